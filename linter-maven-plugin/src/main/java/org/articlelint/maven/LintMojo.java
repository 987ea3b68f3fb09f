package org.articlelint.maven;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.articlelint.config.Config;
import org.articlelint.report.Counts;
import org.articlelint.run.LintRequest;
import org.articlelint.run.LintRun;
import org.articlelint.run.Setup;
import org.articlelint.run.UsageException;

/** A goal that runs rules on the pages of a folder. */
abstract class LintMojo extends PagesMojo {

  /**
   * The rules to run: {@code newsroom}, {@code wcag-aa}, {@code strict}, {@code all} or a preset of a dependency; what the configuration
   * extends, or {@code newsroom}, if nothing is said.
   */
  @Parameter(property = "linter.preset")
  private String preset;

  /** The file of the problems that were there before: they are known and fail nothing, only new ones do. */
  @Parameter(property = "linter.baseline")
  private File baseline;

  /** A request to lint those pages with what these goals have in common. */
  final LintRequest.Builder request(List<String> pages, Config settings) {
    return LintRequest.of(pages).config(config()).preset(Optional.ofNullable(preset)).siteRoot(siteRoot(settings))
        .baseline(Optional.ofNullable(baseline).map(File::toPath));
  }

  /** What came of that request; reports that go to files are written. */
  final LintRun run(LintRequest request, Setup setup) throws MojoExecutionException {
    try {
      LintRun run = LintRun.of(request, setup, door());
      run.write(Writer.nullWriter()); // problems are logged; a report is for a file
      getLog().debug("%s ran. Configuration: %s. Sites: %s.".formatted(Counts.of(run.report().rules().entries().size(), "rule"),
          setup.config().name().orElse("none"), sites(setup.config())));
      return run;
    } catch (UsageException | IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
