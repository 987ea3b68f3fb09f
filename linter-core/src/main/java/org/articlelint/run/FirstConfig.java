package org.articlelint.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Problem;
import org.articlelint.report.Plain;

/**
 * The first {@code articlelint.yml} of a site: says in comments what can be set, and what was seen that may want setting.
 *
 * @param siteRoot folder that is served as the site, as seen from the file; empty where it is the file's own
 * @param pages what was found, none of them unreadable
 */
record FirstConfig(Optional<String> siteRoot, List<PageReport> pages) {

  private static final int FEWEST_PAGES = 5;
  private static final double NEARLY_ALL = 0.8;
  private static final Set<String> NO_STORIES =
      Set.of("node_modules", "vendor", "test", "tests", "fixtures", "drafts", "examples", "templates", "coverage", "javadoc", "apidocs");

  /** The text of the file. */
  String text() {
    return """
        # yaml-language-server: $schema=%s
        # What articlelint checks on this site. Each key may be left out; a line that begins with # does nothing.

        # Which rules run: newsroom (quiet, and nearly always right), wcag-aa, strict or all; a file or a list will do, too.
        extends: newsroom
        %s
        # Rules, each at error, warning, info or off, some with options; articlelint rules lists them.
        # rules:
        #   heading-order: error
        #   heading-length: { level: warning, max-length: 90 }
        %s
        # Other rules for some pages.
        # overrides:
        #   - files: opinion/**
        #     rules: { article-byline: error }

        # Pages that are left out when a folder is searched.
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
        """.formatted(ConfigSchema.FILE, root(), often(), leftOut());
  }

  private String root() {
    return siteRoot.map(folder -> """

        # The folder that is served as the site: style sheets and pictures are read from it only.
        site-root: %s
        """.formatted(quoted(folder))).orElse("");
  }

  /** Rules that nearly every page breaks: most likely one template does. */
  private String often() {
    Map<String, Long> counts = new TreeMap<>(pages.stream()
        .flatMap(page -> page.problems().stream().map(Problem::rule).distinct())
        .collect(Collectors.groupingBy(rule -> rule, Collectors.counting())));
    counts.values().removeIf(count -> pages.size() < FEWEST_PAGES || count < NEARLY_ALL * pages.size());
    if (counts.isEmpty()) {
      return "";
    }
    return counts.entrySet().stream().map(rule -> "#   %s: off   # on %s of %s pages: most likely one template to mend\n"
        .formatted(rule.getKey(), rule.getValue(), pages.size())).collect(Collectors.joining());
  }

  /** Folders with pages that look like no stories: left to the publisher. */
  private String leftOut() {
    Map<String, Integer> folders = new LinkedHashMap<>();
    for (PageReport page : pages) {
      for (Path part : Path.of(page.file())) {
        if (NO_STORIES.contains(part.toString())) {
          folders.merge(part.toString(), 1, Integer::sum);
        }
      }
    }
    List<String> globs = new ArrayList<>();
    folders.keySet().forEach(folder -> globs.add(quoted("**/" + folder + "/**")));
    int count = folders.values().stream().mapToInt(pages -> pages).sum();
    return globs.isEmpty() ? "# exclude: ['drafts/**']\n"
        : "# exclude: [%s]   # %s there\n".formatted(String.join(", ", globs), count == 1 ? "1 page lies" : count + " pages lie");
  }

  private static String quoted(String text) {
    return "'" + Plain.of(text).replace("'", "''") + "'";
  }
}
