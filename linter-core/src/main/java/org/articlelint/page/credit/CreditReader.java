package org.articlelint.page.credit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.articlelint.page.credit.Passage.Run;
import org.articlelint.page.credit.Passage.Span;
import org.jsoup.nodes.Element;

/**
 * Takes the words that stand with a picture apart into description and credit.
 *
 * <p>What the template marks up as a credit comes first; then, line by line from the last, what reads like one.
 */
public final class CreditReader {

  private static final int LONGEST_MARKED = 160;
  private static final Set<String> SMALL_PRINT = Set.of("small", "cite", "footer");

  private final Passage passage;
  private final String text;

  private CreditReader(Passage passage) {
    this.passage = passage;
    this.text = passage.text();
  }

  /**
   * The words with a picture, taken apart.
   *
   * @param description the words without the credit; empty where there is nothing else
   * @param credit the credit; empty where there is none
   */
  public record Reading(String description, Optional<Credit> credit) {}

  /** Takes these words apart; the element stands for a credit that no smaller one holds. */
  public static Reading read(Passage passage, Element element) {
    CreditReader reader = new CreditReader(passage);
    List<Found> found = reader.marked();
    if (found.isEmpty()) {
      found = reader.written(List.of());
    } else {
      List<Found> more = reader.written(found);
      found = new ArrayList<>(found);
      found.addAll(more);
    }
    Optional<Credit> credit = found.isEmpty() ? Optional.empty() : Optional.of(reader.credit(found, element));
    return new Reading(reader.without(found), credit);
  }

  /** Whether the text is a credit and nothing else, as an alt text {@code Foto: dpa} is. */
  public static boolean isOnlyCredit(String text) {
    return new CreditLine(text.strip(), List.of(), false).whole().isPresent();
  }

  /** The word that announces the credit which the text is, and nothing else; empty where it is none, or no word announces it. */
  public static Optional<String> markerOfOnlyCredit(String text) {
    return new CreditLine(text.strip(), List.of(), false).whole().flatMap(Found::marker);
  }

  /** Whether the text is a credit and nothing else, and says so by a marker or an agency: "Handout" alone may be a button's word. */
  public static boolean isSurelyCredit(String text) {
    return new CreditLine(text.strip(), List.of(), false).whole()
        .filter(found -> found.marker().isPresent() || !AgencyMentions.in(text).isEmpty()).isPresent();
  }

  /** Whether the text ends with a credit that a word announces: "The mayor at the bridge. Foto: dpa". */
  public static boolean endsWithMarkedCredit(String text) {
    return new CreditLine(text.strip(), List.of(), false).marked().filter(found -> found.end() == text.strip().length()).isPresent();
  }

  /** The word that announces a credit at the end of the text, where none follows: "The mayor at the bridge. Foto:". */
  public static Optional<String> emptyMarker(String text) {
    return CreditWords.lastLabel(text.strip());
  }

  /** What the text ends with if it may name who took the picture, though nothing says so: "The mayor at the bridge. Jane Doe". */
  public static Optional<String> nameAtEnd(String text) {
    return NameAtEnd.of(text.strip());
  }

  /** Whether the text is the notice at the foot of a site, © 2024 with or without a name, rather than a picture's credit. */
  public static boolean isSiteNotice(String text) {
    return CreditWords.isSiteNotice(text);
  }

  /** Whether the words are a button's that pages put beside a picture: Enlarge. */
  public static boolean isControl(String words) {
    return CreditWords.isControl(words, 0);
  }

