package org.articlelint.run;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Something to lint that is read when its turn comes.
 *
 * @param file as it was given, or as its folder was given and the way from there
 * @param folder to which its addresses are relative
 * @param root the root of its site, unless another one is asked for
 * @param bytes reads it
 */
record Input(String file, Path folder, Path root, Bytes bytes) {

  /** Where it lies; standard input, in the working directory. */
  Path path() {
    String name = file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf(java.io.File.separatorChar)));
    return folder.toAbsolutePath().normalize().resolve(name);
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
