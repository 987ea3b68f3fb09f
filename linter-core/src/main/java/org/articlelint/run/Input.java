package org.articlelint.run;

import java.io.IOException;

/**
 * Something to lint that is read when its turn comes.
 *
 * @param file as it was given, or as its folder was given and the way from there
 * @param bytes reads it
 */
record Input(String file, Bytes bytes) {

  /** Reads what stands in a file. */
  @FunctionalInterface
  interface Bytes {

    byte[] read() throws IOException, Unreadable;
  }

  /** An input that is known to be unreadable. */
  static Input unreadable(String file, String why) {
    return new Input(file, () -> {
      throw new Unreadable(why);
    });
  }
}
