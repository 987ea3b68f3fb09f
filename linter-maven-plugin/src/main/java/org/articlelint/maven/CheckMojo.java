package org.articlelint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.articlelint.config.Config;
import org.articlelint.run.Door;
import org.articlelint.run.LintRequest;
import org.articlelint.run.LintRun;
import org.articlelint.run.Setup;
import org.articlelint.run.UsageException;

/**
 * Checks the article pages of a module, or of a folder without a POM, and fails the build if they have problems.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractMojo {

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

  /** The mildest problem that fails the build: {@code error}, {@code warning}, {@code info} or {@code never}; {@code warning} if nothing is said, here or in the configuration. */
  @Parameter(property = "linter.failOn")
  private String failOn;

  /** The form of the report in {@code outputFile}: {@code text} or {@code json}; {@code text} if nothing is said. */
  @Parameter(property = "linter.format")
  private String format;

  /** Where to write a report; without it, problems are in the build log only. */
  @Parameter(property = "linter.outputFile")
  private File outputFile;

  /**
   * The folder that is served as the site, the only one from which style sheets are read; what the configuration says, or
   * {@code directory}, if nothing is said.
   */
  @Parameter(property = "linter.siteRoot")
  private File siteRoot;

  /** Whether to check nothing. */
  @Parameter(property = "linter.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Pages are not checked: linter.skip is set.");
      return;
    }
    Config settings = settings();
    List<String> pages = pages(settings);
    if (pages.isEmpty()) {
      getLog().info("No page matches in " + directory + ".");
      return;
    }
    LintRun run = lint(pages, settings);
    BuildLog log = new BuildLog(getLog(), directory.toPath());
    run.report().pages().forEach(log::page);
    run.complaints().forEach(getLog()::error);
    switch (run.outcome()) {
      case CLEAN -> getLog().info(BuildLog.count(pages.size(), "page") + " checked.");
      case PROBLEMS -> throw new MojoFailureException(BuildLog.failure(run));
      case UNUSABLE -> throw new MojoExecutionException("Not all pages could be checked: " + run.complaints().get(0));
    }
  }

  private Config settings() throws MojoExecutionException {
    if (!directory.isDirectory()) {
      throw new MojoExecutionException("There is no folder " + directory + ". Name the folder of the pages in <directory>.");
    }
    try {
      return Setup.config(Optional.ofNullable(config).map(File::toPath), List.of(), door());
    } catch (UsageException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Door door() {
    return Door.of(getClass().getClassLoader()).in(directory.toPath());
  }

  private List<String> pages(Config settings) throws MojoExecutionException {
    Path folder = directory.toPath().toAbsolutePath().normalize();
    try {
      return new PageFiles(includes, excludes == null ? new String[0] : excludes).in(folder).stream()
          .filter(page -> settings.wants(folder.resolve(page), true)).toList();
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot look for pages in " + directory + ": " + e.getMessage(), e);
    }
  }

  private LintRun lint(List<String> pages, Config settings) throws MojoExecutionException {
    Path root = Optional.ofNullable(siteRoot).map(File::toPath).or(settings::siteRoot).orElse(directory.toPath()).toAbsolutePath();
    LintRequest request = LintRequest.of(pages)
        .config(Optional.ofNullable(config).map(File::toPath))
        .preset(Optional.ofNullable(preset))
        .failOn(Optional.ofNullable(failOn))
        .format(Optional.ofNullable(format))
        .output(Optional.ofNullable(outputFile).map(File::toPath))
        .siteRoot(Optional.of(root))
        .build();
    try {
      LintRun run = LintRun.of(request, door());
      if (outputFile != null) {
        run.write(new StringBuilder());
      }
      return run;
    } catch (UsageException | IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
