package org.articlelint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Timeout;

/** What a page says of rules that are not to count on it: each line of a seed stands before the next fault of the page, in a comment or as it is. */
class SuppressionFuzzTest {

  private static final List<String> FAULTS = List.of("<img src=a.jpg>", "<h4>Reactions</h4>", "<a href=b.html>here</a>", "<p id=x>Rain</p><p id=x>");

  @Timeout(120)
  @DictionaryFile(resourcePath = "suppression.dict")
  @FuzzTest(maxDuration = "15m")
  void any_suppression_is_read(byte[] bytes) {
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", 200);
    StringBuilder html = new StringBuilder("<!doctype html><html lang=en><title>Flood</title>");
    for (int i = 0; i < lines.length; i++) {
      html.append(lines[i].startsWith("<") ? lines[i] : "<!-- articlelint-" + lines[i] + "-->");
      html.append(i % 3 == 0 ? "\n" : "").append(FAULTS.get(i % FAULTS.size()));
    }
    AnyPage.lint(Page.parse(html.toString()));
  }
}
