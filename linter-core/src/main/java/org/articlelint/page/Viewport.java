package org.articlelint.page;

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
    List<Element> metas = Pragmas.of(page, "name", "viewport").stream().filter(meta -> AttributeText.isWritten(meta, "content")).toList();
    return metas.isEmpty() ? Optional.empty() : Optional.of(of(metas.get(metas.size() - 1)));
  }

  private static Viewport of(Element meta) {
    String content = AttributeText.of(meta, "content");
    Optional<Limit> fixed = Optional.empty();
    Optional<Limit> farthest = Optional.empty();
    int at = 0;
    while (at < content.length()) {
      int nameStart = Pragmas.skip(content, at, Pragmas.GAPS + SEPARATORS + "=");
      int nameEnd = Pragmas.find(content, nameStart, Pragmas.GAPS + SEPARATORS + "=");
      int equals = Pragmas.find(content, nameEnd, SEPARATORS + "=");
      int valueStart = Pragmas.skip(content, equals, Pragmas.GAPS + "=");
      int valueEnd = Pragmas.find(content, valueStart, Pragmas.GAPS + SEPARATORS + "=");
      String name = content.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
      String value = content.substring(valueStart, valueEnd);
      if (!value.isEmpty() && name.equals("user-scalable")) {
        fixed = isFixed(value.toLowerCase(Locale.ROOT)) ? Optional.of(new Limit(name + "=" + value, 1)) : Optional.empty();
      }
      if (!value.isEmpty() && name.equals("maximum-scale")) {
        farthest = scale(value.toLowerCase(Locale.ROOT)).map(scale -> new Limit(name + "=" + value, scale));
      }
      at = valueEnd;
    }
    return new Viewport(meta, fixed.isPresent() ? fixed : farthest);
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
