package org.articlelint.page;

import java.util.BitSet;
import java.util.Set;

/** What the entries of a word list begin with. Most texts hold no such word, and that is told without taking them apart. */
final class WordStarts {

  private static final int SIZE = 1 << 14;

  private final BitSet firsts = new BitSet(SIZE); // the first words of all entries, by their hashes
  private final BitSet starts = new BitSet(SIZE); // the first two letters of what longer words may begin with
  private final BitSet ends = new BitSet(SIZE); // the last two of what they may end with
  private final boolean isVague;

  /**
   * Those of a list, in the form that {@link Words#plain} gives.
   *
   * @param whole words and phrases
   * @param beginnings those of them that longer words may begin with
   * @param longEnds what longer words may end with
   */
  WordStarts(Set<String> whole, Set<String> beginnings, Set<String> longEnds) {
    this.isVague = beginnings.stream().anyMatch(part -> part.length() < 2) || longEnds.stream().anyMatch(part -> part.length() < 2);
    if (!isVague) {
      beginnings.forEach(part -> starts.set(pair(part.charAt(0), part.charAt(1))));
      longEnds.forEach(part -> ends.set(pair(part.charAt(part.length() - 2), part.charAt(part.length() - 1))));
    }
    for (String phrase : whole) {
      int hash = 0;
      for (int i = 0; i < phrase.length() && phrase.charAt(i) != ' '; i++) {
        hash = hash * 31 + phrase.charAt(i);
      }
      firsts.set(folded(hash));
    }
  }

  /** Whether an entry may begin in the text, or a word of it be a longer form of one; for sure there is none where it says no. */
  boolean mayBeIn(String text) {
    return isVague || Words.isWide(text) || mayBeIn(text, false);
  }

  /** Whether the text may begin with an entry. */
  boolean mayOpen(String text) {
    return isVague || Words.isWide(text) || mayBeIn(text, true);
  }

  private boolean mayBeIn(String text, boolean isFirstOnly) {
    int hash = 0; // of the word so far
    char before = 0; // 0 stands for what is no letter
    char last = 0;
    for (int i = 0; i <= text.length(); i++) {
      char sign = i < text.length() ? Words.letter(text.charAt(i)) : 0;
      boolean isEnd = sign == 0 && last != 0;
      if (isEnd && (firsts.get(folded(hash)) || ends.get(pair(before, last))) || before == 0 && last != 0 && starts.get(pair(last, sign))) {
        return true;
      }
      if (isEnd && isFirstOnly) {
        return false;
      }
      hash = sign == 0 ? 0 : hash * 31 + sign;
      before = last;
      last = sign;
    }
    return false;
  }

  private static int folded(int hash) {
    return (hash ^ hash >>> 14) & SIZE - 1;
  }

  private static int pair(int first, int second) {
    return first * 31 + second & SIZE - 1;
  }
}
