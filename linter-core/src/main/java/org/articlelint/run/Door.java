package org.articlelint.run;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.Timing;
import org.articlelint.report.Look;

/**
 * What a run borrows from the door at which it was asked for. Nothing of it changes what the rules say.
 *
 * @param loader sees the rules, their pages and the presets
 * @param directory what relative files, folders and globs are relative to; reports name files as they were given
 * @param input what {@code -} reads; not closed
 * @param progress told after each page
 * @param look how a report for people looks; a report that goes to a file has no colours
 * @param sites folders in which the door has looked for pages, each served as a site: a page in none of them, if it is given by its name, has its
 *     own folder for one, and what a baseline knows of them and is not there is gone
 * @param timing where to note what the run spends its time on; empty where nobody wants to know
 */
public record Door(ClassLoader loader, Path directory, InputStream input, Progress progress, Look look, List<Path> sites, Optional<Timing> timing) {

  /** A door without standard input, in the working directory, that wants no colours and no progress. */
  public static Door of(ClassLoader loader) {
    return new Door(loader, Path.of(""), InputStream.nullInputStream(), (done, all) -> {}, Look.PLAIN, List.of(), Optional.empty());
  }

  /** This door, in that directory. */
  public Door in(Path directory) {
    return new Door(loader, directory, input, progress, look, sites, timing);
  }

  /** This door, with that standard input. */
  public Door input(InputStream input) {
    return new Door(loader, directory, input, progress, look, sites, timing);
  }

  /** This door, which tells its user how far the run is. */
  public Door progress(Progress progress) {
    return new Door(loader, directory, input, progress, look, sites, timing);
  }

  /** This door, with reports that look so. */
  public Door look(Look look) {
    return new Door(loader, directory, input, progress, look, sites, timing);
  }

  /** This door, with those folders that are each served as a site; absolute. */
  public Door sites(List<Path> sites) {
    return new Door(loader, directory, input, progress, look, List.copyOf(sites), timing);
  }

  /** This door, which wants to know what the run spends its time on. */
  public Door timing(Timing timing) {
    return new Door(loader, directory, input, progress, look, sites, Optional.of(timing));
  }
}
