package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * How far phones let readers enlarge the page, as its {@code <meta name="viewport">} tells them. It is read as browsers read it (CSS Device
 * Adaptation 1, "Viewport META element"): commas and semicolons part the properties, and every value means something, even a misspelt one.
 *
 * @param element the {@code meta}; of several the last, which replaces the others
 * @param limit what keeps readers from zooming as far as they like; empty where nothing does
 */
public record Viewport(Element element, Optional<Limit> limit) {

  /** The viewport of a page; empty where it sets none. */
  public static final Fact<Optional<Viewport>> FACT = Fact.of(Viewport::of);

  private static final double FARTHEST = 10;
  private static final double NEAREST = 0.1;
  private static final String SEPARATORS = ",;";
  private static final Set<String> SIZES = Set.of("device-width", "device-height");
  private static final Pattern NUMBER = Pattern.compile("[-+]?(?:[0-9]{1,20}(?:\\.[0-9]{0,20})?|\\.[0-9]{1,20})");

  /**
   * A limit to zooming.
   *
   * @param written the property and its value as written: {@code user-scalable=no}
   * @param scale how many times as large as at first the page may get; 1 where it cannot be zoomed
   */
  public record Limit(String written, double scale) {}

  private static Optional<Viewport> of(Page page) {
    List<Element> metas = Pragmas.of(page, "name", "viewport");
    for (int i = metas.size() - 1; i >= 0; i--) {
      if (AttributeText.isWritten(metas.get(i), "content")) {
        return Optional.of(of(metas.get(i)));
      }
    }
    return Optional.empty();
  }

  private static Viewport of(Element meta) {
    Optional<Limit> fixed = Optional.empty();
    Optional<Limit> farthest = Optional.empty();
    for (Part part : parts(AttributeText.of(meta, "content"))) {
      if (part.name().equals("user-scalable")) {
        fixed = part.limit();
      } else if (part.name().equals("maximum-scale")) {
        farthest = part.limit();
      }
    }
    return new Viewport(meta, fixed.isPresent() ? fixed : farthest);
  }

  /**
   * A property with a value, where it stands.
   *
   * @param before offset after the value before it
   * @param name in lower case
   */
  private record Part(int before, int start, int end, String name, String value) {

    Optional<Limit> limit() {
      String lower = value.toLowerCase(Locale.ROOT);
      return switch (name) {
        case "user-scalable" -> isFixed(lower) ? Optional.of(new Limit(name + "=" + value, 1)) : Optional.empty();
        case "maximum-scale" -> scale(lower).map(scale -> new Limit(name + "=" + value, scale));
        default -> Optional.empty();
      };
    }
  }

  private static List<Part> parts(String content) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      int nameStart = Pragmas.skip(content, at, Pragmas.GAPS + SEPARATORS + "=");
      int nameEnd = Pragmas.find(content, nameStart, Pragmas.GAPS + SEPARATORS + "=");
      int equals = Pragmas.find(content, nameEnd, SEPARATORS + "=");
      int valueStart = Pragmas.skip(content, equals, Pragmas.GAPS + "=");
      int valueEnd = Pragmas.find(content, valueStart, Pragmas.GAPS + SEPARATORS + "=");
      if (valueEnd > valueStart) {
        String name = content.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        parts.add(new Part(at, nameStart, valueEnd, name, content.substring(valueStart, valueEnd)));
      }
      at = valueEnd;
    }
    return parts;
  }

  /** Its {@code content} without each limit below that scale; empty where none is, or nothing else would be left. */
  public Optional<String> without(double scale) {
    String content = AttributeText.of(element, "content");
    var rest = new StringBuilder();
    int at = 0;
    for (Part part : parts(content)) {
      if (part.limit().filter(found -> found.scale() < scale).isEmpty()) {
        rest.append(content, rest.isEmpty() ? part.start() : part.before(), part.end());
      }
      at = part.end();
    }
    String kept = rest.toString();
    return kept.isEmpty() || kept.equals(content.strip()) ? Optional.empty() : Optional.of(kept + content.substring(at));
  }

  private static boolean isFixed(String value) {
    return !value.equals("yes") && !SIZES.contains(value) && Math.abs(number(value)) < 1;
  }

  /** A negative number sets no limit. */
  private static Optional<Double> scale(String value) {
    double scale = SIZES.contains(value) ? FARTHEST : value.equals("yes") ? 1 : number(value);
    return scale < 0 ? Optional.empty() : Optional.of(Math.max(NEAREST, Math.min(FARTHEST, scale)));
  }

  /** The number that the value begins with; 0 where it begins with none. */
  private static double number(String value) {
    Matcher number = NUMBER.matcher(value);
    return number.lookingAt() ? Double.parseDouble(number.group()) : 0;
  }
}
