package org.articlelint.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlelint.page.metadata.ArticleData;
import org.articlelint.page.metadata.Metadata;
import org.articlelint.page.metadata.Timestamp;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The dates that a page shows of its story, and those that it tells machines.
 *
 * @param shown near the headline, in page order
 * @param isRelative whether words near the headline tell how long ago it was published: “two hours ago”
 * @param isPerhapsShown whether something near the headline or behind the story may be its date: “8.15 pm”, a box that a script fills;
 *     false where a date shown agrees, or machines are told none
 * @param published when the story was published, as JSON-LD, {@code meta} and {@code itemprop} have it; several where they do not agree
 * @param modified when it was changed, as they have it
 */
public record StoryDates(List<Shown> shown, boolean isRelative, boolean isPerhapsShown, List<LocalDate> published, List<LocalDate> modified) {

  /** The dates of the page's story; none where there is no story. */
  public static final Fact<StoryDates> FACT = Fact.of(StoryDates::of);

  private static final int EARLIEST = 1990; // 0001-01-01 and 1970-01-01 stand for none
  private static final int LONGEST = 80;
  private static final int LONGEST_ALONE = 40;
  private static final int NEAR_END = 60; // elements behind the story
  private static final int HEIGHT = 3;
  private static final int DAYS_OFF = 3;
  // in short lines only
  private static final Pattern CLOCK = Pattern.compile("(?<![0-9])[0-9]{1,2}[:.hH時시][0-9]{2}(?![0-9])|[0-9] ?[ap]\\.?m(?![\\p{L}\\p{N}_])");
  private static final String FOR_SCRIPT = "data-";
  private static final long DATE = Marks.kinds("date");
  private static final long ELSEWHERE = Marks.kinds("beside", "caption");
  private static final Set<String> OTHERS = Set.of("a", "aside", "figure", "figcaption", "nav", "footer", "td", "th", "button", "form");

  /**
   * A date that readers see.
   *
   * @param element what shows it
   * @param text its words
   * @param days the day; two where 3/4/2024 may be one or the other
   */
  public record Shown(Element element, String text, List<LocalDate> days) {}

  private static StoryDates of(Page page) {
    Story story = page.fact(Story.FACT);
    List<Element> near = story.surroundings(page);
    List<LocalDate> published = told(page, "datePublished", "article:published_time", true);
    List<LocalDate> modified = told(page, "dateModified", "article:modified_time", false);
    if (near.isEmpty()) {
      return new StoryDates(List.of(), false, false, published, modified);
    }
    List<Shown> shown = new ArrayList<>();
    for (Element element : near) {
      Optional<Shown> date = shown(page, element);
      if (date.isPresent()) {
        shown.add(date.get());
      }
    }
    int from = page.order(near.get(0));
    int to = Math.min(page.elements().size(), page.end(story.element().orElseThrow()) - 1 + NEAR_END);
    List<LocalDate> told = new ArrayList<>(published);
    told.addAll(modified);
    boolean isSought = !published.isEmpty() && !agree(shown, told);
    boolean isPerhaps = false;
    for (int i = 0; i < near.size() && isSought && !isPerhaps; i++) {
      isPerhaps = Unfilled.isPending(near.get(i));
    }
    for (int i = from; i < to && isSought && !isPerhaps; i++) {
      isPerhaps = isPerhapsDate(page, page.elements().get(i), told);
    }
    return new StoryDates(List.copyOf(shown), isRelative(page, near), isPerhaps, published, modified);
  }

