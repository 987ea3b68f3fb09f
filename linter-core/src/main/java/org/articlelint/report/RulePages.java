package org.articlelint.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.articlelint.rule.RuleMeta;

/** The Markdown pages of rules, most of which lie beside their classes in a jar. */
public final class RulePages {

  private static final int LARGEST = 1 << 20; // bytes; what a jar unpacks to has no end that it would tell

  private final ClassLoader loader;
  private final Map<String, String> others;

  /** The pages that the loader sees. */
  public RulePages(ClassLoader loader) {
    this(loader, Map.of());
  }

  /** The pages that the loader sees, and others by the id of their rule. */
  public RulePages(ClassLoader loader, Map<String, String> others) {
    this.loader = loader;
    this.others = others;
  }

  /** The file of a rule's page in its jar. */
  public static String file(RuleMeta meta) {
    return "articlelint/docs/" + meta.id() + ".md";
  }

  /**
   * The page of that rule; empty where it has none.
   *
   * @throws IOException if the page is larger than 1 MB or cannot be read
   */
  public String of(RuleMeta meta) throws IOException {
    String other = others.get(meta.id());
    if (other != null) {
      return other;
    }
    try (InputStream page = loader.getResourceAsStream(file(meta))) {
      byte[] bytes = page == null ? new byte[0] : page.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("%s is larger than 1 MB. A rule's page is some lines long.".formatted(file(meta)));
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
