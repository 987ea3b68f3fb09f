package org.articlelint.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlelint.lint.Problem;
import org.articlelint.rule.Severity;

/** Where a message does not read like a note from a good copy editor. */
final class MessageFaults {

  private static final int LONGEST = 139;
  private static final int LONGEST_QUOTE = 40;
  private static final Pattern QUOTE = Pattern.compile("“[^“”]*”");
  private static final Pattern MARKUP = Pattern.compile("<[^<>]*>|[a-z-]+=\"[^\"]*\"");
  private static final Pattern JARGON = Pattern.compile(
      "(?i)\\b(elements?|nodes?|attributes?|invalid|must|should|please|errors?|violat\\w+|wcag)\\b|\\b[1-4]\\.[1-5]\\.[0-9]{1,2}\\b|!");
  private static final Pattern ONE = Pattern.compile("\\b1 (more|times)\\b");
  private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)+");

  private MessageFaults() {}

  /** What is wrong with the message of that problem, which a rule reported at its own severity. */
  static List<String> of(Problem problem, Set<String> ids) {
    List<String> faults = new ArrayList<>();
    String message = problem.message();
    String ours = MARKUP.matcher(QUOTE.matcher(message).replaceAll("“”")).replaceAll("");
    if (message.length() > LONGEST) {
      faults.add("has %d characters".formatted(message.length()));
    }
    if (!(problem.severity() == Severity.INFO ? message.contains("?") : message.endsWith("."))) {
      faults.add(problem.severity() == Severity.INFO ? "asks nothing" : "has no full stop");
    }
    QUOTE.matcher(message).results().map(found -> found.group().length() - 2).filter(length -> length > LONGEST_QUOTE)
        .forEach(length -> faults.add("quotes %d characters".formatted(length)));
    JARGON.matcher(ours).results().forEach(found -> faults.add("says " + found.group()));
    if (ONE.matcher(ours).find()) {
      faults.add("counts one in digits");
    }
    WORD.matcher(ours).results().map(found -> found.group()).filter(ids::contains).forEach(id -> faults.add("names the rule " + id));
    if (ours.contains("\"") || message.codePoints().filter(c -> c == '“').count() != message.codePoints().filter(c -> c == '”').count()) {
      faults.add("has quotes that are not curly or not closed");
    }
    if (message.isBlank() || !message.equals(message.strip()) || message.lines().count() > 1) {
      faults.add("is not one line");
    }
    return faults.stream().map(fault -> "%s %s: %s".formatted(problem.rule(), fault, message)).toList();
  }
}
