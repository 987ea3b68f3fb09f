package org.articlelint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an {@code articlelint.yml} says, together with the files it builds on.
 *
 * @param name the file, as errors name it; empty if there is none
 * @param layers what it says of rules; the later one wins. Presets, ids and options are as written: who knows the rules checks them
 * @param include the pages that are wanted of the folders that are searched; empty for all
 * @param exclude the pages that are not wanted of them
 * @param ignored parts of pages whose problems are not ours
 * @param failOn the mildest severity that fails the run, or {@code never}
 * @param siteRoot the folder that is served as the site; absolute, and there
 * @param houseRules the house rules, as written
 * @param files where all that stands, by their real paths
 */
public record Config(
    Optional<String> name,
    List<Layer> layers,
    Optional<Pages> include,
    List<Pages> exclude,
    List<Ignored> ignored,
    Optional<String> failOn,
    Optional<Path> siteRoot,
    List<YamlMap> houseRules,
    Set<Path> files) {

  /**
   * Parts of pages.
   *
   * @param pages on which they are ignored; empty for all
   * @param selector what finds them
   */
  public record Ignored(Optional<Pages> pages, CssSelector selector) {}

  /** No configuration. */
  public static final Config NONE =
      new Config(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Set.of());

  /**
   * Whether a file that was found by searching is to be checked.
   *
   * @param file absolute
   * @param isPage whether its name ends as those of pages do; others are wanted only where a pattern names an ending of its own
   */
  public boolean wants(Path file, boolean isPage) {
    boolean isIncluded = include.map(pages -> isPage ? pages.has(file) : pages.names(file)).orElse(isPage);
    return isIncluded && exclude.stream().noneMatch(pages -> pages.has(file));
  }

  /** What it says of rules, without what presets do. */
  public List<Layer> ownLayers() {
    return layers.stream().filter(Layer.OfRules.class::isInstance).toList();
  }
}
