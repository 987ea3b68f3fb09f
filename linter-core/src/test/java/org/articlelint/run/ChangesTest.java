package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.PageReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  @TempDir
  private Path folder;

  @BeforeEach
  void commit() throws Exception {
    git("init", "-q", "-b", "main");
    git("config", "user.email", "desk@example.org");
    git("config", "user.name", "Desk");
    for (String name : List.of("site/same.html", "site/committed.html", "site/staged.html", "site/edited.html", "site/Überflutung 1.html")) {
      write(name, "<h4>Flood</h4>");
    }
    write(".gitignore", "public/\n");
    git("add", "-A");
    git("commit", "-q", "-m", "all");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertThat(git.waitFor()).as(command.toString()).isZero();
  }

  private LintRun run(String since, String... files) throws UsageException {
    return LintRun.of(LintRequest.of(List.of(files)).changedSince(Optional.of(since)).build(),
        Door.of(ChangesTest.class.getClassLoader()).in(folder));
  }

  private static List<String> files(LintRun run) {
    return run.report().pages().stream().map(PageReport::file).toList();
  }

  @Test
  void only_pages_that_changed_are_checked_committed_staged_edited_or_new() throws Exception {
    git("checkout", "-q", "-b", "work");
    write("site/committed.html", "<h4>Storm</h4>");
    git("commit", "-q", "-am", "one");
    write("site/staged.html", "<h4>Storm</h4>");
    git("add", "-A");
    write("site/edited.html", "<h4>Storm</h4>");
    write("site/Überflutung 1.html", "<h4>Storm</h4>");
    write("site/new/untracked.html", "<h4>Storm</h4>");
    LintRun run = run("main", "site");
    assertThat(files(run)).containsExactly(
        "site/committed.html", "site/edited.html", "site/new/untracked.html", "site/staged.html", "site/Überflutung 1.html");
    assertThat(run.report().history().unchanged()).isEqualTo(1);
    assertThat(files(run("HEAD", "site"))).doesNotContain("site/committed.html").hasSize(4);
  }

  @Test
  void what_only_the_other_branch_changed_is_not_ours() throws Exception {
    git("checkout", "-q", "-b", "work");
    git("checkout", "-q", "main");
    write("site/same.html", "<h4>Storm</h4>");
    git("commit", "-q", "-am", "theirs");
    git("checkout", "-q", "work");
    assertThat(files(run("main", "site"))).isEmpty();
  }

  @Test
  void no_changed_page_is_no_fault() throws Exception {
    LintRun run = run("main", "site");
    assertThat(run.outcome()).isEqualTo(Outcome.CLEAN);
    StringBuilder out = new StringBuilder();
    run.write(out);
    assertThat(out).hasToString("No page has changed. 5 pages unchanged and left out.\n");
  }

  @Test
  void of_what_git_does_not_keep_it_cannot_say_so_it_is_checked() throws Exception {
    write("public/a.html", "<h4>Flood</h4>");
    assertThat(files(run("main", "public", "site"))).containsExactly("public/a.html");
  }

  @Test
  void what_cannot_be_read_is_told_all_the_same() throws Exception {
    assertThat(files(run("main", "missing.html", "site/same.html"))).containsExactly("missing.html");
  }

  @Test
  void another_repository_inside_is_asked_for_itself() throws Exception {
    Path inner = folder.resolve("site/inner");
    Files.createDirectories(inner);
    Files.move(folder.resolve(".git"), inner.resolve(".git"));
    git("init", "-q", "-b", "main");
    git("-c", "user.email=a@example.org", "-c", "user.name=a", "commit", "-q", "--allow-empty", "-m", "none");
    write("site/inner/site/same.html", "<h4>Flood</h4>");
    write("site/inner/site/edited.html", "<h4>Storm</h4>");
    assertThat(files(run("main", "site/inner"))).containsExactly("site/inner/site/edited.html");
  }

  @Test
  void what_git_cannot_answer_is_one_line() throws Exception {
    assertThatThrownBy(() -> run("mian", "site")).hasMessageStartingWith("git knows no commit “mian” in ");
    assertThatThrownBy(() -> run("--output=x", "site")).hasMessageStartingWith("“--output=x” is no commit to compare with.");
    assertThatThrownBy(() -> run("", "site")).isInstanceOf(UsageException.class);
    Files.move(folder.resolve(".git"), folder.resolve("git"));
    assertThatThrownBy(() -> run("main", "site")).isInstanceOf(UsageException.class).hasMessageContaining("not all pages lie in a git repository");
    Files.writeString(folder.resolve(".git"), "nonsense");
    assertThatThrownBy(() -> run("main", "site")).isInstanceOf(UsageException.class)
        .hasMessageStartingWith("Nothing tells what has changed: git says “").hasMessageMatching("[^\n]*");
  }
}
