package org.articlelint.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which HTML lets machines be told a date, a time or a duration (HTML, 2.3.5 Dates and times and 4.5.14 The time element). */
public enum HtmlTime {
  /** 2024-05. */
  MONTH("(?<year>\\d{4,})-(?<month>\\d\\d)"),
  /** 2024-05-03. */
  DATE(Grammar.DATE),
  /** 05-03, --05-03. */
  YEARLESS_DATE("(?:--)?(?<month>\\d\\d)-(?<day>\\d\\d)"),
  /** 20:15, 20:15:30.250. */
  TIME(Grammar.TIME),
  /** 2024-05-03T20:15, 2024-05-03 20:15. */
  LOCAL_DATE_TIME(Grammar.DATE + "[T ]" + Grammar.TIME),
  /** +02:00, -0330, Z. */
  OFFSET(Grammar.OFFSET),
  /** 2024-05-03T20:15+02:00. */
  GLOBAL_DATE_TIME(Grammar.DATE + "[T ]" + Grammar.TIME + Grammar.OFFSET),
  /** 2024-W18. */
  WEEK("(?<year>\\d{4,})-W(?<week>\\d\\d)"),
  /** 2024. */
  YEAR("(?<year>\\d{4,})"),
  /** PT4H18M3S, 4h 18m 3s. */
  DURATION("P(?=[\\dT])(?:\\d++D)?(?:T(?=\\d)(?:\\d++H)?(?:\\d++M)?(?:\\d++(?:\\.\\d{1,3})?S)?)?|" + Grammar.COMPONENTS);

  private static final int LONGEST = 200; // longer texts are no times, though grammar knows no end
  private static final int CYCLE = 400; // the calendar repeats, and 10,000 years are 25 cycles

  /** The parts that several ways share. */
  private static final class Grammar {
    static final String DATE = "(?<year>\\d{4,})-(?<month>\\d\\d)-(?<day>\\d\\d)";
    static final String TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?";
    static final String OFFSET = "(?:Z|\\+(?:[01]\\d|2[0-3]):?[0-5]\\d|-(?!00:?00)(?:[01]\\d|2[0-3]):?[0-5]\\d)";
    static final String SPACE = "[ \\t\\n\\f\\r]*+";
    static final String COMPONENTS = "(?:" + SPACE + "\\d++(?:" + SPACE + "[WwDdHhMm]|(?:\\.\\d{1,3})?" + SPACE + "[Ss]))++" + SPACE;
  }

  private final Pattern pattern;
  private final Predicate<Matcher> exists;

  HtmlTime(String grammar) {
    this.pattern = Pattern.compile(grammar);
    this.exists = grammar.contains("<week>") ? HtmlTime::isWeek
        : grammar.contains("<day>") ? HtmlTime::isDay
        : grammar.contains("<month>") ? HtmlTime::isMonth
        : grammar.contains("<year>") ? HtmlTime::isYear
        : grammar.contains("[Ss]") ? duration -> isEachScaleOnce(duration.group()) : any -> true;
  }

  /** What that text tells; empty where it is none of these. White space around it is a fault, but for durations. */
  public static Optional<HtmlTime> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    for (HtmlTime way : values()) {
      Matcher matcher = way.pattern.matcher(text);
      if (matcher.matches() && way.exists.test(matcher)) {
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }

  private static boolean isYear(Matcher matcher) {
    return matcher.group("year").chars().anyMatch(digit -> digit != '0');
  }

  private static boolean isMonth(Matcher matcher) {
    int month = Integer.parseInt(matcher.group("month"));
    return isYear(matcher) && month >= 1 && month <= 12;
  }

  private static boolean isDay(Matcher matcher) {
    boolean isYearless = !matcher.pattern().pattern().contains("<year>");
    int month = Integer.parseInt(matcher.group("month"));
    int day = Integer.parseInt(matcher.group("day"));
    boolean hasMonth = isYearless ? month >= 1 && month <= 12 : isMonth(matcher);
    return hasMonth && day >= 1 && day <= YearMonth.of(isYearless ? CYCLE : likeYear(matcher), month).lengthOfMonth();
  }

  private static boolean isWeek(Matcher matcher) {
    int week = Integer.parseInt(matcher.group("week"));
    return isYear(matcher) && week >= 1
        && week <= IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(likeYear(matcher), 7, 1)).getMaximum();
  }

  /** A year with the same calendar, however many digits were written. */
  private static int likeYear(Matcher matcher) {
    String year = matcher.group("year");
    return Integer.parseInt(year.substring(year.length() - 4)) % CYCLE + 5 * CYCLE;
  }

  private static boolean isEachScaleOnce(String duration) {
    String scales = duration.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    return duration.startsWith("P") || scales.chars().distinct().count() == scales.length();
  }
}
