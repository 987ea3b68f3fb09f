package org.articlelint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.articlelint.config.Config;
import org.articlelint.run.FormerReport;

/** A goal that looks at the pages of a folder. */
abstract class PagesMojo extends FolderMojo {

  /** Which files of the folder are pages: Ant patterns, capitals or not. */
  @Parameter(property = "linter.includes", defaultValue = "**/*.html,**/*.htm,**/*.xhtml")
  private String[] includes;

  /** Which of them to leave out: Ant patterns, capitals or not. */
  @Parameter(property = "linter.excludes")
  private String[] excludes;

  /**
   * The folder that is served as the site, the only one from which style sheets and pictures are read; what the configuration says, or
   * {@code directory}, if nothing is said.
   */
  @Parameter(property = "linter.siteRoot")
  private File siteRoot;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    Config settings = settings();
    List<String> pages = pages(settings);
    if (!pages.isEmpty()) {
      look(pages, settings);
    }
  }

  /** Does with the pages, of which there is at least one, what the goal is for. */
  abstract void look(List<String> pages, Config settings) throws MojoExecutionException, MojoFailureException;

  /** The pages, relative to the folder and sorted; the absence of any is logged. */
  final List<String> pages(Config settings) throws MojoExecutionException {
    Path folder = directory();
    try {
      List<String> pages = new PageFiles(includes, excludes == null ? new String[0] : excludes).in(folder).stream()
          .filter(page -> settings.wants(folder.resolve(page), true)).filter(page -> !FormerReport.isAt(folder.resolve(page))).toList();
      if (pages.isEmpty()) {
        getLog().info("No page matches in " + folder + ".");
      }
      return pages;
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot look for pages in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** The folder that is served as the site. */
  final Path siteRoot(Config settings) {
    return Optional.ofNullable(siteRoot).map(File::toPath).or(settings::siteRoot).orElse(directory()).toAbsolutePath();
  }
}
