package org.articlelint.run;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.articlelint.report.Look;

/**
 * What a run borrows from the door at which it was asked for. Nothing of it changes what the rules say.
 *
 * @param loader sees the rules, their pages and the presets
 * @param directory what relative files, folders and globs are relative to; reports name files as they were given
 * @param input what {@code -} reads; not closed
 * @param progress told after each page
 * @param look how a report for people looks; a report that goes to a file has no colours
 * @param searched the folder in which the door looked for the files of its request: what a baseline knows of it and is not there is gone;
 *     empty for a door that passes on what it was given
 */
public record Door(ClassLoader loader, Path directory, InputStream input, Progress progress, Look look, Optional<Path> searched) {

  /** A door without standard input, in the working directory, that wants no colours and no progress. */
  public static Door of(ClassLoader loader) {
    return new Door(loader, Path.of(""), InputStream.nullInputStream(), (done, all) -> {}, Look.PLAIN, Optional.empty());
  }

  /** This door, in that directory. */
  public Door in(Path directory) {
    return new Door(loader, directory, input, progress, look, searched);
  }

  /** This door, with that standard input. */
  public Door input(InputStream input) {
    return new Door(loader, directory, input, progress, look, searched);
  }

  /** This door, which tells its user how far the run is. */
  public Door progress(Progress progress) {
    return new Door(loader, directory, input, progress, look, searched);
  }

  /** This door, with reports that look so. */
  public Door look(Look look) {
    return new Door(loader, directory, input, progress, look, searched);
  }

  /** This door, which has looked for the files in that folder. */
  public Door searched(Path folder) {
    return new Door(loader, directory, input, progress, look, Optional.of(folder));
  }
}
