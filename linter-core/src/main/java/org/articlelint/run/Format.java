package org.articlelint.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.words.Nearest;

/** What a report can be written as. */
public enum Format {
  /** For people. */
  TEXT,
  /** For programs: contract v1. */
  JSON,
  /** For newsrooms: one file to open in a browser. */
  HTML;

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
    return of(id, List.of(values()));
  }

  /**
   * The format of that id, of those that a list or an inspection can be written as: {@code text}, where none is given, or {@code json}.
   *
   * @throws UsageException if it is none of them
   */
  public static Format textOrJson(Optional<String> id) throws UsageException {
    return of(id, List.of(TEXT, JSON));
  }

  private static Format of(Optional<String> id, List<Format> known) throws UsageException {
    List<String> ids = known.stream().map(Format::id).toList();
    String written = id.orElse("text");
    if (!ids.contains(written)) {
      throw new UsageException("There is no format “%s”. %s".formatted(written, Nearest.advice(written, ids)));
    }
    return known.get(ids.indexOf(written));
  }
}
