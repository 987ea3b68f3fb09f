package org.articlelint.run;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.report.Counts;
import org.articlelint.report.Plain;

/**
 * The first {@code articlelint.yml} of a site: says in comments what can be set, and what was seen that may want setting. With all
 * comments taken away it says the same and more, and can still be read.
 *
 * @param folder the folder of the pages as seen from the file, with slashes; the empty text where it is the file's own
 * @param root the folder that seems to be served as the site, seen and written likewise; empty where no file shows one
 * @param pages what was found, none of them unreadable, by its way from the folder of the pages, with slashes
 */
record FirstConfig(String folder, Optional<Root> root, Map<String, PageReport> pages) {

  private static final int FEWEST_PAGES = 5;
  private static final double NEARLY_ALL = 0.8;
  private static final Set<String> NO_STORIES =
      Set.of("node_modules", "vendor", "test", "tests", "fixtures", "drafts", "examples", "templates", "coverage", "javadoc", "apidocs");

  /**
   * A folder that seems to be served as the site.
   *
   * @param folder as seen from the file
   * @param pages on how many pages addresses lead to files in it
   * @param seen of how many
   */
  record Root(String folder, int pages, int seen) {}

  /** The text of the file. */
  String text() {
    return """
        # yaml-language-server: $schema=%s
        # What articlelint checks on this site. Each key may be left out; a line that begins with # does nothing.

        # Which rules run: newsroom (quiet, and nearly always right), wcag-aa, strict or all; a file or a list will do, too.
        extends: newsroom

        # The folder that is served as the site: style sheets and pictures are read from it only. Default: the folder you check.
        %s
        # Rules, each at error, warning, info or off, some with options; articlelint rules lists them.
        # rules:
        %s
        # Other rules for some pages.
        # overrides:
        #   - files: opinion/**
        #     rules: { article-byline: error }

        # Pages that are checked when a folder is searched, and pages that are left out then.
        # include: ['**/*.html', '**/*.htm', '**/*.xhtml']
        %s
        # Parts of a page that are not yours: selectors.
        # ignore: ['.advert', '#comments']

        # What fails the run: error, warning (if nothing is said), info or never.
        # fail-on: warning

        # Rules of your own, with examples that articlelint test runs.
        # house-rules:
        #   - id: house/agency-credit
        #     title: Photo captions end with a name in brackets
        #     each: figure figcaption
        #     must-match: '\\([^()]+\\)$'
        #     message: This caption does not end with a name in brackets. Add (Name/Agency).
        #     fails: '<figure><img src="dam.jpg" alt="The dam"><figcaption>The dam holds.</figcaption></figure>'
        #     passes: '<figure><img src="dam.jpg" alt="The dam"><figcaption>The dam holds. (Jane Doe/AFP)</figcaption></figure>'
        """.formatted(ConfigSchema.FILE, siteRoot(), rules(), leftOut());
  }

  /** Said where files show that it is the folder of the pages; of any other folder the publisher has to say so. */
  private String siteRoot() {
    if (root.isEmpty()) {
      return "# site-root: %s\n".formatted(key(folder));
    }
    return "# On %s of %s, addresses that begin with / lead to files in this one.\n%ssite-root: %s\n".formatted(root.get().pages(),
        Counts.of(root.get().seen(), "page"), root.get().folder().equals(folder) ? "" : "# ", key(root.get().folder()));
  }

  private static String key(String folder) {
    return folder.isEmpty() ? "." : quoted(folder);
  }

  /** Examples, and rules that nearly every page breaks: most likely one template does. */
  private String rules() {
    Map<String, Long> counts = new TreeMap<>(pages.values().stream()
        .flatMap(page -> page.problems().stream().map(Problem::rule).distinct())
        .collect(Collectors.groupingBy(rule -> rule, Collectors.counting())));
    counts.values().removeIf(count -> pages.size() < FEWEST_PAGES || count < NEARLY_ALL * pages.size());
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("heading-order", "error");
    lines.put("heading-length", "{ level: warning, max-length: 90 }");
    counts.forEach((rule, count) -> lines.put(rule, "off   # on %s of %s pages: most likely one template to mend".formatted(count, pages.size())));
    return lines.entrySet().stream().map(line -> "#   %s: %s\n".formatted(line.getKey(), line.getValue())).collect(Collectors.joining());
  }

  /** Folders with pages that look like no stories: left to the publisher. */
  private String leftOut() {
    Map<String, Integer> folders = new LinkedHashMap<>();
    for (String way : pages.keySet()) {
      List<String> parts = Arrays.asList(way.split("/"));
      parts.subList(0, parts.size() - 1).stream().filter(NO_STORIES::contains).findFirst().ifPresent(part -> folders.merge(part, 1, Integer::sum));
    }
    if (folders.isEmpty()) {
      return "# exclude: ['drafts/**']\n";
    }
    String before = folder.isEmpty() ? "" : folder.replaceAll("([\\[*?{}])", "[$1]").replace('\\', '?') + "/"; // a glob has no backslash
    String globs = folders.keySet().stream().map(part -> quoted(before + "**/" + part + "/**")).collect(Collectors.joining(", "));
    int count = folders.values().stream().mapToInt(pages -> pages).sum();
    return "# exclude: [%s]   # %s there\n".formatted(globs, count == 1 ? "1 page lies" : count + " pages lie");
  }

  /** A text of YAML; by its codes where signs of it do not print. */
  private static String quoted(String text) {
    if (Plain.of(text).equals(text)) {
      return "'" + text.replace("'", "''") + "'";
    }
    return text.chars().mapToObj(sign -> sign == '"' || sign == '\\' ? "\\" + (char) sign
        : Plain.of(String.valueOf((char) sign)).charAt(0) == sign ? String.valueOf((char) sign) : "\\u%04x".formatted(sign))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
