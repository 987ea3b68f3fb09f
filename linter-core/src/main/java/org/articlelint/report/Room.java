package org.articlelint.report;

import java.util.EnumMap;
import java.util.Map;
import org.articlelint.lint.Report;
import org.articlelint.rule.Severity;

/** How many problems a report still has places for, where those who read it take no more than so many. */
final class Room {

  private final Map<Severity, Long> left = new EnumMap<>(Severity.class);

  private Room() {}

  /** Room for so many problems of that report: the gravest first, and of one severity those that stand first. */
  static Room gravest(Report report, long places) {
    Room room = new Room();
    long left = places;
    for (Severity severity : Severity.values()) {
      long taken = Math.min(left, report.count(severity));
      room.left.put(severity, taken);
      left -= taken;
    }
    return room;
  }

  /** Room for so many problems of each severity. */
  static Room each(long places) {
    Room room = new Room();
    for (Severity severity : Severity.values()) {
      room.left.put(severity, places);
    }
    return room;
  }

  /** Takes a place for a problem of that severity; false where there is none left. */
  boolean take(Severity severity) {
    return left.merge(severity, -1L, Long::sum) >= 0;
  }
}
