package org.articlelint.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.words.Nearest;

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
    String written = id.orElse("text");
    if (!ids.contains(written)) {
      throw new UsageException("There is no format “%s”. %s".formatted(written, Nearest.advice(written, ids)));
    }
    return values()[ids.indexOf(written)];
  }
}
