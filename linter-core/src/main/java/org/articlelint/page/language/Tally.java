package org.articlelint.page.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What texts tell, word by word, of the language they are in.
 *
 * <p>Each word on a language's list of small words speaks for it by the logarithm of how much likelier it is there than elsewhere; a word in
 * small letters with a letter that a language does not have speaks against it; a word in a script of one language speaks for that. The sums
 * are log likelihoods, so that a lead of six means odds of about 400 to 1.
 */
public final class Tally {

  private static final double STRANGE_LETTER = -2.5;
  private static final double OWN_SCRIPT = 2;
  private static final String CHINESE = "的了是在不我他她这這们們和有也就说說与與对對为為个個从從将將"; // its small words
  private static final int CHINESE_SHARE = 20; // Chinese has at least one of them in so many signs; names in a row do not
  private static final int SHORT_HAN = 8; // signs
  private static final int LAST_LATIN = 0x370;
  private static final String ADDRESS_SIGNS = ".@/_:";
  private static final int KANA_SHARE = 20; // Japanese has at least one kana in so many signs
  private static final int SIGNS_PER_WORD = 2;

  private final double[] scores = new double[Lexicon.LANGUAGES.size()];
  private double words;
  private int letters;
  private int han;
  private int chinese;
  private int kana;

  /** Adds a text. A small word that comes again in it counts once: that is how the text has it, not the language. */
  public Tally add(CharSequence text) {
    Reading reading = new Reading();
    int length = text.length();
    for (int i = 0; i < length; ) {
      int sign = Character.codePointAt(text, i);
      i += Character.charCount(sign);
      if (isOfWord(sign, reading.word.isEmpty())) {
        reading.add(sign);
      } else if (ADDRESS_SIGNS.indexOf(sign) >= 0 && i < length && !reading.word.isEmpty() && isOfAddress(text.charAt(i))) {
        reading.word.setLength(0);
        i = endOfToken(text, i);
      } else {
        reading.endWord();
      }
    }
    reading.endWord();
    return this;
  }

  /** Of name@site.example and https://site.example/path, nothing is a word. */
  private static boolean isOfAddress(char next) {
    return Character.isLetterOrDigit(next) || next == '/';
  }

  private static int endOfToken(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) < 0x2e80) {
      end++;
    }
    return end;
  }

  /** Adds what another one holds. */
  public Tally add(Tally other) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += other.scores[i];
    }
    words += other.words;
    letters += other.letters;
    han += other.han;
    chinese += other.chinese;
    kana += other.kana;
    return this;
  }

  /** Takes out all that was added. */
  public void clear() {
    Arrays.fill(scores, 0);
    words = 0;
    letters = 0;
    han = 0;
    chinese = 0;
    kana = 0;
  }

  /** How many words there are; in scripts without spaces, about how many. */
  public int words() {
    return (int) Math.round(words + (han + kana) / (double) SIGNS_PER_WORD);
  }

  /** How many letters there are. */
  public int letters() {
    return letters + han + kana;
  }

  /** What the texts are in, taken together; to be asked before more are added. */
  public Guess guess() {
    if (han + kana == 0) {
      return Guess.of(scores, words());
    }
    double[] all = scores.clone();
    double signs = OWN_SCRIPT * (han + kana) / SIGNS_PER_WORD;
    boolean isJapanese = kana * KANA_SHARE >= han + kana;
    boolean isChinese = !isJapanese && han >= SHORT_HAN && chinese * CHINESE_SHARE >= han;
    all[Lexicon.number("ja")] += isChinese ? 0 : signs;
    all[Lexicon.number("zh")] += isJapanese ? 0 : signs;
    return Guess.of(all, words());
  }

  private static boolean isOfWord(int sign, boolean isFirst) {
    if (sign < 0x80) {
      return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
    if (Character.isLetter(sign)) {
      return true;
    }
    int type = Character.getType(sign);
    return !isFirst && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
  }

  /** Romanian is written with comma or cedilla, Arabic and Hebrew with or without points. */
  private static int plain(int sign) {
    return switch (sign) {
      case 'ș', 'Ș' -> 'ş';
      case 'ț', 'Ț' -> 'ţ';
      default -> Character.toLowerCase(sign);
    };
  }

  /** One text while it is read. */
  private final class Reading {

    private final StringBuilder word = new StringBuilder();
    private final Set<String> told = new HashSet<>();
    private boolean isCapital;
    private boolean isFirst = true;

    void add(int sign) {
      isCapital = word.isEmpty() ? Character.isUpperCase(sign) : isCapital;
      if (sign < LAST_LATIN || !addUnspaced(sign)) {
        word.appendCodePoint(plain(sign));
      }
    }

    void endWord() {
      if (word.isEmpty()) {
        return;
      }
      words++;
      letters += word.length();
      int first = word.codePointAt(0);
      if (first >= LAST_LATIN) {
        Lexicon.script(Character.UnicodeScript.of(first)).ifPresent(only -> scores[only.language()] += OWN_SCRIPT);
      }
      boolean mayBeSmall = !isCapital || isFirst && word.length() > 1; // A, B and I are initials, and The New York Times is a name
      if (mayBeSmall && word.length() <= Lexicon.LONGEST_WORD) {
        addSmallWord(word.toString());
      }
      if (!isCapital) {
        addStrangeLetters();
      }
      isFirst = false;
      word.setLength(0);
    }

    private void addSmallWord(String small) {
      Lexicon.Weights weights = Lexicon.weights(small);
      if (weights == null || !told.add(small)) {
        return;
      }
      for (int i = 0; i < weights.languages().length; i++) {
        scores[weights.languages()[i]] += weights.gains()[i];
      }
    }

    private void addStrangeLetters() {
      BitSet strangers = null;
      for (int i = 0; i < word.length(); i++) {
        char letter = word.charAt(i);
        Optional<BitSet> these = letter <= 'z' ? Optional.empty() : Lexicon.strangers(letter);
        if (these.isPresent()) {
          strangers = strangers == null ? (BitSet) these.get().clone() : strangers;
          strangers.or(these.get());
        }
      }
      if (strangers != null) {
        strangers.stream().forEach(language -> scores[language] += STRANGE_LETTER);
      }
    }
  }

  private boolean addUnspaced(int sign) {
    Character.UnicodeScript script = Character.UnicodeScript.of(sign);
    switch (script) {
      case HAN -> {
        han++;
        chinese += CHINESE.indexOf(sign) >= 0 ? 1 : 0;
      }
      case HIRAGANA, KATAKANA -> kana++;
      default -> {
        Optional<Lexicon.Script> only = Lexicon.script(script).filter(one -> one.lettersPerWord() > 0);
        if (only.isEmpty()) {
          return false;
        }
        letters++;
        words += 1.0 / only.get().lettersPerWord();
        scores[only.get().language()] += OWN_SCRIPT / only.get().lettersPerWord();
      }
    }
    return true;
  }
}
