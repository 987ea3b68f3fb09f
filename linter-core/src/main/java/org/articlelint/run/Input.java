package org.articlelint.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Something to lint that is read when its turn comes.
 *
 * @param file as it was given, or as its folder was given and the way from there
 * @param folder to which its addresses are relative
 * @param root the root of its site, unless another one is asked for
 * @param bytes reads it
 * @param path where it lies on disk; empty for what lies nowhere
 */
record Input(String file, Path folder, Path root, Bytes bytes, Optional<Path> path) {

  /** What lies nowhere on disk. */
  Input(String file, Path folder, Path root, Bytes bytes) {
    this(file, folder, root, bytes, Optional.empty());
  }

  /** Reads what stands in a file. */
  @FunctionalInterface
  interface Bytes {

    byte[] read() throws IOException, Unreadable;
  }

  /** An input that is known to be unreadable. */
  static Input unreadable(String file, String why) {
    Path nowhere = Path.of("");
    return new Input(file, nowhere, nowhere, () -> {
      throw new Unreadable(why);
    });
  }
}
