package org.articlelint.guards;

import static org.articlelint.rule.Severity.INFO;
import static org.articlelint.rule.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.articlelint.lint.Place;
import org.articlelint.lint.Problem;
import org.articlelint.lint.Snippet;
import org.articlelint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each guard is seen to fail on a sinner; those of the architecture and of the catalogue have tests of their own. */
class GuardsBiteTest {

  private static SourceFile file(String path, int lines) {
    return SourceFile.of(Path.of("/house/", path), "class A {\n" + "\n".repeat(lines - 2) + "}\n");
  }

  @Test
  void a_long_file_is_seen() {
    assertThat(SizeBudget.faults(List.of(file("linter-core/src/main/java/A.java", 300)))).isEmpty();
    assertThat(SizeBudget.faults(List.of(file("linter-core/src/main/java/A.java", 301)))).containsExactly(
        "A.java has 301 lines; 300 are allowed");
  }

  @Test
  void a_long_rule_is_seen() {
    assertThat(SizeBudget.faults(List.of(file("rules/src/main/java/ARule.java", 90)))).isEmpty();
    assertThat(SizeBudget.faults(List.of(file("rules/src/main/java/ARule.java", 91)))).containsExactly(
        "ARule.java has 91 lines; 90 are allowed");
  }

  @Test
  void a_long_door_is_seen() {
    assertThat(SizeBudget.faults(List.of(file("linter-cli/src/main/java/A.java", 151)))).containsExactly(
        "A.java has 151 lines; 150 are allowed");
    assertThat(SizeBudget.faults(List.of(file("linter-maven-plugin/src/main/java/A.java", 151)))).hasSize(1);
  }

  @Test
  void a_long_method_is_seen() {
    String method = "class A {\n  void a() {\n%s  }\n}\n";
    assertThat(SizeBudget.faults(List.of(SourceFile.of(Path.of("A.java"), method.formatted("\n".repeat(38)))))).isEmpty();
    assertThat(SizeBudget.faults(List.of(SourceFile.of(Path.of("A.java"), method.formatted("\n".repeat(39)))))).containsExactly(
        "A.java:2 a has 41 lines; 40 are allowed");
  }

  @Test
  void a_long_line_is_seen() {
    String line = "/*%s*/".formatted("x".repeat(147));
    assertThat(SizeBudget.faults(List.of(SourceFile.of(Path.of("a/src/main/java/A.java"), line)))).containsExactly(
        "A.java:1 has 151 columns; 150 are allowed");
    assertThat(SizeBudget.faults(List.of(SourceFile.of(Path.of("a/src/main/java/A.java"), line.replaceFirst("x", ""))))).isEmpty();
    assertThat(SizeBudget.faults(List.of(SourceFile.of(Path.of("a/src/test/java/A.java"), line)))).isEmpty();
  }

  @Test
  void work_put_off_is_seen() {
    assertThat(SourceWords.putOff(List.of(SourceFile.of(Path.of("A.java"), "class A {\n  // TODO later\n}\n"))))
        .containsExactly("A.java:2 // TODO later");
  }

  @Test
  void a_number_in_the_digits_of_the_machine_is_seen() {
    String messages = "class A {\n  String a = \"an h%d\";\n  String b = \"%s, 100%%, 100%%done\";\n  String c = \"%,.2f\";\n}\n";
    assertThat(SourceWords.localNumbers(List.of(SourceFile.of(Path.of("A.java"), messages))))
        .containsExactly("A.java:2 writes a number by the locale: an h%d", "A.java:4 writes a number by the locale: %,.2f");
  }

  @Test
  void a_rule_with_its_own_idea_of_hidden_is_seen() {
    String rule = "class A {\n  boolean a(Element e) { return e.hasAttr(\"hidden\"); }\n  String ARIA = \"aria-label\";\n}\n";
    assertThat(SourceWords.ownDefinitions(List.of(SourceFile.of(Path.of("A.java"), rule))))
        .containsExactly("A.java:2 looks at hidden", "A.java:3 looks at aria-label");
  }

  @Test
  void a_rule_that_tells_of_many_without_asking_which_count_is_found() {
    String rule = "class A {\n  Object a = Series.among(all);\n  Object b = Series.inBoxes(context.counting(all));\n  Object c = Alike.by(A::b, all);\n}\n";
    assertThat(SourceWords.uncounted(List.of(SourceFile.of(Path.of("A.java"), rule)))).hasSize(2).first().asString().startsWith("A.java:2 ");
  }

