package org.articlelint.page.aria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.words.WordFile;

/** The aria-* attributes of WAI-ARIA, read from {@code attributes.txt} when first asked for. */
public final class AriaAttributes {

  private AriaAttributes() {}

  /** The attribute of that name; empty where WAI-ARIA has none such. */
  public static Optional<AriaAttribute> of(String name) {
    return Optional.ofNullable(Known.ATTRIBUTES.get(name));
  }

  /** All their names. */
  public static Set<String> names() {
    return Known.ATTRIBUTES.keySet();
  }

  private static Map<String, AriaAttribute> read() {
    Map<String, AriaAttribute> attributes = new LinkedHashMap<>();
    for (List<String> line : WordFile.read(AriaAttributes.class, "attributes.txt")) {
      var kind = AriaAttribute.Kind.valueOf(line.get(1).replace('-', '_').toUpperCase(Locale.ROOT));
      Set<String> words = line.size() > 3 ? Set.copyOf(Tokens.of(line.get(3))) : kind.words();
      var reach = AriaAttribute.Reach.valueOf(line.get(2).toUpperCase(Locale.ROOT));
      attributes.put(line.get(0), new AriaAttribute(line.get(0), kind, reach, words));
    }
    return attributes;
  }

  /** Read when first asked for: pages without ARIA never need it. */
  private static final class Known {

    static final Map<String, AriaAttribute> ATTRIBUTES = read();
  }
}
