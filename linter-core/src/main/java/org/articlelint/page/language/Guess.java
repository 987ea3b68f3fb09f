package org.articlelint.page.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What language a text is in: one, some near relatives that its words do not part, or none that is known. */
public final class Guess {

  private static final String SHARED = "hr"; // one list for Croatian, Bosnian, Montenegrin, and Serbian in Latin letters
  private static final double LIKELY = 3; // odds of 20 to 1
  static final double SURE = 6; // odds of 400 to 1
  private static final double SURE_PER_WORD = 0.1; // a long text in a language without a list leans a little to one with a list
  private static final double LEAST_PER_WORD = 0.5; // below, the words are those of no listed language
  private static final double PROSE_PER_WORD = 0.8;

  private final double[] scores;
  private final int words;
  private final double best;
  private final Optional<Set<String>> few; // of a short text, the words that are no names

  private Guess(double[] scores, int words, double best, Optional<Set<String>> few) {
    this.scores = scores;
    this.words = words;
    this.best = best;
    this.few = few;
  }

  static Guess of(double[] scores, int words, Optional<Set<String>> few) {
    double best = 0;
    for (double score : scores) {
      best = Math.max(best, score);
    }
    return new Guess(scores, words, best, few);
  }

  /** The language, where the words leave no doubt. */
  public Optional<String> language() {
    List<String> candidates = candidates();
    return candidates.size() == 1 && !candidates.get(0).equals(SHARED) ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** The languages it may be in, the likeliest first; none where no language is known that has such words. */
  public List<String> candidates() {
    return !isKnown() ? List.of() : IntStream.range(0, scores.length).filter(this::isCandidate).boxed()
        .sorted(Comparator.comparingDouble(i -> -scores[i])).map(Lexicon.LANGUAGES::get).toList();
  }

  /** Whether so many of its words are small ones that it is running text, and no list of names. */
  public boolean isProse() {
    return best >= PROSE_PER_WORD * words;
  }

  /** Whether it is surely not in the language of that tag, nor in one that looks like it; false where that language is not known. */
  public boolean isNot(String tag) {
    return isNot(NamedLanguage.of(tag));
  }

  /** The same of a language that is asked about for many texts. */
  public boolean isNot(NamedLanguage named) {
    return isBehind(named, sure());
  }

  /** Whether it is hardly in the language of that tag: a person had better look. */
  public boolean isHardly(String tag) {
    if (words == 0) {
      return false;
    }
    NamedLanguage named = NamedLanguage.of(tag);
    return isNot(named) || few.flatMap(some -> FewWords.areHardly(List.copyOf(some), named)).orElseGet(() -> isBehind(named, LIKELY));
  }

  /** Whether it may well be in the language of that tag: it is one of the candidates, or looks like one. */
  public boolean mayBe(String tag) {
    return mayBe(NamedLanguage.of(tag));
  }

  /** The same of a language that is asked about for many texts. */
  public boolean mayBe(NamedLanguage named) {
    if (isKnown()) {
      for (int language : named.relatives()) {
        if (isCandidate(language)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isKnown() {
    return best >= Math.max(LIKELY, LEAST_PER_WORD * words);
  }

  private boolean isCandidate(int language) {
    return best - scores[language] < sure();
  }

  private boolean isBehind(NamedLanguage named, double lead) {
    if (!named.isKnown() || !isKnown()) {
      return false;
    }
    for (int language : named.relatives()) {
      if (best - scores[language] < lead) {
        return false;
      }
    }
    return true;
  }

  private double sure() {
    return Math.max(SURE, SURE_PER_WORD * words);
  }
}
