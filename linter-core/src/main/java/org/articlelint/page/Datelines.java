package org.articlelint.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.metadata.Timestamp;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * When the story was published: a {@code time} marked as such, else the first near the headline, else the first date in words
 * there; machines' dates (itemprop, meta) where none is shown.
 */
final class Datelines {

  private static final int LONGEST = 160;
  private static final int DAY_LENGTH = "2024-06-03".length();
  private static final int EARLIEST = 1900; // 0001-01-01 stands for none

  private Datelines() {}

  static Optional<Article.Dateline> of(Page page, List<Element> surroundings) {
    Optional<LocalDate> told = told(page);
    boolean isMonthFirst = isMonthFirst(page);
    Article.Dateline first = null;
    for (Element element : surroundings) {
      Optional<Article.Dateline> shown = shown(page, element, isMonthFirst);
      if (shown.isEmpty()) {
        continue;
      }
      if (told.isEmpty() || isSameDay(shown.get(), told.get()) || AttributeText.of(element, "itemprop").equals("datePublished")) {
        return shown;
      }
      first = first == null ? shown.get() : first;
    }
    if (first != null && told.isEmpty()) {
      return Optional.of(first);
    }
    Optional<String> text = first == null ? Optional.empty() : first.text();
    return told.isPresent() ? Optional.of(new Article.Dateline(told, text)) : Optional.empty();
  }

  /** The same day, or the next to it: clocks differ. */
  private static boolean isSameDay(Article.Dateline shown, LocalDate told) {
    return shown.published().isPresent() && Math.abs(ChronoUnit.DAYS.between(shown.published().get(), told)) <= 1;
  }

  private static Optional<Article.Dateline> shown(Page page, Element element, boolean isMonthFirst) {
    boolean isTime = element.normalName().equals("time");
    OwnTexts texts = page.fact(OwnTexts.FACT);
    if (!isTime && !(texts.isIn(element) && texts.mayBeShort(element, LONGEST)) || page.hidden().fromEveryone(element).isYes()) {
      return Optional.empty();
    }
    String text = isTime ? element.text().strip() : texts.of(element).strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<WrittenDate> written = WrittenDate.in(text, isMonthFirst);
    Optional<LocalDate> told = isTime ? iso(AttributeText.of(element, "datetime")) : Optional.empty();
    Optional<LocalDate> day = told.isPresent() ? told : written.map(WrittenDate::day);
    String words = written.map(WrittenDate::text).orElse(text);
    return day.isEmpty() ? Optional.empty() : Optional.of(new Article.Dateline(day, words.isBlank() ? Optional.empty() : Optional.of(words)));
  }

  /** What the page tells machines. */
  private static Optional<LocalDate> told(Page page) {
    for (Element element : page.having("itemprop")) {
      if (AttributeText.of(element, "itemprop").equals("datePublished")) {
        Optional<LocalDate> day = iso(AttributeText.of(element, "content")).or(() -> iso(AttributeText.of(element, "datetime")));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return page.metadata().published().flatMap(Timestamp::date).filter(day -> day.getYear() >= EARLIEST);
  }

  /** The day at the start of an ISO date or date and time. */
  static Optional<LocalDate> iso(String text) {
    String day = text.strip();
    return day.length() < DAY_LENGTH ? Optional.empty() : Timestamp.of(day.substring(0, DAY_LENGTH)).date();
  }

  private static boolean isMonthFirst(Page page) {
    String lang = page.root().attr("lang").toLowerCase(Locale.ROOT);
    return lang.isEmpty() || lang.equals("en") || lang.equals("en-us") || lang.equals("en_us");
  }
}
