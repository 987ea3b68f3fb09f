package org.articlelint.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A place at which the page itself says that rules do not count: a comment, {@code <!-- articlelint-disable image-alt -- reason -->},
 * or {@code data-articlelint-ignore="image-alt"} on an element. What is meant is not looked up here: a rule may be unknown.
 *
 * @param kind what it says
 * @param word how that is written
 * @param rules which rules it names, each once, in its order; none for all rules
 * @param reason what stands behind two dashes, at most 200 UTF-16 units of it; empty where nothing does
 * @param isAhead whether it stands before the body, where a page says what holds for all of it
 * @param tag where it stands: the comment, or the start tag with the attribute
 * @param element what has the attribute, or is around the comment
 */
public record Suppression(
    Kind kind, String word, Set<String> rules, Optional<String> reason, boolean isAhead, StartTag tag, Element element) {

  /** The suppressions of a page, in the order of its source. */
  public static final Fact<List<Suppression>> FACT = Fact.of(Suppression::of);

  /** What a suppression says, and the word for it. */
  public enum Kind {
    /** The rules do not count from here on. */
    DISABLE("articlelint-disable"),
    /** They count again. */
    ENABLE("articlelint-enable"),
    /** They do not count on the line on which the comment begins. */
    LINE("articlelint-disable-line"),
    /** They do not count on the line after the comment. */
    NEXT_LINE("articlelint-disable-next-line"),
    /** They do not count on the element and in it. */
    IGNORE("data-articlelint-ignore"),
    /** A comment that begins like the others, with a word that is none of them. */
    UNKNOWN("articlelint-");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** How it is written; what all begin with, for an unknown one. */
    public String word() {
      return word;
    }

    private static Kind of(String word) {
      return Stream.of(DISABLE, ENABLE, LINE, NEXT_LINE).filter(kind -> kind.word.equals(word)).findFirst().orElse(UNKNOWN);
    }
  }

  private static final String DASHES = " -- ";
  private static final int LONGEST_REASON = 200; // a comment that is never closed holds the rest of the page

  private static List<Suppression> of(Page page) {
    boolean isAny = !page.having(Kind.IGNORE.word).isEmpty();
    for (Comment comment : page.census().comments()) {
      isAny = isAny || isOurs(comment);
    }
    if (!isAny) { // spares nearly every page a walk
      return List.of();
    }
    List<Suppression> found = new ArrayList<>();
    boolean isAhead = true;
    for (Node node : (Iterable<Node>) page.document().nodeStream()::iterator) {
      isAhead &= !node.nameIs("body");
      if (node instanceof Comment comment && isOurs(comment)) {
        found.add(of(comment, isAhead, page));
      } else if (node instanceof Element element && element.hasAttr(Kind.IGNORE.word)) {
        StartTag.of(page, element).ifPresent(tag -> found.add(new Suppression(
            Kind.IGNORE, Kind.IGNORE.word, rules(element.attr(Kind.IGNORE.word)), Optional.empty(), false, tag, element)));
      }
    }
    found.sort(Comparator.comparingInt(suppression -> suppression.tag.start())); // the parser moves some
    return List.copyOf(found);
  }

  private static boolean isOurs(Comment comment) {
    String text = comment.getData();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return text.startsWith(Kind.UNKNOWN.word, start);
  }

  private static Suppression of(Comment comment, boolean isAhead, Page page) {
    String text = String.join(" ", words(comment.getData())) + " ";
    int dashes = text.indexOf(DASHES);
    String said = dashes < 0 ? text : text.substring(0, dashes);
    String reason = dashes < 0 ? "" : text.substring(dashes + DASHES.length()).strip();
    String word = said.substring(0, (said + " ").indexOf(' '));
    Element parent = comment.parent();
    Element around = parent == null || parent == page.document() ? page.root() : parent;
    return new Suppression(Kind.of(word), word, rules(said.substring(word.length())),
        Optional.of(cut(reason)).filter(words -> !words.isEmpty()), isAhead, StartTag.of(comment), around);
  }

  private static String cut(String reason) {
    int end = Math.min(reason.length(), LONGEST_REASON);
    return reason.substring(0, end < reason.length() && Character.isHighSurrogate(reason.charAt(end - 1)) ? end - 1 : end);
  }

  private static Set<String> rules(String words) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(words(words.replace(',', ' '))));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
