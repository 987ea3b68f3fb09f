package org.articlelint.page.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text while it is read, for a tally. */
final class Reading {

  private static final int LAST_LATIN = 0x370;
  private static final int FIRST_UNSPACED = 0xe00;
  private static final int SHORTEST_TEXT = 3; // words; shorter ones are names and labels
  private static final int LONGEST_PLAIN = 40; // letters

  private final Tally tally;

  private final BitSet told = new BitSet(); // numbers of small words
  private final List<String> own = new ArrayList<>(); // of its words, those that are no names
  private char[] word = new char[64];
  private int length; // of the word
  private boolean isPlain; // the word has no letters but a to z
  private String opening = ""; // a first word with a capital: a name, unless one in small letters follows
  private int count;
  private int capitals;
  private boolean isCapital;
  private boolean isFirst;

  Reading(Tally tally) {
    this.tally = tally;
  }

  /** Reads what stands in that text from there up to there. */
  void read(String text, int start, int end) {
    begin();
    for (int i = start; i < end; ) {
      char sign = text.charAt(i);
      boolean isLatin = WordSigns.isLatin(sign);
      if (isLatin || sign >= 0x80) {
        i = isLatin && !takesPlain() ? readLatin(text, i, end) : readAny(text, i, end);
      } else {
        i++;
      }
    }
    if (count >= SHORTEST_TEXT) {
      tally.addPlain(own);
    }
  }

  private void begin() {
    length = 0;
    told.clear();
    own.clear();
    opening = "";
    count = 0;
    isFirst = true;
  }

  /** Reads one word, or what is none, from there on; gives the place where to go on. */
  private int readAny(String text, int start, int end) {
    int i = start;
    while (i < end) {
      int sign = text.charAt(i);
      sign = sign < Character.MIN_SURROGATE ? sign : text.codePointAt(i);
      i += Character.charCount(sign);
      if (WordSigns.areOfWord(sign, length == 0)) {
        add(sign);
      } else if (length > 0 && WordSigns.goOnAsAddress(text, i, end)) {
        length = 0;
        return WordSigns.endOfAddress(text, i, end);
      } else if (sign != WordSigns.SOFT_HYPHEN) {
        endWord();
        return i;
      }
    }
    endWord();
    return i;
  }

  /** The same where a letter from a to z stands. Most words have no other; they are looked up where they stand. */
  private int readLatin(String text, int start, int end) {
    int hash = 0;
    int i = start;
    char sign = text.charAt(i);
    boolean isBig = sign <= 'Z';
    while (WordSigns.isLatin(sign)) {
      hash = 31 * hash + (sign | 0x20);
      i++;
      sign = i < end ? text.charAt(i) : ' ';
    }
    if (sign >= 0x80 || sign != ' ' && WordSigns.goOnAsAddress(text, i + 1, end)) {
      return readAny(text, start, end);
    }
    int size = i - start;
    tally.addWord(size);
    if (mayBeSmall(isBig, size)) {
      addSmallWord(Lexicon.weights(text, start, i, hash));
    }
    isFirst = false;
    return i + 1;
  }

  /** Of a name nothing is: A, B and I are initials, and The New York Times is one. */
  private boolean mayBeSmall(boolean isBig, int size) {
    return size <= Lexicon.LONGEST_WORD && (!isBig || isFirst && size > 1);
  }

  private boolean takesPlain() {
    return own.size() <= Tally.FEW && tally.takesPlain();
  }

  private void add(int sign) {
    boolean isAscii = sign < 0x80;
    boolean isUpper = isAscii ? sign <= 'Z' : Character.isUpperCase(sign);
    isCapital = length == 0 ? isUpper : isCapital;
    capitals = (length == 0 ? 0 : capitals) + (isUpper ? 1 : 0);
    isPlain = isAscii && (isPlain || length == 0);
    if (isAscii) {
      append((char) (sign | 0x20)); // of ASCII only letters come here
    } else if (sign < FIRST_UNSPACED || !tally.addUnspaced(sign)) {
      int plain = WordSigns.plain(sign);
      if (plain > Character.MAX_VALUE) {
        append(Character.highSurrogate(plain));
      }
      append(plain > Character.MAX_VALUE ? Character.lowSurrogate(plain) : (char) plain);
    }
  }

  private void append(char letter) {
    if (length == word.length) {
      word = Arrays.copyOf(word, 2 * length);
    }
    word[length++] = letter;
  }

  private void endWord() {
    if (length == 0) {
      return;
    }
    tally.addWord(length);
    if (word[0] >= LAST_LATIN) {
      Scripts.Script only = Scripts.of(Character.UnicodeScript.of(Character.codePointAt(word, 0, length)));
      if (only != null) {
        tally.addOwnScript(only, 1);
      }
    }
    if (mayBeSmall(isCapital, length)) {
      addSmallWord(Lexicon.weights(word, length));
    }
    if (!isCapital && !isPlain) {
      tally.addStrangers(Scripts.strangers(word, length));
    }
    count++;
    if (takesPlain()) {
      addPlain();
    }
    isFirst = false;
    length = 0;
  }

  private void addPlain() {
    boolean isWord = length > 1 && length <= LONGEST_PLAIN;
    boolean isSmall = isWord && capitals == 0;
    if (isSmall && !opening.isEmpty()) {
      addOwn(opening);
    }
    if (isSmall) {
      addOwn(new String(word, 0, length));
    }
    opening = isWord && isFirst && isCapital && capitals == 1 ? new String(word, 0, length) : "";
  }

  private void addOwn(String some) {
    if (!own.contains(some)) { // they are few
      own.add(some);
    }
  }

  /** A small word that comes again counts once. */
  private void addSmallWord(Lexicon.@Nullable Weights weights) {
    if (weights != null && !told.get(weights.number())) {
      told.set(weights.number());
      tally.addSmallWord(weights);
    }
  }
}
