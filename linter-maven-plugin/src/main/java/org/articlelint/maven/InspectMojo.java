package org.articlelint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.articlelint.report.Counts;
import org.articlelint.report.Plain;
import org.articlelint.run.InspectRequest;
import org.articlelint.run.InspectRun;
import org.articlelint.run.Outcome;
import org.articlelint.run.ReportFile;
import org.articlelint.run.Setup;
import org.articlelint.run.UsageException;

/**
 * Shows what the rules see on pages: headline, headings, skip links, landmarks, pictures, captions, credits. No rule runs, and only a page
 * that cannot be read fails the build.
 */
@Mojo(name = "inspect", threadSafe = true, requiresProject = false)
public final class InspectMojo extends PagesMojo {

  /** Whether to show what screen readers get instead: a tree of roles, names and states. */
  @Parameter(property = "linter.tree", defaultValue = "false")
  private boolean tree;

  /** What it is written as: {@code text} or {@code json}; {@code text} if nothing is said. */
  @Parameter(property = "linter.format")
  private String format;

  /** Where to write it; without it, it goes to the build log. */
  @Parameter(property = "linter.outputFile")
  private File outputFile;

  @Override
  void look(List<String> pages, Setup setup) throws MojoExecutionException {
    InspectRequest request = new InspectRequest(pages, config(), Optional.ofNullable(format), tree, siteRoot(setup.config()));
    try {
      InspectRun run = InspectRun.of(request, door());
      write(run, pages.size());
      run.complaints().forEach(getLog()::error);
      if (run.outcome() == Outcome.UNUSABLE) {
        throw new MojoExecutionException("Not all pages could be read: " + run.complaints().get(0));
      }
    } catch (UsageException | IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void write(InspectRun run, int pages) throws UsageException, IOException {
    if (outputFile == null) {
      StringBuilder seen = new StringBuilder();
      run.write(seen);
      seen.toString().lines().map(Plain::of).forEach(getLog()::info);
      return;
    }
    Path file = outputFile.toPath();
    ReportFile.check(file, "report");
    ReportFile.write(file, "report", run::write);
    getLog().info("What is seen on %s is in %s.".formatted(Counts.of(pages, "page"), file));
  }
}
