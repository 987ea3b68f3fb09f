package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Place;
import org.articlelint.lint.Problem;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Image;
import org.articlelint.page.Page;
import org.articlelint.report.InspectJson;
import org.articlelint.report.InspectReport;
import org.articlelint.report.InspectText;
import org.articlelint.report.Look;
import org.articlelint.report.TreeJson;
import org.articlelint.report.TreeText;
import org.articlelint.rules.BuiltInRules;
import org.jsoup.nodes.Element;

/** What holds for any file at all. */
class AnyPageTest {

  private static final RuleSet RULES = RuleSet.of(new BuiltInRules().rules());

  @Property(tries = 300)
  void bytes_are_linted_whatever_they_are(@ForAll byte[] bytes) {
    holds(Page.parse(bytes), Page.parse(bytes));
  }

  @Property(tries = 1000)
  void soup_is_linted_whatever_floats_in_it(@ForAll("soups") String soup) {
    holds(Page.parse(soup), Page.parse(soup));
  }

  @Property(tries = 300)
  void every_fact_is_worked_out(@ForAll("soups") String soup) throws ReflectiveOperationException {
    List<Method> facts = Arrays.stream(Page.class.getMethods()).filter(method -> method.getDeclaringClass() == Page.class
        && method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())).toList();
    assertThat(facts).hasSizeGreaterThan(12);
    Page page = Page.parse(soup);
    for (Method fact : facts) {
      assertThat(fact.invoke(page)).as(fact.getName()).isNotNull();
    }
    for (Image image : page.images()) {
      assertThat(page.captions().of(image)).isNotNull();
    }
    for (Element element : page.elements()) {
      assertThat(page.names().of(element)).isNotNull();
      assertThat(page.roles().of(element)).isNotEmpty();
      assertThat(page.hidden().fromEveryone(element)).isNotNull();
      assertThat(page.hidden().fromScreenReaders(element)).isNotNull();
    }
  }

  @Property(tries = 300)
  void every_page_can_be_inspected(@ForAll("soups") String soup) throws IOException {
    for (InspectReport report : List.of(new InspectJson(), new InspectText(Look.PLAIN), new TreeJson(), new TreeText(Look.PLAIN))) {
      StringWriter out = new StringWriter();
      report.begin(out);
      report.page("page.html", Page.parse(soup));
      report.end();
      assertThat(out.toString()).contains("page.html");
    }
  }

  @Property(tries = 300)
  void a_place_shows_a_tag_and_its_selector_finds_the_element_and_only_it(@ForAll("soups") String soup) {
    Page page = Page.parse(soup);
    for (Element element : page.elements()) {
      Place place = Place.of(page, element);
      assertThat(PlaceFaults.of(soup, place)).as(place.toString()).isEmpty();
      String selector = place.selector();
      Collection<Element> found = page.document().select(selector);
      assertThat(found).as(selector).hasSize(1).allMatch(other -> other == element);
    }
  }

  private static void holds(Page page, Page again) {
    Linter linter = new Linter(RULES);
    PageReport report = linter.lint("page.html", page);
    assertThat(report.failures()).isEmpty();
    assertThat(linter.lint("page.html", again)).isEqualTo(report);
    for (Problem problem : report.problems()) {
      assertThat(PlaceFaults.of(page.source(), problem.place())).as(problem.toString()).isEmpty();
      assertThat(page.document().select(problem.place().selector())).as(problem.toString()).hasSize(1);
    }
  }

  @Provide
  Arbitrary<String> soups() {
    return Arbitraries.of(Soup.PIECES).list().ofMaxSize(60).map(pieces -> String.join("", new ArrayList<>(pieces)));
  }
}
