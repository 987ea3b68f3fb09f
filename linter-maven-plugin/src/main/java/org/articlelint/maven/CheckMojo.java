package org.articlelint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.articlelint.config.Config;
import org.articlelint.report.Counts;
import org.articlelint.run.LintRequest;
import org.articlelint.run.LintRun;
import org.articlelint.run.Setup;

/**
 * Checks the article pages of a module, or of a folder without a POM, and fails the build if they have problems.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public class CheckMojo extends LintMojo {

  /** The mildest problem that fails the build: {@code error}, {@code warning}, {@code info} or {@code never}; unless configured, {@code warning}. */
  @Parameter(property = "linter.failOn")
  private String failOn;

  /** The form of the report in {@code outputFile}: {@code json}, {@code sarif}, {@code junit} and others; {@code text} if nothing is said. */
  @Parameter(property = "linter.format")
  private String format;

  /** Where to write a report; without it, problems are in the build log only. */
  @Parameter(property = "linter.outputFile")
  private File outputFile;

  /** Further reports, each NAME=FILE in any form: {@code sarif=target/articlelint.sarif}. */
  @Parameter(property = "linter.reports")
  private String[] reports;

  /** The file that all problems are written to as a baseline; what it knows of other pages and rules stays. */
  @Parameter(property = "linter.writeBaseline")
  private File writeBaseline;

  /** Whether to take what is solved out of the baseline. */
  @Parameter(property = "linter.pruneBaseline", defaultValue = "false")
  private boolean pruneBaseline;

  /** A branch, tag or commit: only pages that git says have changed since are checked. */
  @Parameter(property = "linter.changedSince")
  private String changedSince;

  /**
   * Whether to check pages that have not changed since a check that let the build go on. They are left out as long as nothing else has
   * changed that it went by: configuration, rules, parameters, style sheets, pictures, and the reports that it wrote.
   */
  @Parameter(property = "linter.force", defaultValue = "false")
  private boolean force;

  @Parameter(defaultValue = "${mojo.goal}", readonly = true)
  private String goal;

  @Parameter(defaultValue = "${mojo.executionId}", readonly = true)
  private String execution;

  @Override
  final void look(List<String> pages, Setup setup) throws MojoExecutionException, MojoFailureException {
    Config settings = setup.config();
    LintRequest request = request(settings, pages);
    LastCheck last = new LastCheck(outputFolder().resolve("state.properties"), goal + "." + execution);
    Optional<String> inputs = isRepeatable(request) ? inputs(request, settings) : Optional.empty();
    Optional<String> known = inputs.filter(same -> !force).flatMap(last::found).filter(found -> written(request).stream().allMatch(Files::exists));
    if (known.isPresent()) {
      getLog().info("%s unchanged since the last check, which found %s.".formatted(Counts.of(pages.size(), "page"), known.get()));
      return;
    }
    LintRun run = run(request, setup);
    tell(run);
    switch (run.outcome()) {
      case CLEAN -> inputs.ifPresent(ground -> last.keep(ground, BuildLog.found(run.report()), getLog()));
      case PROBLEMS -> throw new MojoFailureException(BuildLog.failure(run));
      case UNUSABLE -> throw new MojoExecutionException("Not all pages could be checked: " + run.complaints().get(0));
    }
  }

  private void tell(LintRun run) {
    BuildLog log = new BuildLog(getLog(), directory());
    run.report().pages().forEach(log::page);
    run.omissions().forEach(getLog()::warn);
    run.complaints().forEach(getLog()::error);
    log.counts(run.report());
  }

  private LintRequest request(Config settings, List<String> pages) {
    return request(pages, settings)
        .failOn(Optional.ofNullable(failOn))
        .format(Optional.ofNullable(format))
        .output(Optional.ofNullable(outputFile).map(File::toPath))
        .reports(reports())
        .writeBaseline(Optional.ofNullable(writeBaseline).map(File::toPath))
        .pruneBaseline(pruneBaseline)
        .changedSince(Optional.ofNullable(changedSince))
        .build();
  }

  /** Whether the same files are sure to give the same answer: what git says, and a baseline that is written, are not among them. */
  private static boolean isRepeatable(LintRequest request) {
    return request.changedSince().isEmpty() && request.writeBaseline().isEmpty() && !request.pruneBaseline();
  }

  private Optional<String> inputs(LintRequest request, Config settings) {
    Set<Path> others = new HashSet<>(written(request));
    others.add(outputFolder());
    request.files().stream().map(directory()::resolve).forEach(others::add); // by their contents: a site that is made anew may have the same
    try {
      Inputs inputs = new Inputs();
      inputs.text(request.toString(), settings.toString());
      inputs.rules(getClass().getClassLoader());
      inputs.pages(directory(), request.files());
      inputs.contents(request.baseline());
      for (Path site : sites(settings)) {
        inputs.files(site.normalize(), others);
      }
      return Optional.of(inputs.digest());
    } catch (IOException unreadable) { // the check will say which
      return Optional.empty();
    }
  }

  /** The reports that are asked for. */
  private static List<Path> written(LintRequest request) {
    return Stream.concat(request.output().stream(), request.reports().stream().map(report -> Path.of(report.substring(report.indexOf('=') + 1))))
        .map(file -> file.toAbsolutePath().normalize()).toList();
  }

  /** The further reports, each with its file where the POM means it: from the module's folder on, as Maven has it for files. */
  List<String> reports() {
    return Arrays.stream(reports == null ? new String[0] : reports).map(report -> {
      int sign = report.indexOf('=') + 1;
      boolean isPair = sign > 1 && sign < report.length();
      return isPair ? report.substring(0, sign) + module().resolve(report.substring(sign).strip()) : report;
    }).toList();
  }
}
