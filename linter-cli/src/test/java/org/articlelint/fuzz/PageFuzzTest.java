package org.articlelint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Timeout;

/** The bytes of a page, in whatever encoding they claim. */
class PageFuzzTest {

  @Timeout(120)
  @DictionaryFile(resourcePath = "page.dict")
  @FuzzTest(maxDuration = "15m")
  void any_bytes_are_linted(byte[] bytes) throws IOException {
    Page page = Page.parse(bytes);
    AnyPage.lint(page);
    AnyPage.inspect(page);
  }
}
