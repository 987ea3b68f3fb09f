package org.articlelint.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.articlelint.page.credit.Credit;
import org.articlelint.page.credit.CreditReader;
import org.jsoup.nodes.Element;

/**
 * The words that stand with a picture, as a reader gets them.
 *
 * @param element the smallest element that holds them
 * @param text all of them, white space collapsed
 * @param description them without the credit; empty where there is nothing else
 * @param credit who the picture is from; empty where the words do not say
 */
public record Caption(Element element, String text, String description, Optional<Credit> credit) {

  private static final Pattern RUNNING_TIME = Pattern.compile("(?<![\\p{L}\\p{N}_])[0-9]{1,2}:[0-9]{2} ?(?:min|Min|мин|хв|分)");

  /** Whether a running time says that they belong to a film: "2:04 min". */
  public boolean isOfFilm() {
    return RUNNING_TIME.matcher(text).find();
  }

  /** Whether they stand in a {@code figcaption} of a {@code figure}, as machines expect. */
  public boolean isFigcaption() {
    Element at = element;
    while (at != null && !at.normalName().equals("figcaption")) {
      at = at.parent();
    }
    return at != null && Figure.nearest(at).isPresent();
  }

  /** The word that announces a credit where none follows it, {@code Foto:}; empty where there is a credit, or no such word. */
  public Optional<String> emptyMarker() {
    return credit.isPresent() ? Optional.empty() : CreditReader.emptyMarker(text);
  }

  /** Whether the credit follows the description without a space between: "… over UkraineImage: Jane Doe". */
  public boolean isGlued() {
    int end = description.isEmpty() ? -1 : text.indexOf(description) + description.length();
    boolean isFollowed = credit.isPresent() && end >= description.length() && end < text.length();
    boolean isAmidWord = isFollowed && end > 0 && Character.isLetterOrDigit(text.charAt(end - 1)); // a full stop is a pause, with a space or without
    return isAmidWord && (Character.isLetterOrDigit(text.charAt(end)) || "([©".indexOf(text.charAt(end)) >= 0);
  }
}
