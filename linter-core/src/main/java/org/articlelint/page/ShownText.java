package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * A piece of text that readers get, as far as is known: not hidden, and no code.
 *
 * @param element the element that it stands right in
 * @param text as written, between two tags
 * @param isWhole whether the element holds nothing else
 * @param lang the language tag that holds for it; empty where none does
 * @param signs what signs it has
 */
public record ShownText(Element element, String text, boolean isWhole, String lang, TextSigns signs) {

  /** The pieces that are not blank, in page order of their elements. */
  public static final Fact<List<ShownText>> FACT = Fact.of(ShownText::of);

  private static final Set<String> NO_PROSE = Set.of(
      "code", "kbd", "math", "noscript", "option", "pre", "samp", "script", "style", "template", "textarea", "title", "tt", "var");

  private static final long LANG = Census.bits("lang");

  /** Whether it is of others, and so not the publisher's. */
  public boolean isThirdPartys(Page page) {
    return page.fact(ThirdParties.FACT).wrote(element);
  }

  private static List<ShownText> of(Page page) {
    Census census = page.census();
    OwnTexts own = page.fact(OwnTexts.FACT);
    TextSigns[] signs = page.fact(TextSigns.FACT);
    String[] langs = langs(census);
    boolean[] isOut = out(census);
    List<ShownText> texts = new ArrayList<>(own.size());
    for (int place = 0; place < own.size(); place++) {
      int text = own.at(place);
      int holder = census.holder(text);
      Element element = census.element(holder);
      if (holder > 0 && !isOut[holder] && page.hidden().fromEveryone(element).isNo()) {
        String written = census.text(text).getWholeText();
        texts.add(new ShownText(element, written, element.childNodeSize() == 1, langs[holder], signs[text]));
      }
    }
    return Collections.unmodifiableList(texts);
  }

  private static String[] langs(Census census) {
    String[] langs = new String[census.size()];
    langs[0] = "";
    for (int i = 1; i < langs.length; i++) {
      String own = census.hasAny(i, LANG) ? AttributeText.of(census.element(i), "lang") : "";
      langs[i] = own.isEmpty() ? langs[census.parent(i)] : own;
    }
    return langs;
  }

  private static boolean[] out(Census census) {
    BitSet looks = census.looks().ofTags(NO_PROSE);
    boolean[] isOut = new boolean[census.size()];
    for (int i = 1; i < isOut.length; i++) {
      isOut[i] = isOut[census.parent(i)] || looks.get(census.looks().of(i));
    }
    return isOut;
  }
}
