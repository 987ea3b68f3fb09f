package org.articlelint.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.articlelint.page.credit.CreditReader;
import org.articlelint.page.credit.Hint;
import org.articlelint.page.credit.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Words that stand with pictures, read in one way: those that are hidden left out, or, around a hidden picture, all of them. */
final class PictureWords {

  private final Predicate<Element> isLeftOut;
  private final Function<Element, Set<Hint>> hints;
  private final Map<Element, Passage> passages = new IdentityHashMap<>(); // of single elements, which several questions may be about
  private @Nullable Read last;

  PictureWords(Predicate<Element> isLeftOut, Function<Element, Set<Hint>> hints) {
    this.isLeftOut = isLeftOut;
    this.hints = hints;
  }

  /**
   * Some words, taken apart.
   *
   * @param words their nodes
   * @param text all of them
   * @param holder the smallest element that holds those nodes
   */
  record Read(List<Node> words, String text, Element holder, CreditReader.Reading reading) {}

  /** What these nodes say, taken apart: once, since the search beside a picture mostly ends with the words of its caption. */
  Read read(List<Node> words) {
    Read known = last;
    if (known == null || !known.words.equals(words)) {
      Passage passage = passage(words);
      Element holder = holder(words);
      known = new Read(List.copyOf(words), passage.text(), holder, CreditReader.read(passage, holder));
      last = known;
    }
    return known;
  }

  /** The text of that element. */
  String text(Element element) {
    return passage(List.of(element)).text();
  }

  private Passage passage(List<? extends Node> words) {
    if (words.size() > 1 || !(words.get(0) instanceof Element element)) {
      return Passage.of(words, isLeftOut, hints);
    }
    Passage passage = passages.get(element);
    if (passage == null) {
      passage = Passage.of(words, isLeftOut, hints);
      passages.put(element, passage);
    }
    return passage;
  }

  private static Element holder(List<Node> words) {
    Node first = words.get(0);
    Element holder = first instanceof Element element ? element : (Element) first.parentNode();
    for (Node node : words) {
      while (!isIn(node, holder)) {
        holder = holder.parent();
      }
    }
    return holder;
  }

  private static boolean isIn(Node node, Element holder) {
    Node at = node;
    while (at != null && at != holder) {
      at = at.parent();
    }
    return at == holder;
  }
}
