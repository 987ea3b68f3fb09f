package org.articlelint.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlelint.page.metadata.Timestamp;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * What a {@code time}, {@code ins} or {@code del} tells machines: its {@code datetime}, else the words of the {@code time}.
 *
 * @param element the tag
 * @param value what machines read, as written
 * @param isWords whether they are the words that readers see, there being no {@code datetime}
 */
public record MachineTime(Element element, String value, boolean isWords) {

  /** All on the page that are shown and neither empty nor waiting for a script, in page order. */
  public static final Fact<List<MachineTime>> FACT = Fact.of(page -> page.all("time", "ins", "del").stream().flatMap(tag -> of(page, tag)).toList());

  private static final int SHORTEST_COUNT = 9; // digits: seconds since 1970
  private static final int SECONDS_END = 11; // digits: longer numbers count milliseconds
  private static final int LONGEST_COUNT = 14;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern FINE_SECOND = Pattern.compile("(:\\d\\d\\.\\d{3})\\d{1,6}(?!\\d)");
  private static final String HOLES = "{[<%$";

  private static Stream<MachineTime> of(Page page, Element tag) {
    boolean isTold = AttributeText.isWritten(tag, "datetime");
    boolean isTime = tag.normalName().equals("time");
    if (!isTime && !isTold || !page.hidden().fromEveryone(tag).isNo()) {
      return Stream.empty();
    }
    String value = isTold ? AttributeText.of(tag, "datetime") : tag.wholeText();
    boolean isEmpty = value.isBlank() && (!isTime || tag.text().isBlank());
    boolean isHole = value.chars().anyMatch(sign -> HOLES.indexOf(sign) >= 0);
    boolean isScripts = !isTold && tag.attributes().asList().stream().anyMatch(attribute -> isData(attribute.getKey()));
    return isEmpty || isHole || isScripts ? Stream.empty() : Stream.of(new MachineTime(tag, value, !isTold));
  }

  /** Where scripts leave themselves a note, or a framework's, they are to write the rest. */
  private static boolean isData(String name) {
    return name.startsWith("data-") || name.startsWith(":") || name.startsWith("v-") || name.startsWith("ng-") || name.startsWith("x-");
  }

  /**
   * Whether machines can read it: HTML knows it, and it is no count of seconds, which HTML takes for a year. Of a second HTML takes three
   * digits; many programs write six or nine, and no reader of dates minds.
   */
  public boolean isRead() {
    Optional<HtmlTime> known = HtmlTime.of(FINE_SECOND.matcher(value).replaceFirst("$1"));
    boolean isDated = !element.normalName().equals("time");
    return known.filter(way -> isDated ? isDay(way) : way != HtmlTime.YEAR || !isCount(value)).isPresent();
  }

  /** Changes are dated by a day, or by a moment with its offset (HTML, 4.7.3 Attributes common to ins and del elements). */
  private static boolean isDay(HtmlTime way) {
    return way == HtmlTime.DATE || way == HtmlTime.GLOBAL_DATE_TIME;
  }

  private static boolean isCount(String text) {
    return text.length() >= SHORTEST_COUNT && text.length() <= LONGEST_COUNT && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }

  /** What to write instead; empty where the page does not tell. */
  public Optional<String> suggestion() {
    return respelt().or(() -> day(value.strip())).or(() -> isWords ? Optional.empty() : day(element.text()));
  }

  /** What {@link #value} says, all of it, written so that machines read it; empty where it does not say it beyond doubt. */
  public Optional<String> respelt() {
    String plain = value.strip();
    if (isCount(plain)) {
      long count = Long.parseLong(plain);
      return Optional.of(Instant.ofEpochSecond(plain.length() < SECONDS_END ? count : count / 1000).toString());
    }
    return HtmlTime.of(plain).map(way -> plain)
        .or(() -> Timestamp.of(plain).moment().map(moment -> moment.withNano(0).toString()))
        .or(() -> isDayAlone(plain) ? day(plain) : Optional.empty());
  }

  /** Whether the words have no more numbers than a day needs: else they tell an hour as well. */
  private static boolean isDayAlone(String words) {
    long numbers = NUMBER.matcher(words).results().count();
    return words.indexOf(':') < 0 && numbers <= (words.chars().anyMatch(Character::isLetter) ? 2 : 3);
  }

  /** The day that those words name, whether one reads 3/4/2024 as in America or not. */
  private static Optional<String> day(String words) {
    Optional<LocalDate> day = WrittenDate.in(words, false).map(WrittenDate::day);
    return day.filter(known -> WrittenDate.in(words, true).filter(date -> date.day().equals(known)).isPresent()).map(LocalDate::toString);
  }
}
