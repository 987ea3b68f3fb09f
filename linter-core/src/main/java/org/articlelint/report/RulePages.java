package org.articlelint.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.articlelint.rule.RuleMeta;

/** The Markdown pages of rules, most of which lie beside their classes in a jar. */
public final class RulePages {

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

  /** The page of that rule; empty where it has none. */
  public String of(RuleMeta meta) throws IOException {
    String other = others.get(meta.id());
    if (other != null) {
      return other;
    }
    try (InputStream page = loader.getResourceAsStream(file(meta))) {
      return page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
