package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What init writes, where it refuses to, and that it leaves all as it was then. */
class InitRunTest {

  private static final String PAGE = "<title>Flood</title><link rel=stylesheet href=%s><h4>Flood</h4>";
  private static final String BASELINE = "articlelint-baseline.json";

  @TempDir
  private Path here;
  private Door door = Door.of(InitRunTest.class.getClassLoader());

  @BeforeEach
  void enter() {
    door = door.in(here);
  }

  private Path file(String name, String text) throws IOException {
    Files.createDirectories(here.resolve(name).getParent());
    return Files.writeString(here.resolve(name), text);
  }

  private void page(String name, String sheet) throws IOException {
    file(name, PAGE.formatted(sheet));
  }

  private List<String> init(String folder, boolean hasBaseline) throws UsageException, IOException {
    return InitRun.of(folder, hasBaseline, door).write(hasBaseline);
  }

  private void assertRefused(String folder, boolean hasBaseline, String why) throws IOException {
    List<String> before = files();
    assertThatThrownBy(() -> init(folder, hasBaseline)).isInstanceOf(UsageException.class).hasMessageContaining(why);
    assertThat(files()).isEqualTo(before);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(here)) {
      return files.map(file -> here.relativize(file).toString()).sorted().toList();
    }
  }

  private Optional<Path> siteRoot() throws UsageException {
    return Setup.config(Optional.empty(), List.of("."), door).siteRoot().map(here::relativize);
  }

  @Test
  void the_site_root_is_the_folder_if_addresses_lead_to_files_there() throws Exception {
    page("public/news/flood.html", "/css/main.css");
    file("public/css/main.css", "p { color: red }");
    init("public", false);
    assertThat(siteRoot()).contains(Path.of("public"));
  }

  @Test
  void a_part_of_a_site_is_no_site_root() throws Exception {
    page("news/flood.html", "../css/main.css");
    page("news/dam.html", "/css/main.css");
    file("css/main.css", "p { color: red }");
    init("news", false);
    assertThat(siteRoot()).isEmpty();
  }

  @Test
  void a_baseline_that_is_there_stays() throws Exception {
    page("news/flood.html", "a.css");
    file(BASELINE, "{\"articlelint-baseline\": 1, \"files\": {}}");
    assertRefused("news", true, "There is a baseline already: " + BASELINE);
    assertThat(here.resolve(BASELINE)).content().isEqualTo("{\"articlelint-baseline\": 1, \"files\": {}}");
  }

  @Test
  void a_baseline_that_is_broken_leaves_nothing_half_done() throws Exception {
    page("news/flood.html", "a.css");
    file(BASELINE, "<<<<<<< ours");
    assertRefused("news", true, "There is a baseline already: " + BASELINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"articlelint.yml", "articlelint.schema.json", BASELINE})
  void a_link_that_leads_nowhere_is_a_file_that_is_there(String name) throws Exception {
    page("news/flood.html", "a.css");
    Files.createSymbolicLink(here.resolve(name), Path.of("nowhere"));
    assertRefused("news", true, name);
    assertThat(Files.readSymbolicLink(here.resolve(name))).isEqualTo(Path.of("nowhere"));
  }

  @Test
  void only_what_lies_in_the_folder_is_left_out() throws Exception {
    page("node_modules/site/flood.html", "a.css");
    page("node_modules/site/drafts/dam.html", "a.css");
    init("node_modules/site", false);
    assertThat(here.resolve("articlelint.yml")).content()
        .contains("# exclude: ['node_modules/site/**/drafts/**']   # 1 page lies there\n").doesNotContain("**/node_modules/**");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articlelint.yml", BASELINE})
  void if_one_cannot_be_written_the_others_are_taken_back(String name) throws Exception {
    page("news/flood.html", "a.css");
    InitRun run = InitRun.of("news", true, door);
    file(name, "made by somebody else meanwhile");
    List<String> before = files();
    assertThatThrownBy(() -> run.write(true)).isInstanceOf(UsageException.class).hasMessageContaining(name + ": there is one already.");
    assertThat(files()).isEqualTo(before);
    assertThat(here.resolve(name)).content().isEqualTo("made by somebody else meanwhile");
  }

  @Test
  void a_schema_that_is_there_is_not_taken_back() throws Exception {
    page("news/flood.html", "a.css");
    init("news", false);
    Files.delete(here.resolve("articlelint.yml"));
    InitRun run = InitRun.of("news", false, door);
    file("articlelint.yml", "extends: strict");
    assertThatThrownBy(() -> run.write(false)).isInstanceOf(UsageException.class);
    assertThat(here.resolve("articlelint.schema.json")).exists();
    Files.delete(here.resolve("articlelint.yml"));
    assertThat(run.write(false)).containsExactly("articlelint.yml");
  }

  @Test
  void the_baseline_knows_what_the_configuration_finds() throws Exception {
    page("news/flood.html", "a.css");
    assertThat(init("news", true)).containsExactly("articlelint.schema.json", "articlelint.yml", BASELINE);
    LintRequest next = LintRequest.of(List.of("news")).baseline(Optional.of(Path.of(BASELINE))).levels(Map.of("test-breaks", "off")).build();
    assertThat(LintRun.of(next, door).outcome()).isEqualTo(Outcome.CLEAN);
    assertThat(here.resolve(BASELINE)).content().contains("\"news/flood.html\"");
  }

  @Test
  void a_baseline_that_is_there_is_gone_on_with() throws Exception {
    page("news/flood.html", "a.css");
    file(BASELINE, "{\"articlelint-baseline\": 1, \"files\": {}}");
    InitRun run = InitRun.of("news", false, door);
    assertThat(run.wantsBaseline()).isFalse();
    run.write(false);
    assertThat(run.nextCommand(false)).isEqualTo("articlelint check news --baseline " + BASELINE);
  }

  @Test
  void a_folder_elsewhere_gets_its_files_itself() throws Exception {
    page("site/public/flood.html", "a.css");
    Files.createDirectories(here.resolve("work"));
    door = door.in(here.resolve("work"));
    init("../site/public", false);
    assertThat(here.resolve("site/public/articlelint.yml")).content().contains("\n# site-root: .\n");
    assertThatThrownBy(() -> InitRun.of("../site/public", false, door)).hasMessageStartingWith("There is a configuration already: /");
  }

  @Test
  void pages_that_cannot_be_read_are_counted() throws Exception {
    page("news/flood.html", "a.css");
    file("news/dam.html", "%PDF-1.4");
    assertThat(InitRun.of("news", false, door).found()).contains(" in 1 of 1 page. 1 file could not be read");
    Files.delete(here.resolve("news/flood.html"));
    assertRefused("news", false, "There is no page in news that could be read.");
    assertRefused("", false, "There is no folder without a name.");
    assertRefused("sport", false, "There is no folder sport.");
  }
}
