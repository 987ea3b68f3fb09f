package org.articlelint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.articlelint.page.Encoding;
import org.articlelint.page.Page;
import org.articlelint.page.style.StyleSheet;
import org.junit.jupiter.api.Timeout;

/** A style sheet in a file, with the same sheet for whatever it imports, and its last line in a {@code style=}. */
class StyleSheetFuzzTest {

  private static final String PAGE = """
      <!doctype html><html lang=en dir=ltr><head><title>Flood</title><link rel=stylesheet href=a.css></head>
      <body class=page><header><a class=skip href=#story>Skip to content</a><nav><ul><li><a href=/>Home</a></ul></nav></header>
      <main id=story><article class="story lead"><h1>Flood reaches <em>Obernau</em></h1><p style="%s">By Jane Doe
      <figure><img src=a.jpg alt=Boats width=40><figcaption class=credit>Boats <small>(AFP)</small></figcaption></figure>
      <p lang=de><a href=b.html>more</a> <button disabled>Share</button><table><tr><th>River<td>4 m</table>
      <form><label for=mail>Mail</label><input id=mail type=email required><input type=checkbox checked></form>
      <p hidden>Rain</p><div class=x><div class="x y"><span>1</span></div></div></article></main></body></html>
      """;

  @Timeout(120)
  @DictionaryFile(resourcePath = "sheet.dict")
  @FuzzTest(maxDuration = "15m")
  void any_sheet_is_applied(byte[] bytes) {
    String css = Encoding.decodeSheet(bytes);
    StyleSheet plain = StyleSheet.of(css, address -> Optional.empty());
    StyleSheet sheet = StyleSheet.of(css, address -> Optional.of(plain));
    String own = css.substring(css.lastIndexOf('\n') + 1).replace("&", "&amp;").replace("\"", "&quot;");
    AnyPage.lint(Page.parse(PAGE.formatted(own), (base, href) -> Optional.of(sheet)));
  }
}
