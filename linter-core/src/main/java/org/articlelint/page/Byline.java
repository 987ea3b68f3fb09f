package org.articlelint.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articlelint.page.credit.CreditReader;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * Who wrote the story, as the page shows it: what is marked as author, or a short line that begins with a byline's words, between
 * the top of the story and its first paragraphs, else at its end.
 */
final class Byline {

  private static final int LONGEST = 150;
  private static final int LONGEST_NAME = 60;
  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_SIGNS = 1000; // to look at for a first letter
  private static final int BOXES = 3; // the line and what is right around it
  private static final long TOLD = Census.bits("rel", "itemprop");
  private static final long BYLINE = Marks.kinds("byline");
  private static final long CAPTION = Marks.kinds("caption");

  private static final class Known {
    private static final List<WordList.Entry> WORDS = WordList.read("byline-words.txt");
    private static final Map<Character, List<WordList.Entry>> BY_FIRST = WORDS.stream()
        .collect(Collectors.groupingBy(entry -> entry.words().charAt(0)));

    /** Those that a line in lower case may begin with. */
    static List<WordList.Entry> of(String line) {
      return line.isEmpty() ? List.of() : BY_FIRST.getOrDefault(line.charAt(0), List.of());
    }
  }

  private Byline() {}

  static Optional<Article.Part> of(Page page, List<Element> surroundings) {
    String language = Languages.of(page.root());
    Marked marked = Marked.of(page);
    Article.Part best = null;
    int most = 0;
    for (Element element : surroundings) {
      int marks = marks(page, marked, element, language);
      if (marks <= most) {
        continue;
      }
      String text = element.text().strip();
      if (isName(text) && (marks > 2 || !isInFigure(marked, element)) && page.hidden().fromEveryone(element).isNo()) {
        best = new Article.Part(element, text);
        most = marks;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How sure the page is that this is the byline; 0 where nothing says so. */
  private static int marks(Page page, Marked marked, Element element, String language) {
    if (page.census().hasAny(element, TOLD) && isAuthor(element)) {
      return 3;
    }
    if (marked.isByClass(element, BYLINE) && !element.normalName().equals("img")) {
      return 2;
    }
    boolean mayBe = mayBegin(page.census(), element) && isShortLine(page.fact(OwnTexts.FACT).of(element));
    return mayBe && beginsAsByline(element, language) ? 1 : 0;
  }

  private static boolean isAuthor(Element element) {
    return (" " + AttributeText.of(element, "rel") + " ").contains(" author ") || AttributeText.of(element, "itemprop").equals("author");
  }

  /** Whether it is short and its first letter one that a byline's words begin with: most lines need no closer look. */
  private static boolean mayBegin(Census census, Element element) {
    int number = census.number(element);
    int letters = 0;
    int signs = 0;
    for (int text = census.firstText(number); text < census.textEnd(number) && signs < MOST_SIGNS; text++) {
      String words = census.text(text).getWholeText();
      signs += words.length();
      for (int i = 0; i < words.length(); i++) {
        boolean isLetter = Character.isLetterOrDigit(words.charAt(i));
        letters += isLetter ? 1 : 0;
        if (letters > LONGEST_NAME || isLetter && letters == 1 && !Known.BY_FIRST.containsKey(Character.toLowerCase(words.charAt(i)))) {
          return false;
        }
      }
    }
    return letters > 0;
  }

  private static boolean isShortLine(String words) {
    return words.length() <= LONGEST && !words.isBlank();
  }

  private static boolean isName(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < FEWEST_LETTERS; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    if (letters < FEWEST_LETTERS || text.length() > LONGEST || isBare(text) || text.contains("©")) {
      return false;
    }
    Optional<WrittenDate> date = WrittenDate.in(text, false);
    return (date.isEmpty() || date.get().text().length() * 3 <= text.length()) && !isOfPicture(text);
  }

  /** Whether it says who took a picture: Photo by Jane Doe. */
  private static boolean isOfPicture(String text) {
    Optional<String> marker = CreditReader.markerOfOnlyCredit(text);
    return marker.isPresent() && PhotoByline.isPhotoWord(marker.get());
  }

  /** Whether a byline's words stand there without a name: “Article by”. */
  static boolean isBare(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    for (WordList.Entry entry : Known.of(lower)) {
      if (entry.words().equals(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line begins with a byline's words of any language, and a name. */
  static boolean begins(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (WordList.Entry entry : Known.of(lower)) {
      if (lower.startsWith(entry.words()) && isNameAt(line, entry.words().length())) {
        return true;
      }
    }
    return false;
  }

  /** What stands in the line behind a byline's words; the whole line where it does not begin with any. */
  static String name(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int end = 0;
    for (WordList.Entry entry : Known.of(lower)) {
      int length = entry.words().length();
      boolean isApart = lower.startsWith(entry.words()) && length < line.length() && !Character.isLetter(line.charAt(length));
      end = isApart ? Math.max(end, length) : end;
    }
    return line.substring(end).strip();
  }

  private static boolean isInFigure(Marked marked, Element element) {
    Element at = element;
    for (int i = 0; i < BOXES && at != null; i++) {
      if (marked.is(at, CAPTION)) {
        return true;
      }
      at = at.parent();
    }
    return Figure.nearest(element).isPresent();
  }

  private static boolean beginsAsByline(Element element, String language) {
    String text = element.text();
    if (text.length() > LONGEST_NAME) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (WordList.Entry entry : Known.of(lower)) {
      boolean isSpoken = language.isEmpty() || entry.language().equals(language);
      int end = entry.words().length();
      if (isSpoken && lower.startsWith(entry.words()) && isNameAt(text, end)) {
        return true;
      }
    }
    return false;
  }

  /** A name begins with a capital, where its script has capitals; two words at least. */
  private static boolean isNameAt(String text, int end) {
    String rest = text.substring(end).strip();
    boolean isApart = end < text.length() && !Character.isLetter(text.charAt(end));
    return !rest.isEmpty() && (isApart || !Character.isLowerCase(rest.charAt(0)))
        && !Character.isLowerCase(rest.charAt(0)) && Character.isLetter(rest.charAt(0))
        && (rest.indexOf(' ') > 0 || !Character.isUpperCase(rest.charAt(0)));
  }
}
