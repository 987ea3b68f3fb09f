package org.articlelint.page.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date or a moment as machines are told it (ISO 8601, with the liberties that news sites take: a blank for the T, no colon in the offset).
 *
 * @param text as written
 * @param date the day, at the place that the offset tells; empty where the text cannot be read
 * @param moment the moment; empty where the text cannot be read or names no time or no offset
 */
public record Timestamp(String text, Optional<LocalDate> date, Optional<OffsetDateTime> moment) {

  private static final int MAX_LENGTH = 64;
  private static final int DAY_LENGTH = "2024-06-03".length();
  private static final Pattern OTHER_FORM = Pattern.compile("[-+]?[0-9]{4}[-0-9TWZtz:.,+ ]*"); // 20240603T0715Z, 2024-W23, +02

  private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
      .append(DateTimeFormatter.ISO_LOCAL_DATE)
      .optionalStart().optionalStart().appendLiteral('T').optionalEnd().optionalStart().appendLiteral(' ').optionalEnd()
      .appendValue(ChronoField.HOUR_OF_DAY, 2).appendLiteral(':').appendValue(ChronoField.MINUTE_OF_HOUR, 2)
      .optionalStart().appendLiteral(':').appendValue(ChronoField.SECOND_OF_MINUTE, 2)
      .optionalStart().appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true).optionalEnd().optionalEnd()
      .optionalStart().appendLiteral(' ').optionalEnd()
      .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd()
      .optionalStart().appendOffset("+HHmm", "Z").optionalEnd()
      .optionalEnd()
      .toFormatter(Locale.ROOT)
      .withResolverStyle(ResolverStyle.STRICT);

  /** What that text says. */
  public static Timestamp of(String text) {
    String plain = text.strip();
    if (plain.length() > MAX_LENGTH || !mayBeDate(plain)) {
      return new Timestamp(plain, Optional.empty(), Optional.empty());
    }
    try {
      return Usual.isLike(plain) ? Usual.read(plain) : read(plain);
    } catch (DateTimeException unreadable) {
      return new Timestamp(plain, Optional.empty(), Optional.empty());
    }
  }

  private static Timestamp read(String plain) {
    TemporalAccessor read = ISO.parse(plain.toUpperCase(Locale.ROOT));
    boolean isMoment = read.isSupported(ChronoField.HOUR_OF_DAY) && read.query(TemporalQueries.offset()) != null;
    return new Timestamp(plain, Optional.of(LocalDate.from(read)),
        isMoment ? Optional.of(OffsetDateTime.from(read)) : Optional.empty());
  }

  /** The forms that nearly all sites write, 2024-06-03T07:15:00+02:00 or the day: read by hand, for Java's own reader takes fifty times as long. */
  private static final class Usual {

    private static final int SECONDS_END = "2024-06-03T07:15:00".length();
    private static final int MILLISECONDS_END = "2024-06-03T07:15:00.000".length();

    static boolean isLike(String text) {
      return isLike(text, "0000-00-00") || isLike(text, "0000-00-00T00:00:00Z")
          || isLike(text, "0000-00-00T00:00:00+00:00") || isLike(text, "0000-00-00T00:00:00.000Z");
    }

    private static boolean isLike(String text, String form) {
      boolean isLike = text.length() == form.length();
      for (int i = 0; i < text.length() && isLike; i++) {
        char sign = text.charAt(i);
        isLike = form.charAt(i) == '0' ? sign >= '0' && sign <= '9' : sign == form.charAt(i) || form.charAt(i) == '+' && sign == '-';
      }
      return isLike;
    }

    static Timestamp read(String text) {
      LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      if (text.length() == DAY_LENGTH) {
        return new Timestamp(text, Optional.of(date), Optional.empty());
      }
      boolean isExact = text.charAt(SECONDS_END) == '.';
      int nanoseconds = isExact ? number(text, SECONDS_END + 1, MILLISECONDS_END) * 1_000_000 : 0;
      LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, SECONDS_END), nanoseconds);
      return new Timestamp(text, Optional.of(date), Optional.of(OffsetDateTime.of(date, time, offset(text))));
    }

    private static ZoneOffset offset(String text) {
      if (text.endsWith("Z")) {
        return ZoneOffset.UTC;
      }
      int sign = text.charAt(SECONDS_END) == '-' ? -1 : 1;
      return ZoneOffset.ofHoursMinutes(sign * number(text, SECONDS_END + 1, SECONDS_END + 3), sign * number(text, SECONDS_END + 4, SECONDS_END + 6));
    }

    private static int number(String text, int from, int to) {
      return Integer.parseInt(text, from, to, 10);
    }
  }

  /** Whether it begins as a date does: to refuse another text costs the formatter more than all else. */
  private static boolean mayBeDate(String text) {
    char first = text.length() < DAY_LENGTH ? ' ' : text.charAt(0);
    return first == '+' || first == '-' || first >= '0' && first <= '9' && text.charAt(4) == '-' && text.charAt(7) == '-';
  }

  /** Whether no reader of ISO 8601 can make a date of the text: other signs stand in it than that allows, in whichever of its many forms. */
  public boolean isUnreadable() {
    return date.isEmpty() && !(text.length() <= MAX_LENGTH && OTHER_FORM.matcher(text).matches());
  }

  /** Whether a time of the day is told without the place of its clock. */
  public boolean isWithoutZone() {
    return date.isPresent() && moment.isEmpty() && text.length() > DAY_LENGTH;
  }
}
