package org.articlelint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlReaderTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  private final ConfigErrors errors = new ConfigErrors();

  private List<String> errors(String yaml) {
    return errors(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> errors(byte[] yaml) {
    ConfigErrors found = new ConfigErrors();
    assertTimeout(SOON, () -> YamlReader.read(new ByteArrayInputStream(yaml), "a.yml", found));
    return found.all().stream().map(ConfigError::toString).toList();
  }

  private YamlMap map(String yaml) throws IOException {
    YamlValue value = YamlReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "a.yml", errors).orElseThrow();
    assertThat(errors.all()).isEmpty();
    return (YamlMap) value;
  }

  @Test
  void every_value_knows_its_place() throws IOException {
    YamlMap map = map("a: x\nb:\n  - c\n  - d: 'e'\n");
    assertThat(map.entry("a").orElseThrow().value().spot()).hasToString("a.yml:1:4");
    assertThat(map.entry("b").orElseThrow().key().spot()).hasToString("a.yml:2:1");
    YamlList list = (YamlList) map.entry("b").orElseThrow().value();
    assertThat(list.items()).extracting(item -> item.spot().toString()).containsExactly("a.yml:3:5", "a.yml:4:5");
  }

  @Test
  void an_alias_is_the_value_it_names() throws IOException {
    YamlMap map = map("a: &x [1, 2]\nb: *x\n");
    assertThat(map.entry("b").orElseThrow().value()).isEqualTo(map.entry("a").orElseThrow().value());
  }

  @Test
  void off_and_yes_are_the_words_they_are() throws IOException {
    assertThat(((YamlText) map("a: off").entry("a").orElseThrow().value()).text()).isEqualTo("off");
    assertThat(((YamlText) map("a: yes").entry("a").orElseThrow().value()).text()).isEqualTo("yes");
  }

  @Test
  void a_slip_is_told_in_words_with_its_place() {
    assertThat(errors("exclude: **/*.html")).containsExactly("a.yml:1:11: A text that begins with * wants quotes: '**/*.html'.");
    assertThat(errors("exclude: *.html")).containsExactly("a.yml:1:11: A text that begins with * wants quotes: '**/*.html'.");
    assertThat(errors("rules:\n\ta: b")).containsExactly("a.yml:2:1: A tab stands here. Indent with spaces.");
    assertThat(errors("ignore: @media")).containsExactly("a.yml:1:9: A text that begins with @ wants quotes.");
    assertThat(errors("title: Photos: who took them")).containsExactly(
        "a.yml:1:14: A colon stands where none can. Put a text with a colon in it into quotes, or indent the line as its neighbours.");
    assertThat(errors("p: \"\\(AFP\\)\"")).containsExactly(
        "a.yml:1:6: In double quotes, \\ begins an escape. Put a pattern into single quotes.");
    assertThat(errors("a: b\nc: 'x\nd: e\n")).containsExactly("a.yml:2:4: A quote is opened here and not closed.");
    assertThat(errors("a: [b, c\nd: e\n")).containsExactly("a.yml:1:4: A list is opened here with [ and not closed, or lacks a comma.");
    assertThat(errors("a: {b: c\nd: e\n")).containsExactly("a.yml:1:4: A map is opened here with { and not closed, or lacks a comma.");
    assertThat(errors("rules:\n  a: b\n c: d\n")).singleElement().asString().startsWith("a.yml:3:2: This does not fit what stands before it.");
    assertThat(errors("rules\na: b\n")).singleElement().asString().startsWith("a.yml:2:2: ");
  }

  @Test
  void a_key_that_stands_twice_is_told_with_the_first() {
    assertThat(errors("a: b\nc: d\na: e\n")).containsExactly("a.yml:3:1: “a” stands here a second time; the first is in line 1. Write it once.");
  }

  @Test
  void a_second_document_is_told() {
    assertThat(errors("a: b\n---\nc: d\n")).containsExactly("a.yml:2:1: A second document begins here. Delete the line ---, or all that follows it.");
  }

  @Test
  void aliases_of_aliases_end_early() {
    String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + IntStream.range('b', 'k').mapToObj(i -> "%c: &%c [%s]\n".formatted(i, i,
        IntStream.range(0, 9).mapToObj(n -> "*" + (char) (i - 1)).collect(Collectors.joining(",")))).collect(Collectors.joining());
    assertThat(errors(bomb)).singleElement().asString().startsWith("a.yml:4:").contains("grows too large");
    assertThat(errors("a: &a\n  b: *a\n")).containsExactly(
        "a.yml:2:6: *a names nothing that stands whole before it. Put a text that begins with * into quotes.");
  }

  @Test
  void deep_nesting_ends_early() {
    assertThat(errors("a: " + "[".repeat(500_000))).singleElement().asString().contains("nested too deep");
    assertThat(errors("a: " + "{a: ".repeat(100_000))).singleElement().asString().contains("nested too deep");
    assertThat(errors(IntStream.range(0, 1000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining())))
        .singleElement().asString().contains("nested too deep");
    assertThat(errors("- ".repeat(400_000))).singleElement().asString().contains("nested too deep");
  }

  @Test
  void a_file_that_is_too_large_is_not_read() {
    assertThat(errors("# filler\n".repeat(1_200_000))).containsExactly("a.yml: The file is larger than 1 MB. A configuration is a few lines long.");
    assertThat(errors("r: [" + "x,".repeat(400_000) + "x]")).singleElement().asString().contains("grows too large");
  }

  @Test
  void what_is_no_text_is_told() {
    assertThat(errors(new byte[] {'a', ':', '\n', ' ', (byte) 0xFF, (byte) 0xFE})).containsExactly(
        "a.yml:2:2: This is no text in UTF-8. Save the file as UTF-8.");
    assertThat(errors("a: \u0000")).containsExactly("a.yml: The sign U+0 stands in the file. It belongs in no text; is this a YAML file?");
  }

  @Test
  void any_bytes_have_an_answer() {
    Random random = new Random(7);
    String signs = "ab:- \n\t[]{}'\"#&*!|>%@`,?\\\u00e4\u0000";
    for (int round = 0; round < 2_000; round++) {
      String yaml = random.ints(random.nextInt(60), 0, signs.length()).mapToObj(i -> signs.substring(i, i + 1)).collect(Collectors.joining());
      assertThat(errors(yaml)).as(yaml).hasSizeLessThan(60);
    }
  }

  @Test
  void a_file_that_is_not_there_or_is_a_folder_is_told(@TempDir Path folder) {
    YamlReader.read(folder.resolve("no.yml"), "no.yml", errors);
    YamlReader.read(folder, "site", errors);
    assertThat(errors.all()).extracting(ConfigError::toString).containsExactly("no.yml: There is no such file.", "site: This is a folder. Name the file.");
  }

  @Test
  void what_may_never_end_is_not_read() {
    YamlReader.read(Path.of("/dev/null"), "a.yml", errors);
    assertThat(errors.all()).extracting(ConfigError::toString).containsExactly("a.yml: This is a pipe or a device, which is not read. Name a file.");
  }
}
