package org.articlelint.run;

/** Something that cannot be linted. The message says why, for the report. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  Unreadable(String why) {
    super(why, null, false, false);
  }
}
