package org.articlelint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.articlelint.page.Edit;
import org.articlelint.page.PageBytes;
import org.junit.jupiter.api.Test;

class DiffTest {

  @Test
  void changed_lines_stand_between_three_that_did_not() {
    String page = "a\nb\nc\nd\ne\nf\ng\n";
    assertThat(diff("page.html", page, new Edit(8, 9, "E"))).isEqualTo("""
        --- a/page.html
        +++ b/page.html
        @@ -2,6 +2,6 @@
         b
         c
         d
        -e
        +E
         f
         g
        """);
  }

  @Test
  void changes_far_apart_stand_apart_and_lines_that_went_shift_what_follows() {
    String page = "a\nb\n" + "-\n".repeat(10) + "c\nd";
    assertThat(diff("page.html", page, new Edit(1, 2, " "), new Edit(26, 27, "D"))).isEqualTo("""
        --- a/page.html
        +++ b/page.html
        @@ -1,5 +1,4 @@
        -a
        -b
        +a b
         -
         -
         -
        @@ -11,4 +10,4 @@
         -
         -
         c
        -d
        \\ No newline at end of file
        +D
        \\ No newline at end of file
        """);
  }

  @Test
  void names_are_written_as_git_writes_them() {
    assertThat(diff("/site/old news.html", "a", new Edit(0, 1, "b"))).startsWith("--- a/site/old news.html\t\n+++ b/site/old news.html\t\n");
    assertThat(diff("C:\\site\\a.html", "a", new Edit(0, 1, "b"))).startsWith("--- a/C:/site/a.html\n");
    assertThat(diff("a\n\"b\".html", "a", new Edit(0, 1, "b"))).startsWith("--- \"a/a\\012\\\"b\\\".html\"\n");
  }

  private static String diff(String file, String page, Edit... edits) {
    PageBytes bytes = PageBytes.utf8(page);
    Diff diff = Diff.of(file, bytes, bytes.splices(page, List.of(edits)).orElseThrow());
    return new String(diff.bytes(), StandardCharsets.UTF_8);
  }
}
