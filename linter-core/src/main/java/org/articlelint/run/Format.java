package org.articlelint.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a report can be written as. */
public enum Format {
  /** For people. */
  TEXT,
  /** For programs: contract v1. */
  JSON;

  /** The format as flags write it: {@code text}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format of that id; {@code text} where none is given.
   *
   * @throws UsageException if there is none such
   */
  public static Format of(Optional<String> id) throws UsageException {
    List<String> ids = Arrays.stream(values()).map(Format::id).toList();
    return Nearest.choice("format", id.orElse("text"), ids, Format.values());
  }
}
