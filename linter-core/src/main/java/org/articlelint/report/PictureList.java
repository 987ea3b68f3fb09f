package org.articlelint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articlelint.lint.Place;
import org.articlelint.page.Caption;
import org.articlelint.page.Image;
import org.articlelint.page.MetadataCredit;
import org.articlelint.page.Page;
import org.articlelint.page.PictureKind;
import org.articlelint.page.credit.Credit;

/**
 * The pictures of a page as a picture editor goes through them: those of the story, or not known to be something else, one by one with
 * what they lack, then the others.
 */
final class PictureList {

  private static final int LONGEST_ADDRESS = 80;
  private static final String SET_OFF = "    ";

  private final Page page;
  private final List<Image> ofStory = new ArrayList<>();
  private final Map<PictureKind, List<Image>> others = new LinkedHashMap<>();

  PictureList(Page page) {
    this.page = page;
    for (Image image : page.images()) {
      if (image.element().parent() != null && image.element().parent().normalName().equals("noscript")) {
        continue; // a copy for readers without scripts
      }
      PictureKind kind = PictureKind.of(page, image);
      boolean isShown = kind == PictureKind.ARTICLE || kind == PictureKind.OTHER; // in doubt an editor looks
      (isShown ? ofStory : others.computeIfAbsent(kind, key -> new ArrayList<>())).add(image);
    }
  }

  /** The pictures of the story, several lines each. */
  List<String> ofStory() {
    List<String> lines = new ArrayList<>();
    ofStory.forEach(image -> add(image, lines));
    return lines;
  }

  /** All other pictures, a line for each kind. */
  List<String> others() {
    return others.entrySet().stream().map(entry -> entry.getValue().size() + " " + called(entry.getKey(), entry.getValue().size()) + ": "
        + entry.getValue().stream().map(this::shortPlace).collect(Collectors.joining(", "))).toList();
  }

  private static String called(PictureKind kind, int count) {
    String one = switch (kind) {
      case PIXEL -> "tracking pixel";
      case ADVERTISING -> "advertisement";
      case DECORATIVE -> "decoration";
      default -> kind.name().toLowerCase(Locale.ROOT);
    };
    return count == 1 ? one : one + "s";
  }

  private String shortPlace(Image image) {
    Place place = Place.of(page, image.element());
    return place.line() + ":" + place.column();
  }

  private void add(Image image, List<String> lines) {
    Optional<Caption> caption = page.captions().of(image);
    Optional<Credit> credit = caption.flatMap(Caption::credit);
    lines.add(shortPlace(image) + "  " + image.src().map(PictureList::shortened).orElse(image.element().normalName()));
    String alt = image.isDecorative()
        ? "marked as decoration" : image.alt().filter(words -> !words.isBlank()).map(words -> "“" + words + "”").orElse("–");
    lines.add(SET_OFF + "alt      " + alt);
    lines.add(SET_OFF + "caption  " + caption.map(Caption::description).filter(words -> !words.isEmpty()).orElse("–"));
    lines.add(SET_OFF + "credit   " + credit.map(PictureList::words).orElse("–"));
    List<MetadataCredit> told = MetadataCredit.of(page, image);
    if (!told.isEmpty()) {
      lines.add(SET_OFF + "metadata " + told.stream().map(PictureList::words).collect(Collectors.joining("; ")));
    }
    List<String> missing = missing(image, caption);
    if (!missing.isEmpty()) {
      lines.add(SET_OFF + "missing  " + String.join(", ", missing));
    }
  }

  private static List<String> missing(Image image, Optional<Caption> caption) {
    List<String> missing = new ArrayList<>();
    if (image.name().isBlank() && !image.isDecorative()) {
      missing.add("alt text");
    }
    if (caption.map(Caption::description).filter(words -> !words.isEmpty()).isEmpty()) {
      missing.add("caption");
    }
    if (caption.flatMap(Caption::credit).isEmpty()) {
      missing.add(caption.flatMap(Caption::emptyMarker).map(marker -> "a name behind “" + marker + "”").orElse("credit"));
    }
    return missing;
  }

  /** The end of a long address tells more than its beginning. */
  private static String shortened(String address) {
    if (address.startsWith("data:")) {
      return "a picture written into the page";
    }
    return address.length() <= LONGEST_ADDRESS ? address : "…" + address.substring(address.length() - LONGEST_ADDRESS + 1);
  }

  private static String words(MetadataCredit credit) {
    return credit.text() + switch (credit.origin()) {
      case ATTRIBUTE -> " (in an attribute)";
      case JSON_LD -> " (in JSON-LD)";
      case FILE -> " (in the file)";
    };
  }

  private static String words(Credit credit) {
    List<String> parts = new ArrayList<>();
    credit.marker().ifPresent(marker -> parts.add("marker: " + marker));
    if (!credit.names().isEmpty()) {
      parts.add("names: " + String.join(", ", credit.names()));
    }
    if (!credit.agencies().isEmpty()) {
      parts.add("agencies: " + String.join(", ", credit.agencies()));
    }
    credit.licence().ifPresent(licence -> parts.add("licence: " + licence));
    return credit.text() + (parts.isEmpty() ? "" : "  [" + String.join("; ", parts) + "]");
  }
}
