package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articlelint.page.style.Property.Group;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** With buckets, looks and names that are left out, the same rules are found as by trying every one on every element. */
class RuleIndexTest {

  private static final List<String> MARKUP = List.of("<p class=a>", "<p class='a b'>", "<p id=x class='b\tc'>", "<div class=B>", "<div id=y>",
      "<div>", "</div>", "</p>",
      "<b class=C id=X>", "</b>", "<ul><li class=a><li>", "</ul>", "<svg class=a><g id=x>", "</svg>", "Rain", "<!-- x -->", "<i class=' '>",
          "<i id='' class>", "</i>",
      "<p class='sm:a größe'>");
  private static final List<String> PLAIN = List.of("p", "*", ".a", ".b", "#x", "#y", "div", "b", "i", "li", "svg", "g", ".gone", "#gone", "p.a",
      "p.a.b", "div#y",
      ":not(.a)", ":is(.a, b)", ":not(.gone)", ":is(.gone, #y)", "li:first-child", "p:nth-child(2n)", "p:has(.a)", "[id]", "[class~=b]",
          ".a:not(#x)");
  private static final List<String> ODD = List.of(".A", ".B", ".c", "#X", ".sm\\:a", ".\\61", ".größe", "#\\78", ".gr\\F6\\DF e", "&", "p::before",
      ".a::after", ":focus",
      ":nonsense", ":is(:nonsense, .b)", "/**/.a", "|p", "*|b", "P", ".gone/**/", ":root", "html", "body", ":where(#x, .C)", "a b");

  private static final List<Group> GROUPS = List.of(Group.TREE, Group.LOOK, Group.CUSTOM);
  private static final List<String> DECLARATIONS = List.of("{display:none}", "{color:red}", "{--c:1}"); // one of each group, in turn

  @Property(tries = 1500)
  void short_cuts_find_the_same_rules_as_each_tried_on_each(@ForAll("markup") List<String> markup, @ForAll("rules") List<String> rules,
      @ForAll boolean isQuirky) {
    Census census = census((isQuirky ? "" : "<!doctype html>") + String.join("", markup));
    StyleSheet sheet = sheet(rules);
    RuleIndex index = index(census, sheet);
    Matcher every = new Matcher(census, Matcher.STEPS);
    for (Element element : census.page().child(0).getAllElements()) {
      for (int group = 0; group < GROUPS.size(); group++) {
        Set<String> tried = new TreeSet<>();
        for (int i = group; i < sheet.rules().size(); i += GROUPS.size()) {
          List<Selector> selectors = sheet.rules().get(i).selectors();
          for (int j = 0; j < selectors.size(); j++) {
            if (every.matches(selectors.get(j), element)) {
              tried.add(i + 1 + "." + j);
            }
          }
        }
        assertThat(found(index, sheet, element, GROUPS.get(group))).as("%s in %s by %s", element, markup, rules).isEqualTo(tried);
        assertThat(tried.isEmpty() || index.said(element, GROUPS.get(group)) != 0).as("%s may be declared", GROUPS.get(group)).isTrue();
      }
    }
  }

  @Property(tries = 1500)
  void an_element_has_the_rules_that_jsoup_finds_for_it(@ForAll("markup") List<String> markup, @ForAll("plain") List<String> rules) {
    Census census = census("<!doctype html>" + String.join("", markup).replace("class=B", "class=b").replace("class=C", "class=c"));
    StyleSheet sheet = sheet(rules);
    RuleIndex index = index(census, sheet);
    for (Element element : census.page().select("body *")) { // jsoup lets the page itself be an element around the root
      Set<Integer> orders = new TreeSet<>();
      for (int i = 0; i < rules.size(); i++) {
        if (element.is(rules.get(i))) {
          orders.add(i + 1);
        }
      }
      assertThat(GROUPS.stream().flatMap(group -> Arrays.stream(index.of(element, group))).map(RuleIndex.Match::order)).as("%s in %s by %s", element, markup, rules).hasSameElementsAs(orders);
    }
  }

  private static Census census(String html) {
    Document page = Jsoup.parse(html);
    return new Census(page);
  }

  private static StyleSheet sheet(List<String> rules) {
    StringBuilder css = new StringBuilder();
    for (int i = 0; i < rules.size(); i++) {
      css.append(rules.get(i)).append(DECLARATIONS.get(i % DECLARATIONS.size()));
    }
    return StyleSheet.of(css.toString(), address -> Optional.empty());
  }

  private static RuleIndex index(Census census, StyleSheet sheet) {
    return new RuleIndex(PageRules.of(List.of(sheet), census.looks()), new OwnStyles(List.of()), census,
        new Matcher(census, Matcher.STEPS));
  }

  private static Set<String> found(RuleIndex index, StyleSheet sheet, Element element, Group group) {
    Set<String> found = new TreeSet<>();
    for (RuleIndex.Match match : index.of(element, group)) {
      found.add(match.order() + "." + sheet.rules().get(match.order() - 1).selectors().indexOf(match.selector()));
    }
    return found;
  }

  @Provide
  Arbitrary<List<String>> markup() {
    return Arbitraries.of(MARKUP).list().ofMinSize(1).ofMaxSize(14);
  }

  @Provide
  Arbitrary<List<String>> rules() {
    return selectors(Arbitraries.oneOf(Arbitraries.of(PLAIN), Arbitraries.of(ODD)));
  }

  @Provide
  Arbitrary<List<String>> plain() {
    return selectors(Arbitraries.of(PLAIN));
  }

  private static Arbitrary<List<String>> selectors(Arbitrary<String> compound) {
    Arbitrary<String> complex = compound.list().ofMinSize(1).ofMaxSize(3).flatMap(parts -> Arbitraries.of(" ", " > ", " + ",
        " ~ ").map(sign -> String.join(sign, parts)));
    return complex.list().ofMinSize(1).ofMaxSize(2).map(list -> String.join(", ", list)).list().ofMinSize(1).ofMaxSize(6);
  }
}
