package org.articlelint.page.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.articlelint.page.language.SmallWords;

/**
 * How easy texts are to read, from about 100, a children's book, to 0 and below, a law: Flesch's formula for English and what others made of
 * it for their languages.
 */
public final class Readability {

  private static final int FEWEST_WORDS = 100;
  private static final int FEWEST_SENTENCES = 5;

  /** Flesch 1948; Amstad 1978; Kandel and Moles 1958; Fernández Huerta 1959; Franchina and Vacca 1972; Douma 1960. */
  private static final Map<String, Formula> FORMULAS = Map.of(
      "en", new Formula(206.835, 1.015, 84.6),
      "de", new Formula(180, 1, 58.5),
      "fr", new Formula(207, 1.015, 73.6),
      "es", new Formula(206.84, 1.02, 60),
      "it", new Formula(206, 1, 65),
      "nl", new Formula(206.84, 0.93, 77));

  private Readability() {}

  private record Formula(double start, double perWord, double perSyllable) {

    double score(double wordsInSentence, double syllablesInWord) {
      return start - perWord * wordsInSentence - perSyllable * syllablesInWord;
    }
  }

  private record Rated(Sentence sentence, double ease) {}

  /**
   * The score of a text; empty where it is too short, or where its language has no formula or is not the one it is said to be.
   *
   * @param language its subtag in small letters
   */
  public static Optional<Long> score(List<Sentence> sentences, String language) {
    Formula formula = FORMULAS.get(language);
    if (formula == null) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      words.addAll(sentence.words());
    }
    if (sentences.size() < FEWEST_SENTENCES || words.size() < FEWEST_WORDS || !isIn(language, words)) {
      return Optional.empty();
    }
    return Optional.of(Math.round(score(formula, words, sentences.size(), Syllables.of(language))));
  }

  /** Whether those words are of the language: a sixth of them are its most frequent ones. */
  private static boolean isIn(String language, List<String> words) {
    int frequent = 0;
    for (int i = 0; i < words.size() && frequent * 6 < words.size(); i++) {
      frequent += SmallWords.isFrequent(words.get(i).toLowerCase(Locale.ROOT), language) ? 1 : 0;
    }
    return frequent * 6 >= words.size();
  }

  private static double score(Formula formula, List<String> words, int sentences, Syllables syllables) {
    double spoken = 0;
    for (String word : words) {
      spoken += syllables.in(word.toLowerCase(Locale.ROOT));
    }
    return formula.score((double) words.size() / sentences, spoken / words.size());
  }

  /** The sentences of a text in a language that has a formula, the hardest first; short ones, which are headings and calls, apart. */
  public static List<Sentence> hardest(List<Sentence> sentences, String language) {
    Formula formula = FORMULAS.get(language);
    return sentences.stream().filter(sentence -> sentence.words().size() > 9)
        .map(sentence -> new Rated(sentence, score(formula, sentence.words(), 1, Syllables.of(language))))
        .sorted((one, other) -> Double.compare(one.ease, other.ease)).map(Rated::sentence).toList();
  }
}
