package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.aria.Hidden;
import org.articlelint.page.aria.Roles;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * A picture of the page.
 *
 * @param element {@code img}, {@code amp-img} or an {@code svg} with the role img
 * @param src the address as written, of lazy pictures the one a script will put there; empty where there is none
 * @param alt the alt text as written, blanks and all; empty where there is none
 * @param name its accessible name; empty where it has none
 * @param isDecorative whether it is marked as decoration: {@code alt=""}, or role none or presentation, not overruled
 * @param isUnfilled whether a script is to fill it: it has no address yet or only a stand-in's, a template's marks stand in address or alt
 *     text, or a custom element surrounds it and will draw itself
 * @param hidden whether nobody gets it
 * @param width the width written in its attributes or {@code style=}, in CSS pixels; empty where none is, or a percentage
 * @param height the height, likewise
 * @param control the link or button it stands in; empty where it stands in none
 */
public record Image(
    Element element,
    Optional<String> src,
    Optional<String> alt,
    String name,
    boolean isDecorative,
    boolean isUnfilled,
    Answer hidden,
    Optional<Integer> width,
    Optional<Integer> height,
    Optional<Element> control) {

  static final Fact<List<Image>> FACT = Fact.of(Image::of);

  private static final int LARGEST_PIXEL = 2;
  private static final Pattern WAITING = // a sign that is shown while a script runs
      Pattern.compile("(?:^|/)(?:ajax[-_]?|pre)?(?:loading|loader|spinner)[^/.]{0,20}\\.(?:gif|svg)(?:[?#]|$)");
  private static final List<String> MARKS_OF_TEMPLATES = List.of("{{", "${", "<%", "[[", "#{", "%%");
  private static final int AROUND = 3;
  private static final int AROUND_BOX = 6;
  private static final Set<String> ROOMS = Set.of("article", "main", "body", "html");
  private static final Set<String> NOT_FOR_PAPER = Set.of("no", "not", "hide", "hidden", "without", "skip", "exclude", "none");

  /** One element is one picture; what else is told of it follows from it. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Image image && element == image.element;
  }

  @Override
  public int hashCode() {
    return element.hashCode();
  }

  /** Whether it is a tracking pixel or a spacer: written two pixels wide or high at most, or from a counter's address. */
  public boolean isPixel() {
    return isAtMost(LARGEST_PIXEL) || src.isPresent() && ImageSource.isCounter(src.get());
  }

  /** Whether its width or its height is written and is that many pixels or less. */
  public boolean isAtMost(int pixels) {
    return width.orElse(Integer.MAX_VALUE) <= pixels || height.orElse(Integer.MAX_VALUE) <= pixels;
  }

  /** Whether screen readers surely get it, as it stands on the page and not as a script will fill it. */
  public boolean isHeard(Hidden hidden) {
    return !isUnfilled && hidden.fromScreenReaders(element).isNo();
  }

  /** The credit or copyright lines in a {@code data-} of its own, for scripts and systems rather than readers. */
  public List<String> creditData() {
    List<String> credits = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      if (isCreditData(attribute)) {
        credits.add(attribute.getValue().strip());
      }
    }
    return credits;
  }

  private static boolean isCreditData(Attribute attribute) {
    String key = attribute.getKey().toLowerCase(Locale.ROOT);
    return key.startsWith("data-") && (key.contains("credit") || key.contains("copyright")) && !attribute.getValue().isBlank();
  }

  /** Whether class names around it say that it is shown on paper only: {@code print-logo}, {@code visible-print}. */
  public boolean isForPaper() {
    Element at = element;
    for (int i = 0; i < AROUND && at != null; i++) {
      if (control.isEmpty() && at.className().contains("print") && at.classNames().stream().anyMatch(Image::saysPaper)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** Whether it is an advertisement: in a box that an ad server or an ad plug-in fills, or in a link marked as paid for. */
  public boolean isAdvert() {
    return control.isPresent() && AttributeText.of(control.get(), "rel").contains("sponsored") || isIn("adverts");
  }

  /** Whether it is the still of a film: in a box that class names call a player or video. */
  public boolean isStill() {
    return isIn("film");
  }

  private boolean isIn(String kindOfBox) {
    return element.parent() != null && Marks.isIn(element.parent(), List.of(kindOfBox), AROUND_BOX, ROOMS);
  }

  /** The address of its file, alike for all sizes of one file; empty where there is none. */
  public String file() {
    String address = src.orElse("");
    String plain = FileName.withoutQuery(address);
    int dot = plain.lastIndexOf('.');
    return dot > plain.lastIndexOf('/') ? plain : address; // without an ending, the query may name the file
  }

  /** A variant, {@code print:mb-4}, and what is left out on paper, {@code no-print}, say nothing of the kind. */
  private static boolean saysPaper(String className) {
    List<String> parts = List.of(className.toLowerCase(Locale.ROOT).split("[-_]+"));
    return parts.contains("print") && parts.stream().noneMatch(NOT_FOR_PAPER::contains);
  }

  private static boolean isUnfilled(Element element, Optional<String> src, Optional<String> alt) {
    return AttributeText.isWritten(element, "data-alt") || hasMark(alt.orElse(""))
        || !element.normalName().equals("svg") && (src.isEmpty() || isStandIn(src.get()) || ImageSource.isGuessed(element))
        || alt.isEmpty() && element.parent() != null && element.parent().normalName().indexOf('-') > 0;
  }

  private static boolean isStandIn(String address) {
    if (address.startsWith("data:")) {
      return address.startsWith("data:image/gif") || hasMark(address);
    }
    boolean mayWait = address.contains("loading") || address.contains("loader") || address.contains("spinner");
    return hasMark(address) || mayWait && WAITING.matcher(address).find();
  }

  private static boolean hasMark(String written) {
    boolean mayHave = Words.holdsAny("{%[", written); // one of them is in each mark
    for (String mark : MARKS_OF_TEMPLATES) {
      if (mayHave && written.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  private static List<Image> of(Page page) {
    List<Image> images = new ArrayList<>();
    for (Element element : page.all("img", "amp-img", "svg")) {
      if (!element.normalName().equals("svg") || page.roles().of(element).equals("img")) {
        images.add(of(page, element));
      }
    }
    return List.copyOf(images);
  }

  private static Image of(Page page, Element element) {
    Optional<String> alt = AttributeText.isWritten(element, "alt") ? Optional.of(AttributeText.of(element, "alt")) : Optional.empty();
    boolean isEmpty = element.normalName().equals("amp-img") && alt.filter(String::isEmpty).isPresent(); // goes on to the img it makes
    boolean isDecorative = isEmpty || Decoration.isMarked(element) && isSilent(page, element);
    Optional<String> src = ImageSource.of(element);
    return new Image(element, src, alt, page.names().of(element), isDecorative, isUnfilled(element, src, alt),
        page.hidden().fromEveryone(element), Size.of(element, "width"), Size.of(element, "height"), control(page, element));
  }

  private static boolean isSilent(Page page, Element element) {
    String role = page.roles().of(element);
    return role.equals("none") || role.equals("presentation");
  }

  private static Optional<Element> control(Page page, Element element) {
    Roles roles = page.roles();
    for (Element at = element.parent(); at != null; at = at.parent()) {
      String role = roles.of(at);
      if (role.equals("link") || role.equals("button")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
