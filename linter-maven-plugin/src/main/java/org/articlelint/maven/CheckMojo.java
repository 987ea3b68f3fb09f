package org.articlelint.maven;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.articlelint.run.Door;
import org.articlelint.run.LintRequest;
import org.articlelint.run.LintRun;
import org.articlelint.run.Outcome;
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

  /** The rules to run: {@code newsroom}, {@code wcag-aa}, {@code strict} or {@code all}; {@code newsroom} if nothing is said. */
  @Parameter(property = "linter.preset")
  private String preset;

  /** The mildest problem that fails the build: {@code error}, {@code warning}, {@code info} or {@code never}; {@code warning} if nothing is said. */
  @Parameter(property = "linter.failOn")
  private String failOn;

  /** The form of the report in {@code outputFile}: {@code text}, {@code json}, {@code sarif}, {@code junit} and others; {@code text} if nothing is said. */
  @Parameter(property = "linter.format")
  private String format;

  /** Where to write a report; without it, problems are in the build log only. */
  @Parameter(property = "linter.outputFile")
  private File outputFile;

  /** Further reports, each NAME=FILE in any form: {@code sarif=target/articlelint.sarif}. */
  @Parameter(property = "linter.reports")
  private String[] reports;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  /** The folder that is served as the site, the only one from which style sheets are read; {@code directory} if nothing is said. */
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
    List<String> pages = pages();
    if (pages.isEmpty()) {
      getLog().info("No page matches in " + directory + ".");
      return;
    }
    LintRun run = lint(pages);
    ProblemLog log = new ProblemLog(getLog(), directory.toPath());
    run.report().pages().forEach(log::problems);
    run.omissions().forEach(getLog()::warn);
    run.complaints().forEach(getLog()::error);
    switch (run.outcome()) {
      case CLEAN -> getLog().info(ProblemLog.count(pages.size(), "page") + " checked.");
      case PROBLEMS -> throw new MojoFailureException(log.failure(run.report().pages(), failOn));
      case UNUSABLE -> throw new MojoExecutionException("Not all pages could be checked: " + run.complaints().get(0));
    }
  }

  private List<String> pages() throws MojoExecutionException {
    if (!directory.isDirectory()) {
      throw new MojoExecutionException("There is no folder " + directory + ". Name the folder of the pages in <directory>.");
    }
    try {
      return new PageFiles(includes, excludes == null ? new String[0] : excludes).in(directory.toPath());
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot look for pages in " + directory + ": " + e.getMessage(), e);
    }
  }

  private LintRun lint(List<String> pages) throws MojoExecutionException {
    Path root = (siteRoot == null ? directory : siteRoot).toPath().toAbsolutePath();
    LintRequest request = LintRequest.of(pages)
        .preset(Optional.ofNullable(preset))
        .failOn(Optional.ofNullable(failOn))
        .format(Optional.ofNullable(format))
        .output(Optional.ofNullable(outputFile).map(File::toPath))
        .reports(reports())
        .siteRoot(Optional.of(root))
        .build();
    try {
      LintRun run = LintRun.of(request, Door.of(getClass().getClassLoader()).in(directory.toPath()));
      run.write(Writer.nullWriter()); // problems are logged; a report is for a file
      return run;
    } catch (UsageException | IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Those reports, each with its file where the POM means it: from the module's folder on, as Maven has it for files. */
  private List<String> reports() {
    Path base = (basedir == null ? directory : basedir).toPath();
    return Arrays.stream(reports == null ? new String[0] : reports).map(report -> {
      int sign = report.indexOf('=') + 1;
      boolean isPair = sign > 1 && sign < report.length();
      return isPair ? report.substring(0, sign) + base.resolve(report.substring(sign).strip()) : report;
    }).toList();
  }
}
