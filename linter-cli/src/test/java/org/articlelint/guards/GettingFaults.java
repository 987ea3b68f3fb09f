package org.articlelint.guards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.articlelint.run.Format;

/** Where a file by which articlelint is got, or called by other tools, does not fit what is built. */
final class GettingFaults {

  /** Flags of other programs in these files. */
  private static final Set<String> FOREIGN = Set.of("--batch-mode", "--quiet", "--no-transfer-progress", "--from");
  private static final Pattern FLAG = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
  private static final Pattern FORMAT = Pattern.compile("--(?:format|report) \"?(\\w+)");
  private static final Pattern SECOND_VERSION = Pattern.compile("(?:ARTICLELINT_VERSION: |default: |:)(\\d+\\.\\d+\\.\\d+)(?![\\w.]*:copy)");

  private GettingFaults() {}

  /** Flags that the command does not have, and reports in no form that there is. */
  static List<String> flags(String text, Set<String> known) {
    String code = Pattern.compile("(?m)^\\s*#.*$").matcher(text).replaceAll("");
    Stream<String> strange = all(FLAG, code).map(MatchResult::group).filter(flag -> !known.contains(flag) && !FOREIGN.contains(flag))
        .map(flag -> "there is no flag " + flag);
    List<String> formats = Arrays.stream(Format.values()).map(Format::id).toList();
    Stream<String> formless = all(FORMAT, code).map(found -> found.group(1)).filter(format -> !formats.contains(format))
        .map(format -> "there is no format " + format);
    return Stream.concat(strange, formless).toList();
  }

  /** Another version than the one that is to be released, or none. */
  static List<String> versions(String text, String released) {
    List<String> found = all(SECOND_VERSION, text).map(version -> version.group(1)).toList();
    List<String> faults = new ArrayList<>(found.stream().filter(version -> !version.equals(released)).map(version -> "gets version " + version).toList());
    if (found.isEmpty()) {
      faults.add("gets no version");
    }
    return faults;
  }

  private static Stream<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }
}
