package org.articlelint.guards;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.articlelint.rule.Rule;
import org.articlelint.rules.BuiltInRules;

/**
 * Everything that says something of the rules, gathered to be compared.
 *
 * @param rules as the provider lists them
 * @param classes simple names of the rule classes that there are
 * @param docs Markdown of the pages by name, without ending
 * @param cases Markdown of the edge cases by name, without ending
 * @param presets level by id, by name of the preset
 */
record Book(List<Rule> rules, List<String> classes, Map<String, String> docs, Map<String, String> cases,
    Map<String, Map<String, String>> presets) {

  private static final Pattern LEVEL = Pattern.compile("(?m)^  ([a-z-]+): (\\w+)$");

  /** What stands in the house. */
  static Book ofTheHouse() {
    Path rules = House.ROOT.resolve("rules");
    List<String> classes = House.files(rules.resolve("src/main/java"), "Rule.java").stream().map(Book::name).toList();
    Map<String, Map<String, String>> presets = new LinkedHashMap<>();
    texts(rules.resolve("presets"), ".yml").forEach((name, text) -> presets.put(name, levels(text)));
    return new Book(new BuiltInRules().rules(), classes, texts(rules.resolve("docs"), ".md"),
        texts(rules.resolve("src/test/cases"), ".md"), presets);
  }

  private static Map<String, String> levels(String preset) {
    return LEVEL.matcher(preset).results().collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }

  private static Map<String, String> texts(Path folder, String ending) {
    return House.files(folder, ending).stream().collect(Collectors.toMap(Book::name, House::read, (one, other) -> one, TreeMap::new));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
  }

  Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.meta().id().equals(id)).findFirst();
  }
}
