package org.articlelint.maven;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.articlelint.report.Counts;
import org.articlelint.report.Plain;
import org.articlelint.run.Rehearsal;
import org.articlelint.run.Setup;

/**
 * Runs the examples of house rules, and of the rules that are dependencies of the plugin, and fails the build if one does not hold: if a
 * page that should fail passes, or the other way round.
 */
@Mojo(name = "test", defaultPhase = LifecyclePhase.TEST, threadSafe = true, requiresProject = false)
public final class TestMojo extends FolderMojo {

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    Rehearsal rehearsal;
    try (Setup setup = setup()) {
      rehearsal = Rehearsal.of(setup);
    } catch (IOException e) {
      throw new MojoExecutionException("The page of a rule cannot be read: " + e.getMessage(), e);
    }
    if (rehearsal.rules() == 0) {
      getLog().info("There is nothing to test: no house-rules in a configuration, and no rules in a dependency of the plugin.");
      return;
    }
    rehearsal.faults().stream().map(Plain::of).forEach(getLog()::error);
    if (!rehearsal.faults().isEmpty()) {
      throw new MojoFailureException("%s among %s. They are logged above as file:line:column."
          .formatted(Counts.of(rehearsal.faults().size(), "fault"), rehearsal.tested()));
    }
    getLog().info("All hold: " + rehearsal.tested() + ".");
  }
}