  private static List<String> faults(Severity severity, String message) {
    var place = new Place(1, 1, 1, 4, "p", "<p>");
    return MessageFaults.of(new Problem("heading-bold", severity, message, place, new Snippet(1, List.of("<p>"), 0), "0"), Set.of("heading-bold", "image-alt"));
  }

  @Test
  void a_good_message_has_no_faults() {
    assertThat(faults(WARNING, "“Must we flee? An error!” is bold. Make it an <h2 id=\"error\">, or write alt=\"\".")).isEmpty();
    assertThat(faults(INFO, "Does “Foto: privat” name who took the picture?")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "The link is broken                                           | has no full stop",
      "This heading should be short.                                | says should",
      "The elements are wrong.                                      | says elements",
      "This breaks 1.3.1 of the rules.                              | says 1.3.1",
      "This picture and 1 more have no alt text.                    | counts one in digits",
      "Mend it now! It is short.                                    | says !",
      "See image-alt for that.                                      | names the rule image-alt",
      "The link \"here\" is short.                                  | not curly",
      "The link “here is short.                                     | not closed",
      "“Rescue teams from all over the country come to help” is bold. | quotes 51 characters",
  })
  void a_bad_message_is_seen(String message, String fault) {
    assertThat(faults(WARNING, message)).singleElement().asString().contains(fault);
  }

  @Test
  void a_long_message_a_blank_one_and_a_question_without_a_mark_are_seen() {
    assertThat(faults(WARNING, "a".repeat(139) + ".")).singleElement().asString().contains("has 140 characters");
    assertThat(faults(WARNING, "One line.\nAnother line.")).singleElement().asString().contains("is not one line");
    assertThat(faults(INFO, "Look at the picture.")).singleElement().asString().contains("asks nothing");
  }

  @Test
  void a_place_that_shows_no_tag_is_seen() {
    String source = "<p>\r\n  <b>Flood</b>";
    assertThat(PlaceFaults.of(source, new Place(2, 3, 2, 6, "b", "<b>"))).isEmpty();
    assertThat(PlaceFaults.of(source, new Place(1, 1, 1, 1, "html", ""))).isEmpty();
    assertThat(PlaceFaults.of(source, new Place(2, 4, 2, 6, "b", "<b>"))).containsExactly("shows no tag");
    assertThat(PlaceFaults.of(source, new Place(2, 3, 2, 5, "b", "<b>"))).containsExactly("ends at no tag's end");
    assertThat(PlaceFaults.of(source, new Place(3, 3, 3, 6, "b", "<b>"))).containsExactly("lies outside the file");
    assertThat(PlaceFaults.of(source, new Place(2, 3, 2, 60, "b", "<b>"))).containsExactly("lies outside the file");
  }

  @Test
  void doors_that_drift_apart_are_seen() {
    List<String> components = Stream.concat(DoorFaults.IDEAS.stream().map(DoorFaults.Idea::component), Stream.of("cache")).toList();
    List<String> flags = new ArrayList<>(DoorFaults.ONLY_FLAGS.keySet());
    DoorFaults.IDEAS.forEach(idea -> flags.addAll(idea.flags()));
    flags.replaceAll(flag -> flag.equals("--fail-on") ? "--failOn" : flag);
    Map<String, String> properties = new TreeMap<>();
    DoorFaults.ONLY_PARAMETERS.keySet().forEach(parameter -> properties.put(parameter, "linter." + parameter));
    DoorFaults.IDEAS.forEach(idea -> idea.parameters().forEach(parameter -> properties.put(parameter, "linter." + parameter)));
    properties.remove("preset");
    properties.put("format", "format");
    assertThat(DoorFaults.of(components, flags, properties)).containsExactly(
        "the component cache is no idea that both doors have",
        "the flag --failOn is no idea that both doors have",
        "there is no flag --fail-on",
        "there is no parameter preset",
        "the parameter format has the property format",
        "the flag --failOn is not kebab-case");
  }

  @Test
  void an_id_that_disappeared_is_seen() {
    Book book = new Book(List.of(new BoldLengthRule()), List.of(), Map.of(), Map.of(), Map.of());
    assertThat(CatalogueTest.disappeared(List.of("bold-length", "italic-length"), book)).containsExactly("italic-length");
  }
}
