package org.articlelint.report;

import org.articlelint.rule.Severity;

/** ANSI colours of a report, or none. */
record Paint(boolean isColored) {

  String file(String text) {
    return ansi("1;4", text);
  }

  String dim(String text) {
    return ansi("2", text);
  }

  String clean(String text) {
    return ansi("32", text);
  }

  String found(String text) {
    return ansi("1", text);
  }

  String unreadable(String text) {
    return ansi("35", text);
  }

  String marked(String text) {
    return ansi("33", text);
  }

  /** Text that leads to that address in a terminal that knows links (OSC 8); text alone where it is empty. */
  String link(String text, String address) {
    return address.isEmpty() ? text : "\u001B]8;;" + address + "\u001B\\" + text + "\u001B]8;;\u001B\\";
  }

  String severity(Severity severity) {
    return ansi(switch (severity) {
      case ERROR -> "31";
      case WARNING -> "33";
      case INFO -> "36";
    }, severity.id());
  }

  private String ansi(String codes, String text) {
    return isColored ? "\u001B[" + codes + "m" + text + "\u001B[0m" : text;
  }
}
