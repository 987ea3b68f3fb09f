package org.articlelint.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.articlelint.rule.RuleMeta;

/** The Markdown pages of rules, which lie beside their classes in a jar. */
public final class RulePages {

  private final ClassLoader loader;

  /** The pages that the loader sees. */
  public RulePages(ClassLoader loader) {
    this.loader = loader;
  }

  /** The page of that rule; empty where it has none. */
  public String of(RuleMeta meta) throws IOException {
    try (InputStream page = loader.getResourceAsStream("articlelint/docs/" + meta.id() + ".md")) {
      return page == null ? "" : new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
