package org.articlelint.config;

import java.util.List;
import java.util.Optional;
import org.articlelint.rule.Severity;

/**
 * What a configuration says of one rule.
 *
 * @param id of the rule, with its place
 * @param level what it runs at, or {@link Level#OFF}; empty where the level stays as it is
 * @param options what its options are to be
 */
public record RuleSetting(YamlText id, Optional<Level> level, List<OptionSetting> options) {

  /**
   * A level, or none.
   *
   * @param severity empty for off
   */
  public record Level(Optional<Severity> severity) {

    /** The rule does not run. */
    public static final Level OFF = new Level(Optional.empty());
  }

  /**
   * What an option is to be.
   *
   * @param name with its place
   * @param value as its reader takes it: words are parted by commas
   * @param isList whether it was written as a list
   */
  public record OptionSetting(YamlText name, YamlText value, boolean isList) {}
}
