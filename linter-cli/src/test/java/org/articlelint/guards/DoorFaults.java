package org.articlelint.guards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where a request, the flags of one door and the parameters of the other do not use one word for one idea. */
final class DoorFaults {

  /**
   * One idea, by its words.
   *
   * @param component of the request
   * @param flags at the command line
   * @param parameters in a POM; none where one writes a file instead
   */
  record Idea(String component, Set<String> flags, Set<String> parameters) {}

  static final List<Idea> IDEAS = List.of(
      new Idea("files", Set.of("FILE"), Set.of("directory", "includes", "excludes")),
      new Idea("config", Set.of("--config"), Set.of("config")),
      new Idea("preset", Set.of("--preset"), Set.of("preset")),
      new Idea("failOn", Set.of("--fail-on"), Set.of("failOn")),
      new Idea("format", Set.of("--format"), Set.of("format")),
      new Idea("output", Set.of("--output"), Set.of("outputFile")),
      new Idea("reports", Set.of("--report"), Set.of("reports")),
      new Idea("siteRoot", Set.of("--site-root"), Set.of("siteRoot")),
      new Idea("baseline", Set.of("--baseline"), Set.of("baseline")),
      new Idea("writeBaseline", Set.of("--write-baseline"), Set.of("writeBaseline")),
      new Idea("pruneBaseline", Set.of("--prune-baseline"), Set.of("pruneBaseline")),
      new Idea("changedSince", Set.of("--changed-since"), Set.of("changedSince")),
      new Idea("fix", Set.of("--fix", "--fix-dry-run"), Set.of()), // a build mends no pages unasked: linter:fix does
      new Idea("levels", Set.of("--rule"), Set.of()),
      new Idea("ruleJars", Set.of("--rules"), Set.of())); // in a POM, a dependency of the plugin

  /** Flags that do not change what is asked for, with the reason why only one door has them. */
  static final Map<String, String> ONLY_FLAGS = Map.of(
      "--quiet", "Maven has its own -q",
      "--help", "Maven has a goal for it",
      "--frames", "a build's log has one line for a problem",
      "--timing", "who works on a rule's speed has the command",
      "--color", "Maven colours its log by its own lights");

  /** Parameters that do not change what is asked for, with the reason why only one door has them. */
  static final Map<String, String> ONLY_PARAMETERS = Map.of(
      "skip", "nobody calls a command in order to skip it",
      "force", "a command remembers nothing of the last one, and always checks");

  private DoorFaults() {}

  static List<String> of(Collection<String> components, Collection<String> flags, Map<String, String> properties) {
    List<String> faults = new ArrayList<>();
    compare("component", components, IDEAS.stream().map(Idea::component).toList(), Set.of(), faults);
    compare("flag", flags, IDEAS.stream().flatMap(idea -> idea.flags().stream()).toList(), ONLY_FLAGS.keySet(), faults);
    compare("parameter", properties.keySet(), IDEAS.stream().flatMap(idea -> idea.parameters().stream()).toList(),
        ONLY_PARAMETERS.keySet(), faults);
    properties.forEach((parameter, property) -> {
      if (!property.equals("linter." + parameter)) {
        faults.add("the parameter %s has the property %s".formatted(parameter, property));
      }
    });
    flags.stream().filter(flag -> !flag.equals(flag.toLowerCase(Locale.ROOT)) && flag.startsWith("-"))
        .forEach(flag -> faults.add("the flag %s is not kebab-case".formatted(flag)));
    return faults;
  }

  private static void compare(String kind, Collection<String> found, Collection<String> known, Set<String> alone, List<String> faults) {
    Set<String> strange = new TreeSet<>(found);
    strange.removeAll(known);
    strange.removeAll(alone);
    strange.forEach(word -> faults.add("the %s %s is no idea that both doors have".formatted(kind, word)));
    Set<String> missing = new TreeSet<>(known);
    missing.addAll(alone);
    missing.removeAll(found);
    missing.forEach(word -> faults.add("there is no %s %s".formatted(kind, word)));
  }
}
