package org.articlelint.maven;

import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.articlelint.report.Look;
import org.articlelint.run.Fixing;
import org.articlelint.run.LintRun;
import org.articlelint.run.Outcome;
import org.articlelint.run.Setup;

/**
 * Mends what surely can be mended, in the pages themselves, and logs what was mended and what is left for people. Problems that are left
 * do not fail the build, {@code linter:check} does that; a page that cannot be read or written does.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends LintMojo {

  /** Whether to log what would change, as a diff, and to write nothing. */
  @Parameter(property = "linter.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  void look(List<String> pages, Setup setup) throws MojoExecutionException {
    LintRun run = run(request(pages, setup.config()).fix(dryRun ? Fixing.DRY_RUN : Fixing.WRITE).build(), setup);
    BuildLog log = new BuildLog(getLog(), directory());
    diff(run).lines().forEach(getLog()::info);
    run.fixes().notes().forEach(getLog()::info);
    run.complaints().forEach(getLog()::error);
    if (!dryRun) {
      run.report().pages().forEach(log::page);
      log.counts(run.report());
    }
    if (run.outcome() == Outcome.UNUSABLE) {
      throw new MojoExecutionException("Not all pages could be mended: " + run.complaints().get(0));
    }
  }

  /** What would change; empty where it was written. */
  private static String diff(LintRun run) throws MojoExecutionException {
    StringBuilder diff = new StringBuilder();
    try {
      run.fixes().show(Look.PLAIN, diff);
    } catch (IOException impossible) { // into memory
      throw new MojoExecutionException(impossible.getMessage(), impossible);
    }
    return diff.toString();
  }
}
