package org.articlelint.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What someone asked for, at whichever door. A component here is a flag there and a parameter there.
 *
 * @param files files, folders and globs as they were given; {@code -} is standard input
 * @param config the configuration; empty for the nearest {@code articlelint.yml} in or above what is checked
 * @param preset name of a preset; over what the configuration extends; empty for that, or for {@code newsroom}
 * @param failOn lowest severity that fails the run, or {@code never}; empty for {@code warning}
 * @param format name of a report format; empty for {@code text}
 * @param output where the report goes; empty for where the door writes
 * @param reports further reports, each {@code NAME=FILE} with the name of a format
 * @param siteRoot folder that {@code /} stands for in addresses, and out of which no style sheet is read; empty for the folder that was
 *     given, or the file's own
 * @param levels severity or {@code off} by rule id, over what preset and configuration say
 * @param ruleJars jars of rules and presets, besides those that the door's loader sees
 */
public record LintRequest(
    List<String> files,
    Optional<Path> config,
    Optional<String> preset,
    Optional<String> failOn,
    Optional<String> format,
    Optional<Path> output,
    List<String> reports,
    Optional<Path> siteRoot,
    Map<String, String> levels,
    List<Path> ruleJars) {

  /** A request for those files with nothing else said; {@link Builder#build} ends it. */
  public static Builder of(List<String> files) {
    return new Builder(files);
  }

  /** A request as it is put together at a door; what is not said is empty. */
  public static final class Builder {

    private final List<String> files;
    private Optional<Path> config = Optional.empty();
    private Optional<String> preset = Optional.empty();
    private Optional<String> failOn = Optional.empty();
    private Optional<String> format = Optional.empty();
    private Optional<Path> output = Optional.empty();
    private List<String> reports = List.of();
    private Optional<Path> siteRoot = Optional.empty();
    private Map<String, String> levels = Map.of();
    private List<Path> ruleJars = List.of();

    private Builder(List<String> files) {
      this.files = List.copyOf(files);
    }

    /** See {@link LintRequest#config}. */
    public Builder config(Optional<Path> config) {
      this.config = config;
      return this;
    }

    /** See {@link LintRequest#preset}. */
    public Builder preset(Optional<String> preset) {
      this.preset = preset;
      return this;
    }

    /** See {@link LintRequest#failOn}. */
    public Builder failOn(Optional<String> failOn) {
      this.failOn = failOn;
      return this;
    }

    /** See {@link LintRequest#format}. */
    public Builder format(Optional<String> format) {
      this.format = format;
      return this;
    }

    /** See {@link LintRequest#output}. */
    public Builder output(Optional<Path> output) {
      this.output = output;
      return this;
    }

    /** See {@link LintRequest#reports}. */
    public Builder reports(List<String> reports) {
      this.reports = List.copyOf(reports);
      return this;
    }

    /** See {@link LintRequest#siteRoot}. */
    public Builder siteRoot(Optional<Path> siteRoot) {
      this.siteRoot = siteRoot;
      return this;
    }

    /** See {@link LintRequest#levels}. */
    public Builder levels(Map<String, String> levels) {
      this.levels = levels;
      return this;
    }

    /** See {@link LintRequest#ruleJars}. */
    public Builder ruleJars(List<Path> ruleJars) {
      this.ruleJars = ruleJars;
      return this;
    }

    /** The request. */
    public LintRequest build() {
      return new LintRequest(files, config, preset, failOn, format, output, reports, siteRoot, levels, ruleJars);
    }
  }
}
