package org.articlelint.page.style;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * {@code :lang()}: whether {@code lang} names one of these languages (RFC 4647, 3.3.2 Extended Filtering).
 *
 * @param ranges each taken apart at its dashes
 */
record InLanguage(List<List<String>> ranges) implements Simple {

  @Override
  public boolean matches(Element element, Matcher matcher) {
    for (Element at = element; at != null && matcher.spend(1); at = at.parent()) {
      if (AttributeText.isWritten(at, "lang")) {
        List<String> tags = List.of(AttributeText.of(at, "lang").split("-", -1));
        return matcher.spend(tags.size()) && ranges.stream().anyMatch(range -> isIn(range, tags));
      }
    }
    return false;
  }

  @Override
  public int specificity() {
    return Specificity.CLASS;
  }

  private static boolean isIn(List<String> range, List<String> tags) {
    if (!range.get(0).equalsIgnoreCase(tags.get(0)) && (!range.get(0).equals("*") || tags.get(0).isEmpty())) {
      return false;
    }
    int tag = 1;
    for (String wanted : range.subList(1, range.size())) {
      while (!wanted.equals("*") && (tag >= tags.size() || !wanted.equalsIgnoreCase(tags.get(tag)))) {
        if (tag >= tags.size() || tags.get(tag).length() == 1) {
          return false; // what follows a single letter is not of the language itself
        }
        tag++;
      }
      tag += wanted.equals("*") ? 0 : 1;
    }
    return true;
  }
}
