package org.articlelint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.articlelint.config.Config;
import org.articlelint.run.Door;
import org.articlelint.run.LintRequest;
import org.articlelint.run.Setup;
import org.articlelint.run.UsageException;

/** A goal that looks at the pages of a folder. */
abstract class PagesMojo extends AbstractMojo {

  /**
   * The folder in which pages are looked for. Below it, hidden folders, {@code target}, {@code node_modules} and folders with a POM
   * of their own are left out; to check a generated site, name its folder, {@code target/site}.
   */
  @Parameter(property = "linter.directory", defaultValue = "${basedir}")
  private File directory;

  /** Which files of the folder are pages: Ant patterns, capitals or not. */
  @Parameter(property = "linter.includes", defaultValue = "**/*.html,**/*.htm,**/*.xhtml")
  private String[] includes;

  /** Which of them to leave out: Ant patterns, capitals or not. */
  @Parameter(property = "linter.excludes")
  private String[] excludes;

  /** The configuration; if nothing is said, the nearest {@code articlelint.yml} in {@code directory} or above it. */
  @Parameter(property = "linter.config")
  private File config;

  /**
   * The rules to run: {@code newsroom}, {@code wcag-aa}, {@code strict}, {@code all} or a preset of a dependency; what the configuration
   * extends, or {@code newsroom}, if nothing is said.
   */
  @Parameter(property = "linter.preset")
  private String preset;

  /**
   * The folder that is served as the site, the only one from which style sheets are read; what the configuration says, or
   * {@code directory}, if nothing is said.
   */
  @Parameter(property = "linter.siteRoot")
  private File siteRoot;

  /** Whether to check nothing. */
  @Parameter(property = "linter.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  /** Whether the user wants nothing done, which is logged. */
  final boolean isSkipped() {
    if (skip) {
      getLog().info("Pages are not looked at: linter.skip is set.");
    }
    return skip;
  }

  final Path directory() {
    return directory.toPath().toAbsolutePath().normalize();
  }

  /** The module's folder, from which on a POM means files; that of the pages where there is no module. */
  final Path module() {
    return (basedir == null ? directory : basedir).toPath().toAbsolutePath().normalize();
  }

  final Door door() {
    return Door.of(getClass().getClassLoader()).in(directory());
  }

  /** The configuration, as it was named or found. */
  final Config settings() throws MojoExecutionException {
    if (!directory.isDirectory()) {
      throw new MojoExecutionException("There is no folder " + directory + ". Name the folder of the pages in <directory>.");
    }
    try (Setup setup = Setup.open(config(), List.of(), List.of(), door())) { // with its rules, so that all that is wrong is told at once
      return setup.config();
    } catch (UsageException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  final Optional<Path> config() {
    return Optional.ofNullable(config).map(File::toPath);
  }

  /** The pages, relative to the folder and sorted; the absence of any is logged. */
  final List<String> pages(Config settings) throws MojoExecutionException {
    Path folder = directory();
    try {
      List<String> pages = new PageFiles(includes, excludes == null ? new String[0] : excludes).in(folder).stream()
          .filter(page -> settings.wants(folder.resolve(page), true)).toList();
      if (pages.isEmpty()) {
        getLog().info("No page matches in " + directory + ".");
      }
      return pages;
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot look for pages in " + directory + ": " + e.getMessage(), e);
    }
  }

  /** The folder that is served as the site. */
  final Path siteRoot(Config settings) {
    return Optional.ofNullable(siteRoot).map(File::toPath).or(settings::siteRoot).orElse(directory()).toAbsolutePath();
  }

  /** A request to lint those pages with what all goals have in common. */
  final LintRequest.Builder request(List<String> pages, Config settings) {
    return LintRequest.of(pages).config(config()).preset(Optional.ofNullable(preset)).siteRoot(Optional.of(siteRoot(settings)));
  }
}
