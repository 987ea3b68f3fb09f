package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PromiseTest {

  private static final JavaClasses CLASSES = House.classes();
  private static final List<String> PROMISED = Promise.inReadme(House.read(House.ROOT.resolve("README.md")));

  @Test
  void what_the_readme_names_is_there_and_is_compared_with_the_first_release() {
    assertThat(PROMISED).hasSizeGreaterThan(5).doesNotHaveDuplicates().contains("org.articlelint.rule");
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet())).containsAll(PROMISED);
    assertThat(Promise.compared(House.read(House.ROOT.resolve("linter-core/pom.xml")))).isEqualTo(PROMISED);
  }

  @Test
  void what_is_promised_speaks_of_nothing_that_is_not() {
    assertThat(Promise.leaks(CLASSES, "org.articlelint", PROMISED)).isEmpty();
  }

  @Test
  void a_public_signature_that_speaks_of_more_is_seen() {
    JavaClasses sinners = new ClassFileImporter().importPackages("sinners");
    assertThat(Promise.leaks(sinners, "sinners", List.of("sinners.articlelint.lint")))
        .contains("sinners.articlelint.lint.LintHelper speaks of sinners.articlelint.page.GossipPage");
  }

  @Test
  void only_rows_of_a_table_are_promises() {
    assertThat(Promise.inReadme("`org.articlelint.run`\n| `org.articlelint.rule` | rules |\n| `org.articlelint.page` | |\n"))
        .containsExactly("org.articlelint.rule");
    assertThat(Promise.compared("<include>org.articlelint.rule</include><exclude>org.articlelint.run</exclude>"))
        .containsExactly("org.articlelint.rule");
  }
}
