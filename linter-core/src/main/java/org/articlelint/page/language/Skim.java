package org.articlelint.page.language;

import org.jspecify.annotations.Nullable;

/**
 * Skims texts for sentences that may be in another language than named, which {@link Guess} then tells. Most are soon told from these by
 * their small words, so that they need no tally: it goes on as if each word spoke for one and the same other language.
 */
public final class Skim {

  private static final double LEAST = Guess.SURE - 0.1; // beneath, no guess comes to another language; sums are rounded
  private static final int LAST_LATIN = 0x370;

  private final float @Nullable [][] leads = new float[Lexicon.LANGUAGES.size()][]; // by language and number of a word; 0 where not yet asked for
  private final int[] told = new int[Lexicon.size()]; // by the number of a small word: the sentence that it was told in last
  private int sentence;
  private int own;
  private double lead; // no other language is further ahead of the named one
  private boolean isUnread; // for signs that take a closer look
  private boolean isInside; // a word of the sentence stands before: one with a capital then is a name

  /** Skims the sentence that begins there, for one of a language that something is known of; gives where it ends. */
  public int read(char[] text, int start, int length, NamedLanguage language) {
    sentence++;
    own = language.relatives()[0];
    lead = 0;
    isUnread = false;
    isInside = false;
    int i = start;
    while (i < length) {
      char sign = text[i];
      if (WordSigns.isLatin(sign) || sign >= 0x80 && (Character.isLetter(sign) || Character.isSurrogate(sign))) {
        i = readWord(text, i, length, i == start || text[i - 1] == ' ');
      } else {
        i++;
        if (sign != ' ' && isEnd(text, i - 1, length)) {
          return i;
        }
      }
    }
    return length;
  }

  /** Whether what was skimmed last may be in another language. */
  public boolean isInDoubt() {
    return isUnread || lead >= LEAST;
  }

  /** Where the sentence ends that begins there. */
  public static int sentenceEnd(char[] text, int start, int length) {
    int at = start;
    while (at < length && !isEnd(text, at, length)) {
      at++;
    }
    return Math.min(at + 1, length);
  }

  private static boolean isEnd(char[] text, int at, int length) {
    return switch (text[at]) {
      case '"', '“', '”', '„', '«', '»', '(', ')', '[', ']', '|', '•', '·', '「', '」', '『', '』', '（', '）', '。', '！', '？', '：', '；' -> true;
      case '.', '!', '?', '…', ':', ';' -> at + 1 < length && Character.isWhitespace(text[at + 1]);
      default -> false;
    };
  }

  private int readWord(char[] text, int start, int length, boolean isFree) {
    int hash = 0;
    boolean isStrange = false;
    int i = start;
    for (; i < length; i++) {
      char sign = text[i];
      if (WordSigns.isLatin(sign)) {
        hash = 31 * hash + (sign | 0x20);
      } else if (sign < 0x80) {
        break;
      } else if (sign == WordSigns.SOFT_HYPHEN || Character.isSurrogate(sign) || WordSigns.areOfWord(sign, false)) {
        char plain = (char) WordSigns.plain(sign);
        isUnread |= sign >= LAST_LATIN || !Character.isLetter(sign);
        hash = 31 * hash + plain;
        isStrange = isStrange || Scripts.isStrange(plain, own);
      } else {
        break;
      }
    }
    boolean isCapital = text[start] <= 'Z' || text[start] >= 0x80 && Character.isUpperCase(text[start]);
    boolean isWhole = isFree && (i == length || text[i] == ' ' || text[i] == ','); // no part of an address, of which nothing is a word
    lead += isStrange && !isCapital ? -Lexicon.STRANGE_LETTER : 0;
    Lexicon.Weights word = i - start > Lexicon.LONGEST_WORD || isCapital && isInside ? null : Lexicon.weights(hash);
    if (word != null && told[word.number()] != sentence) {
      weigh(word, isWhole && !isCapital);
    }
    isInside |= isWhole;
    return i;
  }

  /** Adds what that word says; what speaks for the language named only if it surely counts, and once. */
  private void weigh(Lexicon.Weights word, boolean isSure) {
    float[] all = leads[own];
    if (all == null) {
      all = new float[told.length];
      leads[own] = all;
    }
    float more = all[word.number()];
    if (more == 0) {
      more = word.lead(own);
      all[word.number()] = more;
    }
    if (isSure || more > 0) {
      lead += more;
      told[word.number()] = isSure ? sentence : 0;
    }
  }
}
