package org.articlelint.rules.images;

import static org.articlelint.rule.Family.IMAGES;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlelint.page.AltText;
import org.articlelint.page.FileName;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.page.Words;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class ImageAltWordsRule implements Rule {

  private static final Option<List<String>> WORDS = Option.words("words");

  private static final RuleMeta META =
      RuleMeta.of("image-alt-words", "Alt text describes the picture, not the file")
          .family(IMAGES).severity(WARNING).wcag("1.1.1").options(WORDS)
          .why("A blind reader hears “D S C 0 4 2 dot J P G”, or “image image”, and knows no more than before.");

  private static final Pattern NUMBER_AT_EDGE = Pattern.compile("^(?:[0-9]{1,9} )|(?: [0-9]{1,9})$");
  private static final List<String> MARK_UP = List.of("</", "<br", "<img", "<p>", "<b>", "<i>", "<em>", "<strong>", "<span", "<a ",
      "&nbsp;", "&amp;", "&quot;", "&lt;", "&gt;", "&#", "[caption", "[/");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<String, Image> byAlt = new LinkedHashMap<>();
    Map<String, Optional<String>> faults = new HashMap<>();
    for (AltText alt : page.fact(AltText.FACT)) {
      Image image = alt.image();
      boolean isHeard = alt.isHeard() && !image.isDecorative()
          && (image.name().equals(alt.text()) || image.name().equals(Words.collapsed(alt.text())));
      if (isHeard && faults.computeIfAbsent(alt.text(), text -> fault(alt, context)).isPresent() && !image.isPixel() && !image.isAdvert()) {
        byAlt.putIfAbsent(alt.text(), image);
      }
    }
    byAlt.forEach((alt, image) -> context.report(image.element(), faults.get(alt).orElseThrow()));
  }

  private static Optional<String> fault(AltText text, RuleContext context) {
    String alt = text.text();
    if (FileName.isLike(alt)) {
      return Optional.of("The alt text %s looks like a file name or an address. Say what the picture shows.".formatted(Quote.of(alt)));
    }
    boolean mayHoldMarkUp = alt.indexOf('<') >= 0 || alt.indexOf('&') >= 0 || alt.indexOf('[') >= 0;
    if (mayHoldMarkUp && MARK_UP.stream().anyMatch(alt::contains)) {
      return Optional.of("The alt text %s looks like it has HTML left in it. Write plain words.".formatted(Quote.of(alt)));
    }
    return isStock(text.plain(), context.option(WORDS))
        ? Optional.of("The alt text %s looks like a stand-in. Say what the picture shows, or whose logo it is.".formatted(Quote.of(alt)))
        : Optional.empty();
  }

  private static boolean isStock(String plain, List<String> more) {
    String words = withoutNumbers(plain);
    return Vocabulary.ALT_STOCK.holds(words) || !more.isEmpty() && more.stream().anyMatch(word -> Words.plain(word).equals(words));
  }

  /** Systems count what they cannot name: “Image 3”, “New content (5)”. */
  private static String withoutNumbers(String plain) {
    boolean mayHave = !plain.isEmpty() && (isDigit(plain.charAt(0)) || isDigit(plain.charAt(plain.length() - 1)));
    return mayHave ? NUMBER_AT_EDGE.matcher(plain).replaceAll("") : plain;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
