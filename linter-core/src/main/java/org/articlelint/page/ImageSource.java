package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.words.Needles;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Where a picture comes from, if a script or a list of sizes stands between the tag and the file. */
final class ImageSource {

  private static final int MOST_SOURCES = 50; // real pages have a dozen; many pictures may stand in one picture element

  /** Where scripts for late loading keep the address. */
  private static final List<String> LAZY = List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "data-defer-src");
  private static final List<String> LAZY_SETS = List.of("data-srcset", "data-lazy-srcset");

  private ImageSource() {}

  /** Whether that address is known to count visitors and to show nothing. */
  static boolean isCounter(String address) {
    return Counters.KNOWN.areIn(address);
  }

  private static final class Counters {
    private static final Needles KNOWN = Needles.of(WordList.read("counters.txt").stream().map(WordList.Entry::words).toList());
  }

  /** The late address, else {@code src} if it is more than a stand-in, else the largest of a list of sizes, else {@code src}. */
  static Optional<String> of(Element element) {
    Optional<String> known = known(element);
    Optional<String> found = known.isPresent() ? known : inData(element);
    return found.isPresent() ? found : written(element, "src");
  }

  /** Whether only an attribute of an unknown script tells of a file. */
  static boolean isGuessed(Element element) {
    boolean isWritten = !AttributeText.of(element, "src").isBlank() && !AttributeText.of(element, "src").startsWith("data:");
    return !isWritten && known(element).isEmpty() && inData(element).isPresent();
  }

  private static Optional<String> known(Element element) {
    Optional<String> found = late(element);
    if (found.isEmpty() && !AttributeText.of(element, "src").stripLeading().startsWith("data:")) {
      found = written(element, "src");
    }
    found = found.isPresent() ? found : largest(AttributeText.of(element, "srcset"));
    return found.isPresent() ? found : inPicture(element);
  }

  /** The first address of a picture in any other {@code data-}: scripts for late loading call theirs as they like. */
  private static Optional<String> inData(Element element) {
    for (Attribute attribute : element.attributes()) {
      String address = attribute.getKey().startsWith("data-") ? firstAddress(attribute.getValue()) : "";
      if (isPicture(address)) {
        return Optional.of(address);
      }
    }
    return Optional.empty();
  }

  private static String firstAddress(String value) {
    int start = value.startsWith("[") ? 1 : 0; // [flood.jpg, small], [flood-large.jpg, large]
    int end = start;
    while (end < value.length() && value.charAt(end) != ',' && !Character.isWhitespace(value.charAt(end))) {
      end++;
    }
    return value.substring(start, end);
  }

  private static boolean isPicture(String address) {
    return address.indexOf('/') >= 0 && FileName.isPicture(FileName.withoutQuery(address));
  }

  private static Optional<String> late(Element element) {
    Optional<String> found = Optional.empty();
    for (int i = 0; i < LAZY.size() && found.isEmpty(); i++) {
      found = written(element, LAZY.get(i));
    }
    for (int i = 0; i < LAZY_SETS.size() && found.isEmpty(); i++) {
      found = largest(AttributeText.of(element, LAZY_SETS.get(i)));
    }
    return found;
  }

  private static Optional<String> written(Element element, String name) {
    String value = AttributeText.of(element, name).strip();
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** Of a {@code picture}, what its first {@code source} offers. */
  private static Optional<String> inPicture(Element element) {
    Element parent = element.parent();
    if (parent == null || !parent.normalName().equals("picture")) {
      return Optional.empty();
    }
    Element child = parent.firstElementChild();
    Optional<String> found = Optional.empty();
    for (int i = 0; i < MOST_SOURCES && child != null && found.isEmpty(); i++) {
      Element source = child;
      found = source.normalName().equals("source") ? largest(source.attr("srcset")).or(() -> largest(source.attr("data-srcset"))) : found;
      child = child.nextElementSibling();
    }
    return found;
  }

  /** The address of a {@code srcset} with the largest width or density (HTML, "parse a srcset attribute"). */
  static Optional<String> largest(String srcset) {
    Optional<String> best = Optional.empty();
    double bestSize = -1;
    int at = 0;
    while (at < srcset.length()) {
      int start = skip(srcset, at);
      int end = endOfAddress(srcset, start);
      String address = srcset.substring(start, end);
      boolean isBare = address.endsWith(",");
      int comma = isBare ? end : srcset.indexOf(',', end);
      int next = comma < 0 ? srcset.length() : comma;
      double size = size(srcset.substring(end, next).strip());
      if (size > bestSize && !address.isEmpty()) {
        best = Optional.of(withoutCommas(address));
        bestSize = size;
      }
      at = isBare ? end : next + 1;
    }
    return best;
  }

  private static String withoutCommas(String address) {
    int end = address.length();
    while (end > 0 && address.charAt(end - 1) == ',') {
      end--;
    }
    return address.substring(0, end);
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static int endOfAddress(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static double size(String descriptor) {
    String number = descriptor.isEmpty() ? "1" : descriptor.substring(0, descriptor.length() - 1);
    try {
      return Double.parseDouble(number);
    } catch (NumberFormatException unknown) {
      return 0;
    }
  }
}
