package org.articlelint.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.articlelint.report.Schema;
import org.articlelint.rule.Rule;

/** The JSON schema of {@code articlelint.yml}, by which editors complete and check it. */
public final class ConfigSchema {

  /** The name of the file in which editors look for it, beside {@code articlelint.yml}. */
  public static final String FILE = "articlelint.schema.json";

  private ConfigSchema() {}

  /** The schema for the rules of that catalogue: draft 7, as text that ends with a line break. */
  public static String json(Catalogue catalogue) {
    StringBuilder json = new StringBuilder();
    try {
      new Schema(catalogue.rules().stream().map(Rule::meta).toList()).write(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return json.toString();
  }
}
