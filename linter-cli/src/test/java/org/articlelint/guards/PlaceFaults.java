package org.articlelint.guards;

import java.util.List;
import org.articlelint.lint.Place;

/** Whether a place lies in its file, as contract v1 counts; counted here a second time, by other means. */
public final class PlaceFaults {

  private PlaceFaults() {}

  public static List<String> of(String source, Place place) {
    if (place.line() == 1 && place.column() == 1 && place.excerpt().isEmpty()) {
      return List.of();
    }
    String[] lines = source.split("\r\n|\r|\n", -1);
    boolean isOpen = place.endLine() == lines.length && place.endColumn() == lines[lines.length - 1].length() + 1; // as is a comment that never closes
    if (isOpen && lies(lines, place.line(), place.column()) && lines[place.line() - 1].startsWith("<!--", place.column() - 1)) {
      return List.of();
    }
    if (!lies(lines, place.line(), place.column()) || !lies(lines, place.endLine(), place.endColumn() - 1)) {
      return List.of("lies outside the file");
    }
    String from = lines[place.line() - 1].substring(place.column() - 1);
    if (!from.startsWith("<")) {
      return List.of("shows no tag");
    }
    boolean isEndAfterStart = place.endLine() > place.line() || place.endColumn() > place.column();
    return isEndAfterStart && lines[place.endLine() - 1].charAt(place.endColumn() - 2) == '>' ? List.of() : List.of("ends at no tag's end");
  }

  private static boolean lies(String[] lines, int line, int column) {
    return line >= 1 && line <= lines.length && column >= 1 && column <= lines[line - 1].length();
  }
}
