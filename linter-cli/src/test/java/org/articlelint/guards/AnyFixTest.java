package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articlelint.fix.Correction;
import org.articlelint.fix.Fixer;
import org.articlelint.lint.Linter;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.page.PageBytes.Splice;
import org.articlelint.rules.BuiltInRules;
import org.junit.jupiter.api.Test;

/** What --fix does to any page at all. */
class AnyFixTest {

  private static final Linter LINTER = new Linter(RuleSet.of(new BuiltInRules().rules()));

  /** What rules mend, and what stands in their way. */
  private static final List<String> FAULTS = List.of(
      "<html lang=en_US>", "<html lang='en_GB'>", "<h1>&nbsp;Flood", "<h1>", "Storm<br></h1>", "<br>", "&nbsp;", "\u00a0", "</h1>", "<h2><b>",
      "&nbsp;</b></h2>", "<p lang=\"french\">Il pleut", "<q lang=de_AT>Es regnet</q>", "<a tabindex=3 href=/a>Sport</a>", "<input tabindex='2'>",
      "<meta name=viewport content=\"width=device-width, user-scalable=no\">", "<meta name=viewport content=maximum-scale=3>",
      "<time datetime=\" 2024-05-31\">31 May 2024</time>", "<time datetime='31.05.2024'>", "<div role=”search”>", "<th scope=column>Town",
      "<table summary=Levels><caption>Levels</caption><tr><th>Town<td>2 m</table>", "<iframe tabindex=-1 title=x srcdoc='<input>'></iframe>",
      "<script type=\"application/ld+json\">{\"a\": [1, 2,],}</script>", "<main>", "<article>", "<p>The Danube rose by two metres.");

  @Property(tries = 80)
  void only_the_places_of_its_edits_change_and_what_is_mended_stays(@ForAll("pages") List<String> pieces, @ForAll("charsets") Charset charset) {
    byte[] bytes = ("<meta charset=" + charset.name() + ">" + String.join("", pieces)).getBytes(charset);
    holds(bytes);
  }

  @Property(tries = 30)
  void bytes_that_are_no_text_are_kept(@ForAll("pages") List<String> pieces, @ForAll byte[] noise) {
    byte[] page = String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(page, page.length + noise.length);
    System.arraycopy(noise, 0, bytes, page.length, noise.length);
    holds(bytes);
  }

  @Test
  void every_fault_of_the_list_is_mended_somewhere() {
    byte[] bytes = String.join("\n", FAULTS).getBytes(StandardCharsets.UTF_8);
    assertThat(fix(bytes).mended()).hasSizeGreaterThan(5);
  }

  private static void holds(byte[] bytes) {
    Correction correction = fix(bytes);
    assertThat(correction.bytes()).isEqualTo(spliced(bytes, correction.splices()));
    assertThat(Page.parse(bytes).source()).isEqualTo(correction.source());
    assertThat(correction.report()).isEqualTo(LINTER.lint("page.html", Page.parse(correction.bytes())));
    assertThat(fix(correction.bytes()).bytes()).isEqualTo(correction.bytes());
    assertThat(correction.report().problems()).hasSizeLessThanOrEqualTo(LINTER.lint("page.html", Page.parse(bytes)).problems().size());
  }

  private static byte[] spliced(byte[] bytes, List<Splice> splices) {
    byte[] all = bytes;
    for (int i = splices.size() - 1; i >= 0; i--) {
      Splice splice = splices.get(i);
      byte[] next = Arrays.copyOf(all, all.length + splice.replacement().length - (splice.end() - splice.start()));
      System.arraycopy(splice.replacement(), 0, next, splice.start(), splice.replacement().length);
      System.arraycopy(all, splice.end(), next, splice.start() + splice.replacement().length, all.length - splice.end());
      System.arraycopy(all, 0, next, 0, splice.start());
      all = next;
    }
    return all;
  }

  private static Correction fix(byte[] bytes) {
    return new Fixer(LINTER).fix("page.html", bytes, Page::parse);
  }

  @Provide
  Arbitrary<List<String>> pages() {
    List<String> pieces = Stream.concat(FAULTS.stream(), Stream.concat(FAULTS.stream(), Soup.PIECES.stream())).toList();
    return Arbitraries.of(pieces).list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(Stream.of("UTF-8", "windows-1252", "ISO-8859-2", "Shift_JIS", "GB18030").map(Charset::forName).toList());
  }
}
