package org.articlelint.report.html;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.articlelint.rule.Severity;

/** Numbers and severities as the report says them to people. */
final class Words {

  private Words() {}

  /** {@code 1,329}. */
  static String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  /** {@code 1 page}, {@code 2 pages}. */
  static String count(long count, String what) {
    return number(count) + " " + what + (count == 1 ? "" : "s");
  }

  /** {@code no pages}, {@code 1 page}, {@code 2 pages}. */
  static String some(long count, String what) {
    return count == 0 ? "no " + what + "s" : count(count, what);
  }

  /** A severity as an editor calls it: what a person must look at is a question. */
  static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "question";
    };
  }

  /** {@code 3 errors, 1 warning and 2 questions}; empty where there is nothing. */
  static String of(Census.Counts counts) {
    List<String> words = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      if (counts.of(severity) > 0) {
        words.add(count(counts.of(severity), of(severity)));
      }
    }
    return list(words);
  }

  /** {@code one, two and three}. */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
