package org.articlelint.page.language;

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
  private static final int KANA_SHARE = 20; // Japanese has at least one kana in so many signs
  private static final int SIGNS_PER_WORD = 2;
  static final int FEW = 12; // words; the language of more is told by the small ones among them, or not at all
  private static final int NAMES_BETWEEN = 3; // one word in so many at least is none of a name

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

  /** One that leaves out what only {@link Guess#isHardly} has a use for: no guess of it tells that. */
  public static Tally withoutPlainWords() {
    Tally tally = new Tally();
    tally.takesPlain = false;
    return tally;
  }

  /** Adds a text. A small word that comes again in it counts once: that is how the text has it, not the language. */
  public Tally add(String text) {
    return add(text, 0, text.length());
  }

  /** Adds what stands in that text from there up to there, as a text of its own. */
  public Tally add(String text, int start, int end) {
    Reading known = reading == null ? new Reading(this) : reading;
    reading = known;
    known.read(text, start, end);
    return this;
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

  /**
   * The same, to be filled with a text that belongs to that one: what it has no more use for is left out, so that no guess tells {@code isHardly}.
   */
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
    boolean isShort = takesPlain && plain.size() <= FEW && !isOfOwnScript && han + kana == 0;
    return Optional.of(words() <= NAMES_BETWEEN * plain.size() ? plain : Set.<String>of()).filter(words -> isShort);
  }

  void addWord(int size) {
    words++;
    letters += size;
  }

  void addSmallWord(Lexicon.Weights weights) {
    for (int i = 0; i < weights.languages().length; i++) {
      scores[weights.languages()[i]] += weights.gains()[i];
    }
  }

  void addStrangers(BitSet languages) {
    for (int language = languages.nextSetBit(0); language >= 0; language = languages.nextSetBit(language + 1)) {
      scores[language] += Lexicon.STRANGE_LETTER;
    }
  }

  /** Whether there is a use for more words that are no names. */
  boolean takesPlain() {
    return takesPlain && plain.size() <= FEW;
  }

  void addPlain(List<String> some) {
    plain.addAll(some);
  }

  /** Adds a letter of a script without spaces; false if it is none. */
  boolean addUnspaced(int sign) {
    Character.UnicodeScript script = Character.UnicodeScript.of(sign);
    switch (script) {
      case HAN -> {
        han++;
        chinese += CHINESE.indexOf(sign) >= 0 ? 1 : 0;
      }
      case HIRAGANA, KATAKANA -> kana++;
      default -> {
        Scripts.Script only = Scripts.of(script);
        if (only == null || only.lettersPerWord() == 0) {
          return false;
        }
        letters++;
        words += 1.0 / only.lettersPerWord();
        addOwnScript(only, only.lettersPerWord());
      }
    }
    return true;
  }

  void addOwnScript(Scripts.Script script, int signs) {
    scores[script.language()] += OWN_SCRIPT / signs;
    isOfOwnScript = true;
  }
}
