package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.config.Config;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.rule.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for sites of different kinds: our own schema and reader take it, as it is and without its comment signs. */
class FirstConfigTest {

  @TempDir
  private Path here;
  private Door door = Door.of(FirstConfigTest.class.getClassLoader());

  @BeforeEach
  void enter() {
    door = door.in(here);
  }

  private void file(String name, String text) throws IOException {
    Files.createDirectories(here.resolve(name).getParent());
    Files.writeString(here.resolve(name), text);
  }

  /** The configuration for that folder, which holds with and without its comments. */
  private String init(String folder) throws Exception {
    List<String> before = pages(folder);
    InitRun.of(folder, false, door).write(false);
    String text = Files.readString(here.resolve("articlelint.yml"));
    assertThat(ConfigSchemaTest.bySchema(text)).isEmpty();
    assertThat(pages(folder)).isEqualTo(before);
    String bare = withTestRules(text).replaceAll("(?m)^# (?!yaml-language-server)(?=[a-z-]+:|  )", "");
    assertThat(bare).contains("\nrules:\n", "\nhouse-rules:\n", "\nsite-root: ", "\nexclude: ", "\ninclude: ");
    assertThat(ConfigSchemaTest.bySchema(bare)).isEmpty();
    file("bare.yml", bare);
    try (Setup setup = Setup.open(Optional.of(Path.of("bare.yml")), List.of(folder), List.of(), door)) {
      assertThat(setup.house()).hasSize(1);
      assertThat(setup.config().siteRoot()).isPresent();
    }
    return text;
  }

  /** The rules of the examples are not at hand here; a test of the command has them. */
  private static String withTestRules(String text) {
    return text.replace("heading-order", "test-breaks").replace("heading-length", "test-question").replace("article-byline", "test-picture");
  }

  private List<String> pages(String folder) throws UsageException {
    return LintRun.of(LintRequest.of(List.of(folder)).build(), door).report().pages().stream().map(page -> page.file() + page.problems()).toList();
  }

  private Config read() throws UsageException {
    return Setup.config(Optional.empty(), List.of(), door);
  }

  @Test
  void a_built_site_is_its_own_root() throws Exception {
    file("public/css/site.css", "main { margin: 0 }");
    for (int i = 0; i < 6; i++) {
      file("public/news/%s.html".formatted(i), "<title>Flood</title><link rel=stylesheet href=/css/site.css><h4>Flood</h4>");
    }
    file("public/plain.html", "<title>Dam</title><h4>Dam</h4>");
    assertThat(init("public")).contains("\n# On 6 of 7 pages, addresses that begin with / lead to files in this one.\nsite-root: 'public'\n",
        "\n#   test-heading: off   # on 7 of 7 pages: most likely one template to mend\n", "\n# exclude: ['drafts/**']\n");
    assertThat(read().siteRoot()).contains(here.resolve("public"));
  }

  @Test
  void a_site_that_is_named_by_its_own_folder_is_its_own_root() throws Exception {
    file("css/site.css", "main { margin: 0 }");
    file("news/flood.html", "<title>Flood</title><link rel=stylesheet href=/css/site.css>");
    assertThat(init(".")).contains("On 1 of 1 page, ", "\nsite-root: .\n");
    assertThat(read().siteRoot()).contains(here);
  }

  @Test
  void saved_pages_without_sheets_have_no_root_that_shows() throws Exception {
    for (int i = 0; i < 5; i++) {
      file("saved [it's]/page %s.html".formatted(i), "<title>Flood</title><link rel=stylesheet href=/css/lost.css><img src=//cdn.example/a.jpg>");
    }
    file("saved [it's]/tests/one.html", "<base href=https://news.example/><img src=/tests/one.html>");
    assertThat(init("saved [it's]")).contains("\n# site-root: 'saved [it''s]'\n", "\n# exclude: ['saved [[]it''s]/**/tests/**']   # 1 page lies there\n");
    assertThat(read().siteRoot()).isEmpty();
  }

  @Test
  void languages_with_sheets_of_their_own_have_no_common_root() throws Exception {
    file("site/de/css/main.css", "main { margin: 0 }");
    for (String page : List.of("de/flut.html", "de/damm.html", "en/flood.html", "archiv/2019/vendor/damm.html", "archiv/2019/flut.html",
        "templates/a.html", "templates/test/b.html")) {
      file("site/" + page, "<title>Flut</title><link rel=stylesheet href=/css/main.css>");
    }
    assertThat(init("site")).contains("\n# On 2 of 7 pages, addresses that begin with / lead to files in this one.\n# site-root: 'site/de'\n",
        "\n# exclude: ['site/**/vendor/**', 'site/**/templates/**']   # 3 pages lie there\n");
    assertThat(read().siteRoot()).isEmpty();
    LintRun run = LintRun.of(LintRequest.of(List.of("site")).config(Optional.of(Path.of("bare.yml"))).build(), door);
    assertThat(run.report().pages()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nextends: all", "b\u001b[31m", "c\"\\d\u007f", "e: # f", "{g}*", "'", "ä 日本 😀"})
  void a_folder_of_any_name_gets_a_configuration_that_holds(String name) throws Exception {
    file(name + "/css/a.css", "main { margin: 0 }");
    file(name + "/flood.html", "<link rel=stylesheet href=/css/a.css>");
    file(name + "/drafts/dam.html", "<link rel=stylesheet href=/css/a.css>");
    init(name);
    assertThat(read().siteRoot()).contains(here.resolve(name));
    assertThat(read().layers()).hasSize(2);
    assertThat(Setup.config(Optional.of(Path.of("bare.yml")), List.of(), door).wants(here.resolve(name).resolve("drafts/dam.html"), true)).isFalse();
  }

  @Test
  void an_example_gives_way_to_what_was_found() {
    Rule order = TestRules.rule("heading-order", (page, context) -> context.report(page.root(), "Too deep."));
    Linter linter = new Linter(RuleSet.of(List.of(order)));
    Map<String, PageReport> pages = new LinkedHashMap<>();
    for (String name : List.of("a.html", "b.html", "c.html", "d.html", "e.html")) {
      pages.put(name, linter.lint(name, Page.parse("<h4>Flood</h4>")));
    }
    assertThat(new FirstConfig("", Optional.empty(), Map.of()).text()).contains("\n#   heading-order: error\n");
    assertThat(new FirstConfig("", Optional.empty(), pages).text()).contains("\n#   heading-order: off   # on 5 of 5 pages")
        .doesNotContain("heading-order: error");
  }
}