  private List<Found> marked() {
    List<Found> found = new ArrayList<>();
    for (Span span : outermost(Hint.CREDIT)) {
      marked(span, !span.hints().contains(Hint.CAPTION)).filter(credit -> isNew(credit, found)).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      for (Span span : outermost(Hint.MAYBE)) {
        marked(span, false).filter(credit -> isNew(credit, found)).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isNew(Found credit, List<Found> known) {
    return known.stream().noneMatch(other -> other.start() <= credit.start() && credit.start() < other.end());
  }

  /** The spans with that hint, the larger before those inside them. */
  private List<Span> outermost(Hint hint) {
    List<Span> spans = new ArrayList<>(0);
    for (Span span : passage.elements()) {
      if (span.hints().contains(hint) || hint == Hint.MAYBE && SMALL_PRINT.contains(span.element().normalName())) {
        spans.add(span);
      }
    }
    if (spans.size() > 1) {
      spans.sort((one, other) -> one.start() != other.start() ? one.start() - other.start() : other.end() - one.end());
    }
    return spans;
  }

  private Optional<Found> marked(Span span, boolean isSure) {
    String words = text.substring(span.start(), span.end());
    if (CreditWords.isLabel(words)) {
      return Optional.empty();
    }
    Optional<Found> read = new CreditLine(words, List.of(), true).credit();
    boolean isMarked = read.filter(found -> found.start() <= CreditLines.gap(words)).isPresent();
    boolean isAfterWords = read.filter(found -> CreditLines.isDescription(words.substring(0, found.start()))).isPresent();
    boolean isAnnounced = CreditWords.marker(words, 0, CreditLines.gap(words)).isPresent();
    boolean isBare = (isSure || isAnnounced) && words.length() <= LONGEST_MARKED;
    if (!isMarked && (isAfterWords || !isAnnounced && !CreditLines.isBare(words, isBare))) {
      return read.map(found -> found.moved(span.start()));
    }
    int end = endWithSequel(span);
    int start = startWithMarker(span);
    String whole = text.substring(start, end);
    return CreditLines.whole(whole).map(found -> found.moved(start));
  }

  /** A credit whose element ends before the credit does: <span>Photo by Jane Doe</span> / <span>AFP</span>. */
  private int endWithSequel(Span span) {
    int blockEnd = blockOf(span).end();
    if (blockEnd <= span.end()) {
      return span.end();
    }
    String rest = text.substring(span.end(), blockEnd).strip();
    boolean goesOn = !rest.isEmpty() && ("/|,&".indexOf(rest.charAt(0)) >= 0 || rest.startsWith("via "));
    return goesOn ? blockEnd : span.end();
  }

  /** A credit whose marker stands before its element: Foto: <span>Jane Doe</span>. */
  private int startWithMarker(Span span) {
    int blockStart = blockOf(span).start();
    String before = text.substring(blockStart, span.start());
    int at = 0;
    Optional<CreditWords.Marker> marker = CreditWords.marker(before, at);
    while (marker.isPresent()) {
      if (before.substring(marker.get().end()).isBlank()) {
        return blockStart + marker.get().start();
      }
      marker = CreditWords.marker(before, marker.get().end());
    }
    return span.start();
  }

  /** The block that the element begins in. */
  private Run blockOf(Span span) {
    for (Run block : passage.blocks()) {
      if (block.start() <= span.start() && span.start() < block.end()) {
        return block;
      }
    }
    return new Run(span.start(), span.end());
  }

  private List<Found> written(List<Found> known) {
    List<Found> found = new ArrayList<>();
    List<Run> blocks = passage.blocks();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Run block = blocks.get(i);
      int end = end(block, known);
      if (end > block.start() && (found.isEmpty() || !known.isEmpty())) {
        written(block.start(), end, !known.isEmpty()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Where the first of these begins that stands in the block; the block's end if none does. */
  private static int end(Run block, List<Found> known) {
    int end = block.end();
    boolean isIn = false;
    for (Found other : known) {
      if (other.start() < block.end() && other.end() > block.start()) {
        end = isIn ? Math.min(end, other.start()) : other.start();
        isIn = true;
      }
    }
    return end;
  }

  private Optional<Found> written(int start, int end, boolean isSecond) {
    String line = text.substring(start, end).stripTrailing();
    List<Integer> starts = isSecond ? List.of() : elementStarts(start, start + line.length());
    boolean followsSentence = start > 0 && end >= text.stripTrailing().length() && CreditLines.isDescription(text.substring(0, start));
    return new CreditLine(line, starts, followsSentence).credit().map(found -> found.moved(start));
  }

  /** Where in a line an element begins that ends with it, in order. */
  private List<Integer> elementStarts(int start, int end) {
    SortedSet<Integer> starts = new TreeSet<>();
    for (Span span : passage.elements()) {
      if (span.end() == end && span.start() >= start) {
        starts.add(span.start() - start);
      }
    }
    return List.copyOf(starts);
  }

  private Credit credit(List<Found> found, Element element) {
    Found first = found.get(0);
    Element holder = passage.holding(first.from(), first.to()).orElse(element);
    return CreditParts.of(first.source(text), first.marker(), holder);
  }

  private String without(List<Found> found) {
    BitSet isOut = new BitSet();
    found.forEach(credit -> isOut.set(credit.start(), credit.end()));
    StringBuilder rest = new StringBuilder();
    for (Run block : passage.blocks()) {
      StringBuilder line = new StringBuilder();
      int at = isOut.nextClearBit(block.start());
      while (at < block.end()) {
        int out = isOut.nextSetBit(at);
        int end = out < 0 ? block.end() : Math.min(out, block.end());
        line.append(text, at, end);
        at = isOut.nextClearBit(end);
        boolean hasComma = at < block.end() && ",;".indexOf(text.charAt(at)) >= 0 && CreditLine.endsSentence(line.toString());
        at += hasComma ? text.startsWith(" ", at + 1) ? 2 : 1 : 0; // it parted the credit from what follows
      }
      CreditLines.append(line.toString(), rest);
    }
    return rest.toString();
  }
}
