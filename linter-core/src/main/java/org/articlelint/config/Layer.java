package org.articlelint.config;

import java.util.List;
import java.util.Optional;

/** One of the things that a configuration says of rules, one over the other. */
public sealed interface Layer {

  /**
   * The levels of a preset, for all pages.
   *
   * @param name of the preset, with its place
   */
  record OfPreset(YamlText name) implements Layer {}

  /**
   * Levels and options.
   *
   * @param pages for which they hold; empty for all
   * @param settings by rule
   */
  record OfRules(Optional<Pages> pages, List<RuleSetting> settings) implements Layer {}
}
