package org.articlelint.page.reading;

import java.util.List;
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
  private static final int FREQUENT_SHARE = 6; // of a text in the language, one word in so many is among its most frequent ones

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
    int words = 0;
    for (Sentence sentence : sentences) {
      words += sentence.wordCount();
    }
    if (sentences.size() < FEWEST_SENTENCES || words < FEWEST_WORDS) {
      return Optional.empty();
    }
    Count count = new Count(language);
    for (Sentence sentence : sentences) {
      count.add(sentence, words);
    }
    return count.frequent * FREQUENT_SHARE < words ? Optional.empty()
        : Optional.of(Math.round(formula.score((double) words / sentences.size(), (double) count.syllables / words)));
  }

  /** The sentences of a text in a language that has a formula, the hardest first; short ones, which are headings and calls, apart. */
  public static List<Sentence> hardest(List<Sentence> sentences, String language) {
    Formula formula = FORMULAS.get(language);
    return sentences.stream().filter(sentence -> sentence.wordCount() > 9)
        .map(sentence -> new Rated(sentence, ease(sentence, formula, language)))
        .sorted((one, other) -> Double.compare(one.ease, other.ease)).map(Rated::sentence).toList();
  }

  private static double ease(Sentence sentence, Formula formula, String language) {
    Count count = new Count(language);
    count.add(sentence, 0);
    return formula.score(sentence.wordCount(), (double) count.syllables / sentence.wordCount());
  }

  /** Counts what the words of sentences are made of, without a copy of each. */
  private static final class Count {

    private final String language;
    private final Syllables ofLanguage;
    private char[] word = new char[64]; // in small letters
    private int frequent; // words, as far as it takes to tell that the text is of the language
    private int syllables;

    Count(String language) {
      this.language = language;
      this.ofLanguage = Syllables.of(language);
    }

    void add(Sentence sentence, int words) {
      Tokens tokens = sentence.tokens();
      while (tokens.next()) {
        int length = tokens.wordEnd - tokens.wordStart;
        if (length > 0) {
          word = length > word.length ? new char[length] : word;
          tokens.copyWord(word);
          syllables += ofLanguage.in(word, length);
          frequent += frequent * FREQUENT_SHARE < words && SmallWords.isFrequent(word, length, language) ? 1 : 0;
        }
      }
    }
  }
}
