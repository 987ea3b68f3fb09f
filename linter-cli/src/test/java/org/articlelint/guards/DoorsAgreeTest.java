package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlelint.run.LintRequest;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class DoorsAgreeTest {

  private static final Path MOJOS = House.ROOT.resolve("linter-maven-plugin/src/main/java/org/articlelint/maven");
  private static final Pattern PROPERTY = Pattern.compile("property = \"([\\w.]+)\"");

  @Test
  void a_request_has_one_word_for_one_idea_at_both_doors() throws ClassNotFoundException {
    assertThat(DoorFaults.of(components(), flags(), properties())).isEmpty();
  }

  @Test
  void what_only_one_door_has_is_counted() {
    assertThat(DoorFaults.ONLY_FLAGS).hasSize(5);
    assertThat(DoorFaults.ONLY_PARAMETERS).hasSize(2);
  }

  private static List<String> components() {
    return Arrays.stream(LintRequest.class.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> flags() throws ClassNotFoundException {
    return Arrays.stream(Class.forName("org.articlelint.cli.CheckCommand").getDeclaredFields())
        .flatMap(DoorsAgreeTest::words).toList();
  }

  private static Stream<String> words(Field field) {
    if (field.isAnnotationPresent(Parameters.class)) {
      return Stream.of(field.getAnnotation(Parameters.class).paramLabel());
    }
    return field.isAnnotationPresent(Option.class)
        ? Arrays.stream(field.getAnnotation(Option.class).names()).filter(name -> name.startsWith("--")) : Stream.empty();
  }

  /** The plugin's parameters with their properties; read from its source, since the plugin is built after the command. */
  private static Map<String, String> properties() {
    Map<String, String> found = new TreeMap<>();
    Stream.of("FolderMojo.java", "PagesMojo.java", "LintMojo.java", "CheckMojo.java").map(MOJOS::resolve).forEach(file -> properties(file, found));
    return found;
  }

  private static void properties(Path mojo, Map<String, String> found) {
    SourceFile.of(mojo, House.read(mojo)).tree().accept(new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree field, Void nothing) {
        for (AnnotationTree annotation : field.getModifiers().getAnnotations()) {
          Matcher property = PROPERTY.matcher(annotation.toString());
          boolean isSettable = !annotation.toString().contains("readonly = true"); // what nobody can set is no parameter of the door
          if (annotation.getAnnotationType().toString().equals("Parameter") && isSettable) {
            found.put(field.getName().toString(), property.find() ? property.group(1) : "");
          }
        }
        return null;
      }
    }, null);
  }
}
