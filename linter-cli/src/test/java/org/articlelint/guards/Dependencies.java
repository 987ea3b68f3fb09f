package org.articlelint.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The libraries that users get, as the poms have them, and the table that tells why. */
final class Dependencies {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.-]+:[\\w.-]+)` \\|([^|\\n]*)\\|([^|\\n]*)\\|$");
  private static final Pattern THROUGH = Pattern.compile("through ([\\w-]+): \\S.*");
  private static final Set<String> LICENCES = Set.of("Apache-2.0", "BSD-3-Clause", "MIT");

  private Dependencies() {}

  /** What a module hands on to its users, by group and name; what is of the house itself apart. */
  static Set<String> of(String pom) {
    Document tree = Jsoup.parse(pom, Parser.xmlParser());
    Set<String> names = new TreeSet<>();
    for (Element dependency : tree.select("project > dependencies > dependency")) {
      String scope = dependency.select("> scope").text();
      String group = dependency.select("> groupId").text();
      if (!Set.of("test", "provided").contains(scope) && !group.equals("org.articlelint") && !isForTests(dependency)) {
        names.add(group + ":" + dependency.select("> artifactId").text());
      }
    }
    return names;
  }

  /** The parent pom gives those of tests their scope. */
  private static boolean isForTests(Element dependency) {
    String parent = House.read(House.ROOT.resolve("pom.xml"));
    String name = dependency.select("> artifactId").text();
    return Jsoup.parse(parent, Parser.xmlParser()).select("dependencyManagement dependency").stream()
        .anyMatch(one -> one.select("> artifactId").text().equals(name) && one.select("> scope").text().equals("test")
            && one.select("> groupId").text().equals(dependency.select("> groupId").text()));
  }

  /** What is wrong with the table in that text, for modules that have these libraries. */
  static List<String> faults(String text, Set<String> libraries) {
    Map<String, Matcher> rows = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    for (Matcher row = ROW.matcher(text); row.find(); ) {
      Matcher kept = ROW.matcher(row.group());
      kept.find();
      rows.put(row.group(1), kept);
    }
    libraries.stream().filter(name -> !rows.containsKey(name)).forEach(name -> faults.add(name + " is not in the table"));
    rows.forEach((name, row) -> {
      Matcher through = THROUGH.matcher(row.group(3).strip());
      boolean isThrough = through.matches() && rows.keySet().stream().anyMatch(other -> other.endsWith(":" + through.group(1)));
      if (!LICENCES.contains(row.group(2).strip())) {
        faults.add(name + " has no licence that we know to fit: " + row.group(2).strip());
      }
      if (row.group(3).isBlank()) {
        faults.add(name + " has no reason");
      } else if (!libraries.contains(name) && !isThrough) {
        faults.add(name + " is in no pom, and comes through nothing that is");
      }
    });
    return faults;
  }
}
