package org.articlelint.page.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articlelint.page.words.WordFile;

/**
 * What a text of a few words tells, by the letters that follow each other in them, of the language it is in.
 *
 * <p>A word on a language's list of small words speaks by its place there, any other word by its groups of three letters, both as log
 * likelihoods. Few words are many languages' by chance; so another language counts only if it has one of the words on its list, if it is
 * likelier by far, the less common languages by more, and if no single word is rather in the language named. Looked at only for short texts
 * that their small words leave undecided, and read when first asked for.
 */
final class FewWords {

  private static final List<List<String>> LINES = WordFile.read(FewWords.class, "letter-groups.txt");
  private static final List<String> LANGUAGES = LINES.stream().map(line -> line.get(0)).distinct().toList();
  private static final int[] NUMBERS = LANGUAGES.stream().mapToInt(Lexicon::number).toArray();
  private static final Set<String> COMMON = Set.of("da", "de", "es", "fr", "it", "nl", "no", "pl", "pt", "ru", "sv", "tr", "uk");
  private static final int GROUP = 3; // letters
  private static final int RAREST = 13; // a group that is on no list is about one in 2^13
  private static final Map<String, byte[]> RARITIES = rarities();
  private static final double LEAD = 4; // odds of about 50 to 1
  private static final double LESS_COMMON = 2; // more, for each step from English over the languages of large newsrooms to all others
  private static final double CLEARLY = 1.5; // a word is rather in one language than in another

  private final List<String> words;
  private final Character.UnicodeScript script;
  private final double[][] scores; // of each word, in each language
  private final double[] sums = new double[LANGUAGES.size()];

  private FewWords(List<String> words, Character.UnicodeScript script) {
    this.words = words;
    this.script = script;
    this.scores = words.stream().map(FewWords::scores).toArray(double[][]::new);
    for (double[] some : scores) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += some[i];
      }
    }
  }

  /** Whether words, in lower case and none of them a name, are hardly in that language; empty where its letters are not known. */
  static Optional<Boolean> areHardly(List<String> words, NamedLanguage named) {
    if (!named.isKnown() || !LANGUAGES.contains(Lexicon.LANGUAGES.get(named.relatives()[0]))) {
      return Optional.empty();
    }
    Set<Character.UnicodeScript> scripts = words.stream().map(word -> Character.UnicodeScript.of(word.codePointAt(0))).collect(Collectors.toSet());
    return Optional.of(scripts.size() == 1 && new FewWords(words, scripts.iterator().next()).areHardly(named));
  }

  private boolean areHardly(NamedLanguage tagged) {
    int[] named = IntStream.range(0, NUMBERS.length).filter(i -> isOfScript(i) && tagged.mayBe(NUMBERS[i])).toArray();
    if (named.length == 0) {
      return script != Character.UnicodeScript.LATIN; // in which any language may be transcribed
    }
    int best = best(tagged);
    return best >= 0 && words.stream().anyMatch(word -> gain(word, best) > 0) && Arrays.stream(named).allMatch(language -> isBehind(language, best));
  }

  /** The likeliest language that is none of those. */
  private int best(NamedLanguage others) {
    int best = -1;
    for (int i = 0; i < NUMBERS.length; i++) {
      boolean isBetter = best < 0 || sums[i] - handicap(i) > sums[best] - handicap(best);
      best = isOfScript(i) && isBetter && !others.mayBe(NUMBERS[i]) ? i : best;
    }
    return best;
  }

  private boolean isBehind(int language, int best) {
    boolean isBehind = sums[best] - handicap(best) - sums[language] >= LEAD;
    for (double[] word : scores) {
      isBehind &= word[language] - word[best] <= CLEARLY;
    }
    return isBehind;
  }

  private boolean isOfScript(int language) {
    return Scripts.alphabet(NUMBERS[language]) == script;
  }

  private static double handicap(int language) {
    String tag = LANGUAGES.get(language);
    return tag.equals("en") ? 0 : COMMON.contains(tag) ? LESS_COMMON : 2 * LESS_COMMON;
  }

  /** How likely the word is in each language. */
  private static double[] scores(String word) {
    double[] scores = new double[LANGUAGES.size()];
    boolean isSmall = Lexicon.weights(word) != null;
    if (!isSmall) {
      addGroups("_" + word + "_", scores);
    }
    BitSet strangers = Scripts.strangers(word.toCharArray(), word.length());
    for (int i = 0; i < scores.length; i++) {
      scores[i] += (isSmall ? gain(word, i) : 0) + (strangers.get(NUMBERS[i]) ? Lexicon.STRANGE_LETTER : 0);
    }
    return scores;
  }

  private static void addGroups(String word, double[] scores) {
    for (int from = 0; from + GROUP <= word.length(); from++) {
      byte[] rarities = RARITIES.get(word.substring(from, from + GROUP));
      for (int i = 0; i < scores.length; i++) {
        scores[i] -= Math.log(2) * (rarities == null ? RAREST : rarities[i]);
      }
    }
  }

  private static double gain(String word, int language) {
    Lexicon.Weights weights = Lexicon.weights(word);
    double gain = 0;
    for (int i = 0; weights != null && i < weights.languages().length; i++) {
      gain += weights.languages()[i] == NUMBERS[language] ? weights.gains()[i] : 0;
    }
    return gain;
  }

  private static Map<String, byte[]> rarities() {
    Map<String, byte[]> rarities = new HashMap<>();
    for (List<String> line : LINES) {
      int language = LANGUAGES.indexOf(line.get(0));
      for (String alike : line.get(2).split(" ")) {
        for (int from = 1; from < alike.length(); from += GROUP - 1) {
          byte[] all = rarities.computeIfAbsent(alike.charAt(0) + alike.substring(from, from + GROUP - 1), group -> {
            byte[] rare = new byte[LANGUAGES.size()];
            Arrays.fill(rare, (byte) RAREST);
            return rare;
          });
          all[language] = Byte.parseByte(line.get(1));
        }
      }
    }
    return rarities;
  }
}
