package org.articlelint.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.articlelint.config.Config;
import org.articlelint.run.Door;
import org.articlelint.run.Setup;
import org.articlelint.run.UsageException;
import org.jspecify.annotations.Nullable;

/** A goal for a folder, be it a module's or not. */
abstract class FolderMojo extends AbstractMojo {

  /**
   * The folder in which pages are looked for. Below it, hidden folders, {@code target}, {@code node_modules} and folders with a POM
   * of their own are left out; to check a generated site, name its folder, {@code target/site}.
   */
  @Parameter(property = "linter.directory", defaultValue = "${basedir}")
  private File directory;

  /** The configuration; if nothing is said, the nearest {@code articlelint.yml} in {@code directory} or above it. */
  @Parameter(property = "linter.config")
  private File config;

  /** Whether to do nothing. */
  @Parameter(property = "linter.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  @Parameter(defaultValue = "${project.file}", readonly = true)
  private @Nullable File pom;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File buildDirectory;

  /** Whether the user wants nothing done, which is logged. */
  final boolean isSkipped() {
    if (skip) {
      getLog().info("Pages are not looked at: linter.skip is set.");
    }
    return skip;
  }

  /** The folder to which the names of pages are relative. */
  Path directory() {
    return directory.toPath().toAbsolutePath().normalize();
  }

  /** The module's folder, from which on a POM means files; that of the pages where there is no module. */
  final Path module() {
    return (basedir == null ? directory : basedir).toPath().toAbsolutePath().normalize();
  }

  /** The folder for what goals keep and write unasked: below the build directory, or {@code target} where no POM names one. */
  final Path outputFolder() {
    return (pom == null ? module().resolve("target") : buildDirectory.toPath().toAbsolutePath().normalize()).resolve("linter");
  }

  /** What a run borrows from this goal. */
  Door door() {
    return Door.of(getClass().getClassLoader()).in(directory());
  }

  final Optional<Path> config() {
    return Optional.ofNullable(config).map(File::toPath);
  }

  /** The configuration, as it was named or found, with all rules; to be closed. */
  final Setup setup() throws MojoExecutionException {
    if (!Files.isDirectory(directory())) {
      throw new MojoExecutionException("There is no folder " + directory() + ". Name the folder of the pages in <directory>.");
    }
    try {
      return Setup.open(config(), List.of(), List.of(), door());
    } catch (UsageException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** The configuration, read with its rules, so that all that is wrong is told at once. */
  final Config settings() throws MojoExecutionException {
    try (Setup setup = setup()) {
      return setup.config();
    }
  }
}