  private static boolean isRelative(Page page, List<Element> near) {
    OwnTexts texts = page.fact(OwnTexts.FACT);
    for (Element element : near) {
      if (isLine(texts.of(element)) && Vocabulary.RELATIVE_DATE.firstIn(texts.of(element)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the dates shown is a day told to machines, or the next to it: clocks differ. */
  public boolean agree() {
    return agree(shown, published) || agree(shown, modified);
  }

  private static boolean agree(List<Shown> shown, List<LocalDate> told) {
    for (Shown date : shown) {
      if (isNear(date.days(), told, 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(List<LocalDate> days, List<LocalDate> others, int daysOff) {
    for (LocalDate day : days) {
      for (LocalDate other : others) {
        if (Math.abs(ChronoUnit.DAYS.between(day, other)) <= daysOff) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<LocalDate> told(Page page, String property, String meta, boolean isFirst) {
    List<Timestamp> times = new ArrayList<>();
    for (ArticleData article : page.metadata().articles()) {
      Optional<Timestamp> time = isFirst ? article.published() : article.modified();
      if (time.isPresent()) {
        times.add(time.get());
      }
    }
    for (Metadata.Tag tag : page.metadata().tags(meta)) {
      times.add(Timestamp.of(tag.content()));
    }
    for (Element element : page.having("itemprop")) {
      if (AttributeText.of(element, "itemprop").equals(property)) {
        times.add(Timestamp.of(AttributeText.of(element, "content")));
        times.add(Timestamp.of(AttributeText.of(element, "datetime")));
      }
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Timestamp time : times) {
      LocalDate day = time.date().orElse(LocalDate.MIN);
      if (day.getYear() >= EARLIEST) {
        days.add(day);
      }
    }
    return List.copyOf(days);
  }

  private static Optional<Shown> shown(Page page, Element element) {
    boolean isTime = element.normalName().equals("time");
    String text = isTime ? element.text().strip() : page.fact(OwnTexts.FACT).of(element).strip();
    if (text.isEmpty() || text.length() > LONGEST || !isTime && !WrittenDate.hasDigit(text)
        || !page.hidden().fromEveryone(element).isNo() || isElsewhere(page, element)) {
      return Optional.empty();
    }
    boolean isMarked = isTime || isMarked(page, element);
    List<LocalDate> days = new ArrayList<>(days(text));
    Timestamp.of(isTime && days.isEmpty() ? AttributeText.of(element, "datetime") : "").date().ifPresent(days::add);
    return days.isEmpty() || !isMarked && text.length() > LONGEST_ALONE ? Optional.empty() : Optional.of(new Shown(element, text, days));
  }

  private static List<LocalDate> days(String text) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (boolean isMonthFirst : new boolean[] {false, true}) {
      Optional<WrittenDate> date = WrittenDate.in(text, isMonthFirst);
      if (date.isPresent()) {
        days.add(date.get().day());
      }
    }
    return List.copyOf(days);
  }

  private static boolean isMarked(Page page, Element element) {
    Element at = element;
    for (int i = 0; i < HEIGHT && at != null; i++) {
      if (Marked.of(page).is(at, DATE)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** In a caption, a table, a link or a box beside the story. */
  private static boolean isElsewhere(Page page, Element element) {
    Element at = element;
    for (int i = 0; at != null && i < HEIGHT * 2; i++) {
      if (OTHERS.contains(at.normalName()) || Marked.of(page).is(at, ELSEWHERE)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isPerhapsDate(Page page, Element element, List<LocalDate> told) {
    if (element.normalName().equals("time") || element.normalName().indexOf('-') > 0 && Marks.says(element.normalName(), "date")) {
      return true;
    }
    String text = page.fact(OwnTexts.FACT).of(element);
    boolean isLine = isLine(text);
    return Marked.of(page).is(element, DATE) && (element.childNodeSize() == 0 || isLine)
        || isLine && (isDayOf(text, told) || saysWhen(text) && !isElsewhere(page, element))
        || isForScript(element);
  }

  private static boolean isForScript(Element element) {
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (name.startsWith(FOR_SCRIPT) && Marks.says(name.substring(FOR_SCRIPT.length()), "date")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLine(String text) {
    return !text.isBlank() && text.length() <= LONGEST;
  }

  private static boolean isDayOf(String text, List<LocalDate> told) {
    return WrittenDate.hasDigit(text) && isNear(days(text), told, DAYS_OFF);
  }

  private static boolean saysWhen(String text) {
    return WrittenDate.hasDigit(text) && CLOCK.matcher(text).find()
        || Vocabulary.RELATIVE_DATE.firstIn(text).isPresent() || Vocabulary.DATE_LABEL.firstIn(text).isPresent();
  }
}
