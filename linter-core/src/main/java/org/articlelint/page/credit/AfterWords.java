package org.articlelint.page.credit;

import java.util.Optional;

/** 写真＝共同通信撮影, J. Doe nuotr.: a source without brackets that closes a line and is told by the word behind it. */
final class AfterWords {

  private static final String SPACED_GAPS = "/|,–©";
  private static final String UNSPACED_GAPS = "＝=。 　";
  private static final int LONGEST_SPACED = 40;
  private static final int LONGEST_UNSPACED = 20;

  private AfterWords() {}

  static Optional<Found> credit(String line) {
    Optional<Integer> after = CreditWords.startOfAfterWord(line);
    if (after.isEmpty()) {
      return Optional.empty();
    }
    String before = line.substring(0, after.get()).stripTrailing();
    int until = before.length();
    boolean isSpaced = before.codePoints().anyMatch(Character::isLowerCase);
    int start = isSpaced ? start(before, SPACED_GAPS) : startWithTitle(before);
    int from = isSpaced && start == 0 ? startOfName(line, until) : start;
    boolean isShort = until > from && until - from <= (isSpaced ? LONGEST_SPACED : LONGEST_UNSPACED);
    return from > 0 && isShort ? Found.of(line, from, line.length(), from, until, Optional.empty()) : Optional.empty();
  }

  private static int startOfName(String line, int until) {
    return SentenceEnds.in(line).filter(end -> end < until && ProperNames.isPerson(line.substring(end, until))).findFirst().orElse(0);
  }

  /** 新华社记者 王明 摄: what somebody is stands before the name, with a space between. */
  private static int startWithTitle(String before) {
    int start = start(before, UNSPACED_GAPS);
    int wider = start(before, "＝=。");
    boolean isTitled = wider > 0 && wider < start && CreditWords.endsWithTitle(before.substring(wider, start).strip());
    return isTitled ? wider : start;
  }

  private static int start(String before, String gaps) {
    return gaps.chars().map(before::lastIndexOf).max().orElse(-1) + 1;
  }
}
