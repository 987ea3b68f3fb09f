package org.articlelint.maven;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.articlelint.config.Config;
import org.articlelint.run.Door;
import org.articlelint.run.LintRequest;
import org.articlelint.run.LintRun;
import org.articlelint.run.UsageException;

/**
 * Checks the article pages of a module, or of a folder without a POM, and fails the build if they have problems.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends PagesMojo {

  /** The mildest problem that fails the build: {@code error}, {@code warning}, {@code info} or {@code never}; {@code warning} if nothing is said, here or in the configuration. */
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

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    Config settings = settings();
    List<String> pages = pages(settings);
    if (pages.isEmpty()) {
      return;
    }
    LintRun run = lint(pages, settings);
    BuildLog log = new BuildLog(getLog(), directory());
    run.report().pages().forEach(log::page);
    run.omissions().forEach(getLog()::warn);
    run.complaints().forEach(getLog()::error);
    switch (run.outcome()) {
      case CLEAN -> getLog().info(BuildLog.count(pages.size(), "page") + " checked.");
      case PROBLEMS -> throw new MojoFailureException(BuildLog.failure(run));
      case UNUSABLE -> throw new MojoExecutionException("Not all pages could be checked: " + run.complaints().get(0));
    }
  }

  private LintRun lint(List<String> pages, Config settings) throws MojoExecutionException {
    LintRequest request = request(pages, settings)
        .failOn(Optional.ofNullable(failOn))
        .format(Optional.ofNullable(format))
        .output(Optional.ofNullable(outputFile).map(File::toPath))
        .reports(reports())
        .build();
    try {
      LintRun run = LintRun.of(request, door());
      run.write(Writer.nullWriter()); // problems are logged; a report is for a file
      return run;
    } catch (UsageException | IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Those reports, each with its file where the POM means it: from the module's folder on, as Maven has it for files. */
  private List<String> reports() {
    return Arrays.stream(reports == null ? new String[0] : reports).map(report -> {
      int sign = report.indexOf('=') + 1;
      boolean isPair = sign > 1 && sign < report.length();
      return isPair ? report.substring(0, sign) + module().resolve(report.substring(sign).strip()) : report;
    }).toList();
  }
}
