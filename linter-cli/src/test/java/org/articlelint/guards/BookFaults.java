package org.articlelint.guards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;

/** Where rules, pages, presets and their words do not keep to the style page; all of it, so that one run shows all there is to mend. */
final class BookFaults {

  private static final Pattern ID = Pattern.compile("(?!(no|require|valid|missing|avoid|use)-)[a-z]+(-[a-z]+){1,2}");
  private static final Pattern TITLE = Pattern.compile("(?!Ensure|Check)\\p{Lu}.{0,58}[^.]");
  private static final Pattern SENTENCE = Pattern.compile("“?\\p{Lu}[^.!?]*\\.");
  private static final Pattern ACT = Pattern.compile("[a-z0-9]{6}");
  private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final List<String> SECTIONS =
      List.of("## Fails", "## Passes", "## How to fix", "## Options", "## When not to use it");
  private static final int SHORTEST_PAGE = 20;
  private static final int LONGEST_PAGE = 60;

  private final Book book;
  private final List<String> faults = new ArrayList<>();

  private BookFaults(Book book) {
    this.book = book;
  }

  static List<String> of(Book book) {
    var found = new BookFaults(book);
    found.lists();
    book.rules().forEach(rule -> found.words(rule.meta()));
    book.rules().forEach(rule -> found.claims(rule.meta()));
    book.rules().forEach(rule -> found.page(rule.meta()));
    book.presets().forEach(found::preset);
    return found.faults;
  }

  private void lists() {
    List<String> listed = book.rules().stream().map(rule -> rule.getClass().getSimpleName()).toList();
    book.classes().stream().filter(type -> !listed.contains(type)).forEach(type -> fault(type, "is not in BuiltInRules"));
    listed.stream().filter(type -> !book.classes().contains(type)).forEach(type -> fault(type, "has no file"));
    Set<String> seen = new HashSet<>();
    for (Rule rule : book.rules()) {
      String id = rule.meta().id();
      String type = Arrays.stream(id.split("-")).map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
          .collect(Collectors.joining("", "", "Rule"));
      check(type.equals(rule.getClass().getSimpleName()), id, "is the id of " + rule.getClass().getSimpleName());
      check(seen.add(id), id, "is the id of two rules");
    }
    book.docs().keySet().stream().filter(id -> book.rule(id).isEmpty()).forEach(id -> fault(id, "has a page, but no rule"));
    book.cases().keySet().stream().filter(id -> book.rule(id).isEmpty()).forEach(id -> fault(id, "has cases, but no rule"));
  }

  private void words(RuleMeta meta) {
    check(ID.matcher(meta.id()).matches(), meta.id(), "is no subject-aspect");
    check(TITLE.matcher(meta.title()).matches(), meta.id(), "has a title that is none: " + meta.title());
    check(SENTENCE.matcher(meta.why()).matches(), meta.id(), "has a why that is not one sentence: " + meta.why());
  }

  private void claims(RuleMeta meta) {
    List<String> wcag = House.list("wcag-2.2.txt");
    List<String> axe = House.list("axe-4.14.txt");
    meta.wcag().stream().filter(one -> !wcag.contains(one)).forEach(one -> fault(meta.id(), "claims no WCAG criterion: " + one));
    meta.axe().stream().filter(one -> !axe.contains(one)).forEach(one -> fault(meta.id(), "stands in for no axe rule: " + one));
    meta.act().stream().filter(one -> !ACT.matcher(one).matches()).forEach(one -> fault(meta.id(), "claims no ACT rule: " + one));
  }

  private void page(RuleMeta meta) {
    String text = book.docs().get(meta.id());
    if (text == null) {
      fault(meta.id(), "has no page");
      return;
    }
    List<String> lines = text.lines().toList();
    check(lines.get(0).equals("# " + meta.id()), meta.id(), "has a page with another heading: " + lines.get(0));
    List<String> sections = lines.stream().filter(line -> line.startsWith("## ")).toList();
    check(sections.equals(SECTIONS.stream().filter(sections::contains).toList()), meta.id(), "has sections " + sections);
    check(sections.contains("## How to fix"), meta.id(), "does not say how to fix");
    check(text.contains("```html fails") && text.contains("```html passes"), meta.id(), "lacks a failing or a passing example");
    check(lines.size() >= SHORTEST_PAGE && lines.size() <= LONGEST_PAGE, meta.id(), "has a page of %d lines".formatted(lines.size()));
    List<String> options = meta.options().stream().map(Option::name).toList();
    options.stream().filter(name -> !KEBAB.matcher(name).matches()).forEach(name -> fault(meta.id(), "has an odd option: " + name));
    List<String> explained = lines.stream().filter(line -> line.startsWith("### ")).map(line -> line.substring(4)).toList();
    check(Set.copyOf(explained).equals(Set.copyOf(options)), meta.id(), "has options %s and explains %s".formatted(options, explained));
  }

  private void preset(String name, Map<String, String> levels) {
    levels.forEach((id, level) -> {
      Optional<Rule> rule = book.rule(id);
      Optional<Severity> severity = Severity.of(level);
      check(rule.isPresent(), id, "is in the preset " + name + ", but no rule");
      check(severity.isPresent(), id, "has no level in " + name + ": " + level);
      check(rule.isEmpty() || severity.isEmpty() || rule.get().meta().severity().isAtLeast(severity.get()), id,
          "is raised above its own severity by " + name);
    });
    if (name.equals("strict")) {
      book.rules().stream().map(rule -> rule.meta().id()).filter(id -> book.presets().values().stream().noneMatch(other -> other.containsKey(id)))
          .forEach(id -> fault(id, "is in no preset"));
    }
  }

  private void check(boolean holds, String what, String fault) {
    if (!holds) {
      fault(what, fault);
    }
  }

  private void fault(String what, String fault) {
    faults.add(what + " " + fault);
  }
}
