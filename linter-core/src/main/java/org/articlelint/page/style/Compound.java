package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a selector asks of one element: a tag, classes, states, all at once. */
final class Compound {

  static final String ANY = "*";

  private static final int MOST_KEYS = 64;

  private final Simple[] parts;
  private final int specificity;
  private final boolean isDead;
  private final boolean isAboutFocus;
  private final int depth;

  Compound(List<Simple> written) {
    int specificity = Specificity.NONE;
    boolean isDead = false;
    boolean isAboutFocus = false;
    int depth = 0;
    for (Simple part : written) {
      specificity = Specificity.sum(specificity, part.specificity());
      isDead |= part.isDead();
      isAboutFocus |= part.isAboutFocus();
      depth = Math.max(depth, part.depth());
    }
    this.specificity = specificity;
    this.isDead = isDead;
    this.isAboutFocus = isAboutFocus;
    this.depth = depth;
    this.parts = cheapFirst(written);
  }

  private static Simple[] cheapFirst(List<Simple> written) {
    List<Simple> sorted = new ArrayList<>(written.size());
    for (int cost = 0; cost <= 2 && sorted.size() < written.size(); cost++) {
      for (Simple part : written) {
        if (cost(part) == cost) {
          sorted.add(part);
        }
      }
    }
    return sorted.toArray(new Simple[0]);
  }

  private static int cost(Simple part) {
    if (part instanceof TagName || part instanceof IdName || part instanceof ClassName) {
      return 0;
    }
    return part instanceof Choice || part instanceof Has || part instanceof Nth ? 2 : 1;
  }

  boolean matches(Element element, Matcher matcher) {
    if (!matcher.spend(parts.length + 1)) {
      return false;
    }
    for (Simple part : parts) {
      if (!part.matches(element, matcher)) {
        return false;
      }
    }
    return true;
  }

  int specificity() {
    return specificity;
  }

  boolean isDead() {
    return isDead;
  }

  boolean isAboutFocus() {
    return isAboutFocus;
  }

  int depth() {
    return depth;
  }

  /** Adds the numbers of the names that the element itself must bear. */
  void addNames(BitSet names) {
    for (Simple part : parts) {
      if (part instanceof IdName id) {
        names.set(Ancestry.number('#', id.name(), 0, id.name().length()));
      } else if (part instanceof ClassName name) {
        names.set(Ancestry.number('.', name.name(), 0, name.name().length()));
      } else if (part instanceof TagName tag) {
        names.set(Ancestry.number(' ', tag.name(), 0, tag.name().length()));
      } else if (isOnlyChoice(part)) {
        ((Choice) part).among().get(0).compound(0).addNames(names);
      }
    }
  }

  /** Adds the numbers of the names that must be around the element, as far as a choice without a choice says so. */
  void addNamesAround(BitSet names) {
    for (Simple part : parts) {
      if (isOnlyChoice(part)) {
        for (int number : ((Choice) part).among().get(0).around()) {
          names.set(number);
        }
      }
    }
  }

  private static boolean isOnlyChoice(Simple part) {
    return part instanceof Choice choice && !choice.isNot() && choice.among().size() == 1;
  }

  /** The rarest names of which an element must bear one: {@code #id}, {@code .class} or {@code tag}; else {@link #ANY}. */
  Set<String> keys() {
    String key = "";
    for (Simple part : parts) {
      if (part instanceof IdName id) {
        return Set.of("#" + id.name());
      } else if (part instanceof ClassName name && !key.startsWith(".")) {
        key = "." + name.name();
      } else if (part instanceof TagName tag && key.isEmpty()) {
        key = tag.name();
      } else if (part == PseudoClass.ROOT && key.isEmpty()) {
        key = "html"; // the parser of HTML makes sure of it
      }
    }
    return key.isEmpty() ? choices() : Set.of(key);
  }

  private Set<String> choices() {
    for (Simple part : parts) {
      if (part instanceof Choice choice && !choice.isNot()) {
        Set<String> keys = new LinkedHashSet<>();
        for (Selector selector : choice.among()) {
          keys.addAll(selector.keys());
          if (keys.contains(ANY) || keys.size() > MOST_KEYS) {
            return Set.of(ANY);
          }
        }
        return keys;
      }
    }
    return Set.of(ANY);
  }
}
