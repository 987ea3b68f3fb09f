package org.articlelint.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Checks the article pages of all modules at once, after they are built: {@code mvn verify linter:aggregate}. It fails the build as
 * {@code linter:check} does, and writes one report about all of them, {@code linter/report.html} in the build directory of the project
 * where it is called, besides those that are asked for. A {@code directory} below this project's folder is looked for in each module at
 * the same place, and is a site of its own; one configuration holds for all.
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
public final class AggregateMojo extends CheckMojo {

  @Parameter(defaultValue = "${session.projects}", readonly = true)
  private List<MavenProject> projects;

  @Override
  Path directory() {
    return module();
  }

  @Override
  List<Path> folders() {
    Path way = module().relativize(super.directory());
    return projects.stream().map(module -> module.getBasedir().toPath().resolve(way).toAbsolutePath().normalize())
        .filter(Files::isDirectory).distinct().toList();
  }

  @Override
  List<String> reports() {
    return Stream.concat(super.reports().stream(), Stream.of("html=" + outputFolder().resolve("report.html"))).toList();
  }
}
