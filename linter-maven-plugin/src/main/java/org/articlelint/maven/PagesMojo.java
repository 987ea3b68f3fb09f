package org.articlelint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.articlelint.config.Config;
import org.articlelint.run.Door;
import org.articlelint.run.FormerReport;
import org.articlelint.run.Setup;
import org.jspecify.annotations.Nullable;

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

  @Parameter(defaultValue = "${project.modules}", readonly = true)
  private @Nullable List<String> modules;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped() || hasNoPlace()) {
      return;
    }
    try (Setup setup = setup()) {
      List<String> pages = pages(setup.config());
      if (!pages.isEmpty()) {
        look(pages, setup);
      }
    }
  }

  /** Whether this is a parent that hands a folder down to its modules, and has none such itself; this is logged. */
  final boolean hasNoPlace() {
    boolean hasNone = modules != null && !modules.isEmpty() && !Files.isDirectory(directory());
    if (hasNone) {
      getLog().info("There is no folder " + directory() + ". Only the modules are looked at.");
    }
    return hasNone;
  }

  /** Does with the pages, of which there is at least one, what the goal is for. */
  abstract void look(List<String> pages, Setup setup) throws MojoExecutionException, MojoFailureException;

  /** The pages, relative to the folder and sorted; the absence of any is logged. */
  final List<String> pages(Config settings) throws MojoExecutionException {
    PageFiles files = new PageFiles(includes, excludes == null ? new String[0] : excludes);
    List<String> pages = new ArrayList<>();
    for (Path folder : folders()) {
      try {
        String way = directory().relativize(folder).toString().replace(File.separatorChar, '/');
        files.in(folder).stream().filter(page -> settings.wants(folder.resolve(page), true) && !FormerReport.isAt(folder.resolve(page)))
            .forEach(page -> pages.add(way.isEmpty() ? page : way + "/" + page));
      } catch (IOException e) {
        throw new MojoExecutionException("Cannot look for pages in " + folder + ": " + e.getMessage(), e);
      }
    }
    if (pages.isEmpty()) {
      getLog().info("No page matches in " + directory() + ".");
    }
    return pages;
  }

  /** The folders in which pages are looked for. */
  List<Path> folders() {
    return List.of(directory());
  }

  @Override
  final Door door() {
    return super.door().sites(folders());
  }

  /** The folder that is served as the site, if one is named; else each in which pages are looked for is one. */
  final Optional<Path> siteRoot(Config settings) {
    return Optional.ofNullable(siteRoot).map(File::toPath).or(settings::siteRoot).map(Path::toAbsolutePath);
  }

  /** The folders that are served as sites. */
  final List<Path> sites(Config settings) {
    return siteRoot(settings).map(List::of).orElseGet(this::folders);
  }
}
