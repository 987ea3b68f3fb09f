package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.articlelint.page.credit.Credit;
import org.jsoup.nodes.Element;

/**
 * A credit of a picture of the story as it is written, with marker and brackets.
 *
 * @param element the smallest element that holds it
 * @param words as written: {@code (Foto: Jane Doe/AFP)}
 * @param form what is around the names: brackets, {@code ()}, whatever stands in them; a {@code word}, whichever it is; {@code ©}; nothing
 */
public record WrittenCredit(Element element, String words, String form) {

  /** The credits of the story's pictures, in page order, each once; pictures of screens apart. */
  public static final Fact<List<WrittenCredit>> FACT = Fact.of(WrittenCredit::of);

  private static final String OPENING = "([（【［";
  private static final String CLOSING = ")]）】］";

  private static List<WrittenCredit> of(Page page) {
    List<WrittenCredit> written = new ArrayList<>();
    Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Image image : page.images()) {
      boolean isOfStory = page.article().isStoryPicture(image) && !image.hidden().isYes();
      Caption caption = isOfStory ? page.captions().of(image).orElse(null) : null;
      if (caption != null && caption.credit().isPresent()
          && !isOfScreen(caption.credit().get()) && seen.add(caption.credit().get().element())) {
        written.add(of(caption.text(), caption.credit().get()));
      }
    }
    return List.copyOf(written);
  }

  /** A picture of a screen names what it shows, and no photographer. */
  private static boolean isOfScreen(Credit credit) {
    return Vocabulary.SCREEN_PICTURE.firstIn(credit.marker().orElse("") + " " + credit.text()).isPresent();
  }

  private static WrittenCredit of(String caption, Credit credit) {
    String words = credit.words();
    int source = Math.max(caption.lastIndexOf(credit.text()), 0);
    int start = credit.marker().map(marker -> caption.lastIndexOf(marker, source)).filter(at -> at >= 0).orElse(source);
    char before = neighbour(caption, start - 1, -1);
    char after = neighbour(caption, source + credit.text().length(), 1);
    boolean isBracketed = OPENING.indexOf(before) >= 0 && CLOSING.indexOf(after) >= 0;
    String marker = credit.marker().map(WrittenCredit::kind).orElse("");
    return new WrittenCredit(credit.element(), isBracketed ? before + words + after : words, isBracketed ? "()" : marker);
  }

  /** The nearest sign that is no blank; a blank where there is none. */
  private static char neighbour(String text, int from, int step) {
    int at = from;
    while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
      at += step;
    }
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  private static String kind(String marker) {
    return marker.chars().anyMatch(Character::isLetter) ? "word" : marker.strip();
  }
}
