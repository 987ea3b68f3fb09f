package org.articlelint.page.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What texts tell, word by word, of the language they are in.
 *
 * <p>Each word on a language's list of small words speaks for it by the logarithm of how much likelier it is there than elsewhere; a word in
 * small letters with a letter that a language does not have speaks against it; a word in a script of one language speaks for that. The sums
 * are log likelihoods, so that a lead of six means odds of about 400 to 1.
 */
public final class Tally {

  private static final double OWN_SCRIPT = 2;
  private static final String CHINESE = "的了是在不我他她这這们們和有也就说說与與对對为為个個从從将將"; // its small words
  private static final int CHINESE_SHARE = 20; // Chinese has at least one of them in so many signs; names in a row do not
  private static final int SHORT_HAN = 8; // signs
  private static final int LAST_LATIN = 0x370;
  private static final int FIRST_UNSPACED = 0xe00;
  private static final int KANA_SHARE = 20; // Japanese has at least one kana in so many signs
  private static final int SIGNS_PER_WORD = 2;
  private static final int SHORTEST_TEXT = 3; // words; shorter ones are names and labels
  private static final int FEW = 12; // words; the language of more is told by the small ones among them, or not at all
  private static final int NAMES_BETWEEN = 3; // one word in so many at least is none of a name
  private static final int LONGEST_PLAIN = 40; // letters

  private final double[] scores = new double[Lexicon.LANGUAGES.size()];
  private final Set<String> plain = new LinkedHashSet<>(); // words that are no names, up to somewhat more than few
  private double words;
  private int letters;
  private boolean isOfOwnScript; // some of it is in a script of one language
  private int han;
  private int chinese;
  private int kana;
  private boolean takesPlain = true;
  private @Nullable Reading reading; // most tallies are sums of others

  /** Adds a text. A small word that comes again in it counts once: that is how the text has it, not the language. */
  public Tally add(String text) {
    return add(text, 0, text.length());
  }

  /** Adds what stands in that text from there up to there, as a text of its own. */
  public Tally add(String text, int start, int end) {
    Reading reading = reading();
    reading.begin();
    for (int i = start; i < end; ) {
      int sign = text.charAt(i);
      sign = sign < Character.MIN_SURROGATE ? sign : text.codePointAt(i);
      i += Character.charCount(sign);
      if (WordSigns.areOfWord(sign, reading.length == 0)) {
        reading.add(sign);
      } else if (reading.length > 0 && WordSigns.goOnAsAddress(text, i, end)) {
        reading.length = 0;
        i = WordSigns.endOfAddress(text, i, end);
      } else if (sign != WordSigns.SOFT_HYPHEN) {
        reading.endWord();
      }
    }
    reading.endWord();
    reading.end();
    return this;
  }

  private Reading reading() {
    Reading known = reading == null ? new Reading() : reading;
    reading = known;
    return known;
  }

  /** Adds what another one holds. */
  public Tally add(Tally other) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += other.scores[i];
    }
    if (plain.size() <= FEW) {
      plain.addAll(other.plain);
    }
    words += other.words;
    letters += other.letters;
    isOfOwnScript |= other.isOfOwnScript;
    han += other.han;
    chinese += other.chinese;
    kana += other.kana;
    return this;
  }

  /** Takes out all that was added. */
  public void clear() {
    Arrays.fill(scores, 0);
    plain.clear();
    words = 0;
    letters = 0;
    isOfOwnScript = false;
    han = 0;
    chinese = 0;
    kana = 0;
  }

  /** The same, to be filled with a text that belongs to that one: what it has no more use for is left out, so that no guess tells {@code isHardly}. */
  public void clearFor(Tally whole) {
    clear();
    takesPlain = whole.plain.size() <= FEW;
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
      return Guess.of(scores, words(), few());
    }
    double[] all = scores.clone();
    double signs = OWN_SCRIPT * (han + kana) / SIGNS_PER_WORD;
    boolean isJapanese = kana * KANA_SHARE >= han + kana;
    boolean isChinese = !isJapanese && han >= SHORT_HAN && chinese * CHINESE_SHARE >= han;
    all[Lexicon.number("ja")] += isChinese ? 0 : signs;
    all[Lexicon.number("zh")] += isJapanese ? 0 : signs;
    return Guess.of(all, words(), few());
  }

  /** Of a short text, the words that are no names; none where names make up most of it. */
  private Optional<Set<String>> few() {
    boolean isShort = plain.size() <= FEW && !isOfOwnScript && han + kana == 0;
    return Optional.of(words() <= NAMES_BETWEEN * plain.size() ? plain : Set.<String>of()).filter(words -> isShort);
  }

  /** One text while it is read. */
  private final class Reading {

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

    void begin() {
      length = 0;
      told.clear();
      own.clear();
      opening = "";
      count = 0;
      isFirst = true;
    }

    void add(int sign) {
      boolean isAscii = sign < 0x80;
      boolean isUpper = isAscii ? sign <= 'Z' : Character.isUpperCase(sign);
      isCapital = length == 0 ? isUpper : isCapital;
      capitals = (length == 0 ? 0 : capitals) + (isUpper ? 1 : 0);
      isPlain = isAscii && (isPlain || length == 0);
      if (isAscii) {
        append((char) (sign | 0x20)); // of ASCII only letters come here
      } else if (sign < FIRST_UNSPACED || !addUnspaced(sign)) {
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

    void endWord() {
      if (length == 0) {
        return;
      }
      words++;
      letters += length;
      if (word[0] >= LAST_LATIN) {
        Lexicon.script(Character.UnicodeScript.of(Character.codePointAt(word, 0, length))).ifPresent(only -> addOwnScript(only, 1));
      }
      boolean mayBeSmall = !isCapital || isFirst && length > 1; // A, B and I are initials, and The New York Times is a name
      if (mayBeSmall) {
        addSmallWord();
      }
      if (!isCapital && !isPlain) {
        addStrangers(Lexicon.strangers(word, length));
      }
      count++;
      if (takesPlain && own.size() <= FEW && plain.size() <= FEW) {
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

    void end() {
      if (count >= SHORTEST_TEXT) {
        plain.addAll(own);
      }
    }

    private void addSmallWord() {
      Lexicon.Weights weights = Lexicon.weights(word, length);
      if (weights == null || told.get(weights.number())) {
        return;
      }
      told.set(weights.number());
      for (int i = 0; i < weights.languages().length; i++) {
        scores[weights.languages()[i]] += weights.gains()[i];
      }
    }

    private void addStrangers(BitSet languages) {
      for (int language = languages.nextSetBit(0); language >= 0; language = languages.nextSetBit(language + 1)) {
        scores[language] += Lexicon.STRANGE_LETTER;
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
        addOwnScript(only.get(), only.get().lettersPerWord());
      }
    }
    return true;
  }

  private void addOwnScript(Lexicon.Script script, int signs) {
    scores[script.language()] += OWN_SCRIPT / signs;
    isOfOwnScript = true;
  }
}
