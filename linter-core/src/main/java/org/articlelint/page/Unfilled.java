package org.articlelint.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What waits for a script to write its words: the page as served does not tell what it will be called. */
public final class Unfilled {

  private static final List<String> BINDERS = List.of(":", "v-bind:", "x-bind:", "[", "[attr.", "ng-attr-", "bind:", "data-i18n-", "data-l10n-");
  private static final Set<String> WORDS =
      Set.of("aria-label", "aria-labelledby", "title", "value", "alt", "placeholder", "text", "innertext", "innerhtml");
  private static final Set<String> TEXTS =
      Set.of("v-text", "v-html", "x-text", "x-html", "ng-bind", "ng-bind-html", "data-bind", "data-i18n", "data-l10n-id", "data-translate");

  private static final List<String> PENDING = List.of("$!", "$?"); // React’s, of a server that did not wait

  private static final int LARGEST = 200; // elements; what holds more is no button

  private Unfilled() {}

  /** Whether a script is to name it: an attribute, or an empty place for words in it, says so. */
  public static boolean is(Element element) {
    return isBound(element) || hasPlace(element, new int[] {LARGEST});
  }

  /** Whether it holds the mark of a framework for what is shown later: React's for a part still to come, an empty comment of Angular, Vue or Lit. */
  static boolean isPending(Element element) {
    boolean isEmpty = element.childNodes().stream().allMatch(Comment.class::isInstance);
    return element.childNodes().stream().anyMatch(child -> child instanceof Comment mark
        && (isEmpty && mark.getData().isEmpty() || PENDING.stream().anyMatch(mark.getData()::startsWith)));
  }

  private static boolean hasPlace(Element element, int[] left) {
    for (int i = 0; i < element.childNodeSize() && left[0] > 0; i++) {
      Node child = element.childNode(i);
      if (child instanceof Element inner) {
        left[0]--;
        boolean isPlace = inner.childNodeSize() == 0 && (Marks.has(inner, "words") || inner.normalName().contains("-"));
        if (isPlace || isBound(inner) || hasPlace(inner, left)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBound(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (TEXTS.contains(name) || BINDERS.stream().anyMatch(binder -> name.startsWith(binder) && WORDS.contains(end(name, binder)))) {
        return true;
      }
    }
    return false;
  }

  private static String end(String name, String binder) {
    return name.substring(binder.length(), name.endsWith("]") ? name.length() - 1 : name.length());
  }
}
