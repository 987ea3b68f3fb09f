package org.articlelint.page;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;

/** Goes through the elements and texts of one language zone or of all, in page order, and puts together what is read in one go. */
abstract class ZoneWalk {

  private static final Set<String> APART = Set.of("cite", "label", "option", "q", "textarea");
  private static final long LANG = Census.bits("lang");

  private final Census census;
  final BitSet apart; // looks of what is no part of a sentence around it
  char[] run = new char[1024]; // all since the last break
  private int length;
  private int runsIn;

  /** A walk over all zones. */
  ZoneWalk(Census census) {
    this(census, census.looks().ofTags(APART));
  }

  ZoneWalk(Census census, BitSet apart) {
    this.census = census;
    this.apart = apart;
  }

  /** Enters the element of that number; gives whether what is in it is read. */
  abstract boolean enter(int at);

  /** Whether the texts straight in the element of that number are read. */
  abstract boolean isRead(int holder);

  /** Takes a text between two breaks, the first so many signs of {@link #run}, which begins in the element of that number. */
  abstract void take(int in, int length);

  /** Goes from that element to the end of it. */
  final void walk(int first) {
    int start = census.firstText(first);
    BitSet breaks = new BitSet(); // before which texts one stands, counted from the first one
    int text = start;
    for (int at = first; at < census.end(first); ) {
      int begin = census.firstText(at) - start;
      int end = census.textEnd(at) - start;
      if (!(breaks.get(begin) && breaks.get(end)) && isApart(at)) {
        breaks.set(begin);
        breaks.set(end);
      }
      if (enter(at)) {
        at++;
      } else {
        read(text, begin + start, breaks, start);
        text = Math.max(text, end + start);
        at = census.end(at);
      }
    }
    read(text, census.textEnd(first), breaks, start);
    flush();
  }

  private void read(int from, int to, BitSet breaks, int start) {
    for (int text = from; text < to; text++) {
      if (breaks.get(text - start)) {
        flush();
      }
      add(text);
    }
  }

  /** Whether the element of that number names a language. */
  final boolean hasLang(int at) {
    return census.hasAny(at, LANG) && !AttributeText.of(census.element(at), "lang").isEmpty();
  }

  private boolean isApart(int at) {
    return census.element(at).isBlock() || apart.get(census.looks().of(at)) || hasLang(at);
  }

  private void add(int text) {
    int holder = census.holder(text);
    boolean isOutside = holder == 0 || !isRead(holder);
    boolean isFirst = length == 0;
    int more = isOutside ? 0 : census.length(text);
    if (length + more + 1 > run.length) {
      run = Arrays.copyOf(run, 2 * (length + more));
    }
    if (isFirst) {
      runsIn = holder;
    } else if (isOutside || census.isAfterBlank(text)) {
      run[length++] = ' ';
    }
    if (!isOutside) {
      census.text(text).getWholeText().getChars(0, more, run, length);
      length += more;
    }
  }

  private void flush() {
    if (length > 0) {
      take(runsIn, length);
      length = 0;
    }
  }
}
