package org.articlelint.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articlelint.page.Page;

/**
 * Which folder is served as a site, as far as files on disk show: addresses that begin with {@code /} lead to files in it.
 *
 * @param folder the one in which they do on most pages; of several, the outermost
 * @param pages on how many pages they do
 * @param seen how many pages were looked at
 */
record RootEvidence(Path folder, int pages, int seen) {

  private static final int MOST_PAGES = 500;
  private static final int MOST_ADDRESSES = 50;

  /**
   * What these pages show.
   *
   * @param pages absolute
   * @param outermost of the folders that may be it; the others lie in it, and above a page
   * @return empty if no such address leads to a file
   */
  static Optional<RootEvidence> of(List<Path> pages, Path outermost) {
    List<Path> sample = sample(pages);
    Map<Path, Integer> counts = new HashMap<>();
    Map<Path, Map<String, Boolean>> known = new HashMap<>(); // a template's addresses stand on each page
    for (Path page : sample) {
      Set<String> addresses = addresses(page);
      for (Path folder = page.getParent(); folder != null && folder.startsWith(outermost); folder = folder.getParent()) {
        Site site = new Site(folder);
        Map<String, Boolean> here = known.computeIfAbsent(folder, none -> new HashMap<>());
        Predicate<String> leads = address -> here.computeIfAbsent(address, none -> site.file(site.root(), address).isPresent());
        if (addresses.stream().anyMatch(leads)) {
          counts.merge(folder, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Path, Integer>comparingByValue().thenComparing(entry -> -entry.getKey().getNameCount())
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(most -> new RootEvidence(most.getKey(), most.getValue(), sample.size()));
  }

  /** Some of many, from all folders. */
  private static List<Path> sample(List<Path> pages) {
    int count = Math.min(pages.size(), MOST_PAGES);
    return IntStream.range(0, count).mapToObj(i -> pages.get((int) ((long) i * pages.size() / count))).toList();
  }

  /** What a page loads from the root of its site. */
  private static Set<String> addresses(Path file) {
    try {
      Page page = Page.parse(Files.readAllBytes(file));
      boolean isForeign = page.all("base").stream().map(base -> base.attr("href").strip()).filter(base -> !base.isEmpty()).findFirst()
          .filter(base -> new Site(file).folder(file, base).isEmpty()).isPresent();
      return isForeign ? Set.of() : Stream.concat(
              page.all("link").stream().map(link -> link.attr("href")), page.all("img", "script", "source").stream().map(one -> one.attr("src")))
          .map(String::strip).filter(address -> address.startsWith("/")).distinct().limit(MOST_ADDRESSES).collect(Collectors.toSet());
    } catch (IOException | RuntimeException | StackOverflowError unreadable) { // it was told when the page was linted
      return Set.of();
    }
  }
}
