package org.articlelint.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.words.Nearest;

/** What a report can be written as. */
public enum Format {
  /** For people. */
  TEXT,
  /** For editors and other readers of lines. */
  COMPACT,
  /** For programs: contract v1. */
  JSON,
  /** For programs that read page by page. */
  JSONL,
  /** For code scanning. */
  SARIF,
  /** For build servers. */
  JUNIT,
  /** For build servers and review bots. */
  CHECKSTYLE,
  /** For GitHub's runner. */
  GITHUB,
  /** For GitLab's code quality. */
  GITLAB,
  /** For the W3C's lists of implementations. */
  EARL,
  /** For a pull request. */
  MARKDOWN;

  /** The formats of what is no report on problems. */
  private static final List<Format> TWO = List.of(TEXT, JSON);

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
   * Whether what is no report on problems is asked for as JSON; as text where nothing is given.
   *
   * @throws UsageException if it is neither
   */
  public static boolean isJson(Optional<String> id) throws UsageException {
    return of(id, TWO) == JSON;
  }

  private static Format of(Optional<String> id, List<Format> choice) throws UsageException {
    List<String> ids = choice.stream().map(Format::id).toList();
    String written = id.orElse("text");
    if (!ids.contains(written)) {
      String advice = Nearest.to(written, ids).map("Did you mean %s?"::formatted).orElse("Choose one of %s.".formatted(String.join(", ", ids)));
      throw new UsageException("There is no format “%s”. %s".formatted(written, advice));
    }
    return choice.get(ids.indexOf(written));
  }
}
