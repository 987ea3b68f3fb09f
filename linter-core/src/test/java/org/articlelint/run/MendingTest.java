package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Edit;
import org.articlelint.page.Page;
import org.articlelint.page.StartTag;
import org.articlelint.page.style.StyleSheet;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendingTest {

  private static final Fixable NO_BIG = new Fixable() {
    @Override
    public RuleMeta meta() {
      return RuleMeta.of("no-big", "Nothing is big");
    }

    @Override
    public void check(Page page, RuleContext context) {
      page.all("big").forEach(element -> context.report(element, "This is big."));
    }

    @Override
    public List<Fix> fixes(Page page) {
      return page.all("big").stream().map(element -> {
        StartTag tag = StartTag.of(page, element).orElseThrow();
        return Fix.of(element, new Edit(tag.start(), tag.end(), "<b>"));
      }).toList();
    }
  };

  @TempDir
  private Path folder;

  @Test
  void pages_are_mended_on_disk_and_told_as_they_are_left() throws IOException {
    write("a.html", "<p><big>Flood</b> <big>now</b>");
    write("b.html", "<p><big>Storm</b>");
    write("c.html", "<p>Calm");
    Mended mended = mend(Fixing.WRITE, "a.html", "b.html", "c.html");
    assertThat(folder.resolve("a.html")).content().isEqualTo("<p><b>Flood</b> <b>now</b>");
    assertThat(mended.fixes().notes()).containsExactly("no-big: 3 mended in 2 pages.");
    assertThat(mended.fixes().complaints()).isEmpty();
    assertThat(mended.reports()).allMatch(report -> report.problems().isEmpty() && report.fixable().isEmpty());
  }

  @Test
  void a_trial_writes_nothing_and_shows_what_would_change() throws IOException {
    write("a.html", "<p><big>Flood</b>\n");
    Mended mended = mend(Fixing.DRY_RUN, "a.html");
    assertThat(folder.resolve("a.html")).content().isEqualTo("<p><big>Flood</b>\n");
    assertThat(mended.fixes().notes()).containsExactly("no-big: 1 would be mended in one page.");
    assertThat(new String(mended.fixes().patch(), StandardCharsets.UTF_8))
        .isEqualTo("--- a/a.html\n+++ b/a.html\n@@ -1,1 +1,1 @@\n-<p><big>Flood</b>\n+<p><b>Flood</b>\n");
    assertThat(mended.reports().get(0).problems()).isEmpty();
  }

  @Test
  void a_file_that_is_named_twice_is_mended_once() throws IOException {
    write("a.html", "<big>Flood</b>".repeat(300));
    Files.createSymbolicLink(folder.resolve("link.html"), Path.of("a.html"));
    Mended mended = mend(Fixing.WRITE, "a.html", "link.html", "a.html", "./a.html");
    assertThat(mended.fixes().complaints()).isEmpty();
    assertThat(mended.fixes().notes()).containsExactly("no-big: 300 mended in one page.");
    assertThat(mended.reports()).allMatch(report -> report.problems().isEmpty());
  }

  @Test
  void a_file_that_is_named_twice_is_shown_once() throws IOException {
    write("a.html", "<big>Flood</b>");
    Fixes fixes = mend(Fixing.DRY_RUN, "a.html", "./a.html").fixes();
    assertThat(fixes.notes()).containsExactly("no-big: 1 would be mended in one page.");
    assertThat(new String(fixes.patch(), StandardCharsets.UTF_8)).containsOnlyOnce("+++ b/a.html");
  }

  @Test
  void where_nothing_is_to_be_mended_that_is_said() throws IOException {
    write("a.html", "<p>Calm");
    assertThat(mend(Fixing.WRITE, "a.html").fixes().notes()).containsExactly("Nothing was mended.");
    assertThat(mend(Fixing.OFF, "a.html").fixes().notes()).isEmpty();
  }

  @Test
  void a_page_that_changes_while_it_is_mended_is_a_complaint_and_keeps_its_problems() throws IOException, Unreadable {
    Path page = write("a.html", "<big>Flood</b>");
    Input torn = new Input("a.html", folder, folder, () -> "<big>Flood".getBytes(StandardCharsets.UTF_8), Optional.of(page));
    Mending mending = mending(Fixing.WRITE);
    PageReport report = mending.lint(torn);
    assertThat(mending.fixes(List.of(torn)).complaints())
        .containsExactly("a.html: not mended: somebody else has changed the file meanwhile.");
    assertThat(mending.fixes(List.of(torn)).notes()).containsExactly("Nothing was mended.");
    assertThat(report.problems()).hasSize(1);
    assertThat(page).content().isEqualTo("<big>Flood</b>");
  }

  @Test
  void standard_input_is_only_tried() {
    LintRequest request = LintRequest.of(List.of("-")).fix(Fixing.WRITE).build();
    assertThatThrownBy(() -> LintRun.of(request, MendingTest.class.getClassLoader())).isInstanceOf(UsageException.class)
        .hasMessage("Standard input is no file that could be mended. Write --fix-dry-run to see what would change.");
  }

  private Path write(String name, String html) throws IOException {
    return Files.writeString(folder.resolve(name), html);
  }

  private record Mended(List<PageReport> reports, Fixes fixes) {}

  private Mended mend(Fixing fixing, String... files) {
    List<Input> inputs = new FileFinder(Door.of(MendingTest.class.getClassLoader()).in(folder)).find(Arrays.asList(files));
    Mending mending = mending(fixing);
    List<PageReport> reports = new Workers(mending, (done, all) -> {}).lint(inputs, page -> {});
    return new Mended(reports, mending.fixes(inputs));
  }

  private Mending mending(Fixing fixing) {
    PageReader reader = new PageReader(new SiteSheets(Optional.empty(), StyleSheet::of));
    return new Mending(reader, input -> new Linter(RuleSet.of(List.of(NO_BIG))), fixing, false);
  }
}
