package org.articlelint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.articlelint.run.LintRun;
import org.articlelint.run.Setup;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page for people about the problems of the article pages: one HTML file that needs nothing else. Called by itself it goes to
 * {@code outputFile}; among the {@code reporting} plugins of a POM it becomes {@code linter.html} of the site, linked from its project
 * reports (maven-site-plugin 3.20.0 or newer). Problems never fail the build: {@code linter:check} does that.
 */
@Mojo(name = "report", threadSafe = true, requiresProject = false)
public final class ReportMojo extends LintMojo implements MavenReport {

  private static final String NAME = "linter";

  /** Where to write the page; {@code linter/report.html} in the build directory if nothing is said. In a site it is always {@code linter.html}. */
  @Parameter(property = "linter.outputFile")
  private File outputFile;

  /** The site that this is a report of; null where the goal is called by itself. */
  private @Nullable File siteFolder;

  @Override
  void look(List<String> pages, Setup setup) throws MojoExecutionException {
    Path file = siteFolder == null ? Optional.ofNullable(outputFile).map(File::toPath).orElse(outputFolder().resolve("report.html"))
        : siteFolder.toPath().resolve(NAME + ".html");
    LintRun run = run(request(pages, setup.config()).format(Optional.of("html")).output(Optional.of(file)).build(), setup);
    run.complaints().forEach(getLog()::error);
    new BuildLog(getLog(), directory()).counts(run.report());
    getLog().info("The report is in " + file + ".");
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  /** {@inheritDoc} A site without pages of ours has no report on them. */
  @Override
  public boolean canGenerateReport() throws MavenReportException {
    try {
      return !isSkipped() && !hasNoPlace() && !pages(settings()).isEmpty();
    } catch (MojoExecutionException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  /** {@inheritDoc} The page has a look of its own: the site links it, and does not wrap it. */
  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  @SuppressWarnings("deprecation") // the site plugin goes by it all the same
  public String getOutputName() {
    return NAME;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Article pages";
  }

  @Override
  public String getDescription(Locale locale) {
    return "What articlelint finds on the article pages: skip links, alt text, captions and credits, headings.";
  }

  @Override
  public void setReportOutputDirectory(File folder) {
    siteFolder = folder;
  }

  @Override
  public @Nullable File getReportOutputDirectory() {
    return siteFolder;
  }
}
