package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkedTest {

  private static final List<String> KINDS = List.of("beside", "box", "byline", "caption", "date", "guest", "lead", "post", "skip");

  private final Page page = Page.parse("""
      <body class=related>
      <div class="box date"><section id=related><p class=byline id=lead>By Jane Doe</p></section></div>
      <div class=byline><p class=byline>By Jane Doe</p><p>Rain</p><p id=byline>Wind</p><p id="">Hail</p><p class="">Snow</p></div>
      <div class="  Guest_Author teaserBox " id="page-date">Fog</div>
      """);

  private Element first(String css) {
    return page.document().expectFirst(css);
  }

  @Test
  void an_element_is_marked_as_what_its_class_or_id_says() {
    Marked marked = Marked.of(page);
    for (Element element : page.document().select("body, body *")) {
      for (String kind : KINDS) {
        assertThat(marked.is(element, Marks.kinds(kind))).as("%s of %s", kind, element).isEqualTo(Marks.has(element, kind));
      }
    }
    assertThat(marked.is(first("#lead"), Marks.kinds("lead"))).isTrue();
    assertThat(marked.is(first("#lead"), Marks.kinds("date", "byline"))).isTrue();
    assertThat(marked.is(first("#lead"), Marks.kinds("date"))).isFalse();
  }

  @Test
  void its_class_may_be_asked_alone() {
    Marked marked = Marked.of(page);
    assertThat(marked.isByClass(first("#lead"), Marks.kinds("byline"))).isTrue();
    assertThat(marked.isByClass(first("#lead"), Marks.kinds("lead"))).isFalse();
    assertThat(marked.isByClass(first("#byline"), Marks.kinds("byline"))).isFalse();
  }

  @Test
  void boxes_around_mark_it_too_so_many_and_up_to_the_body() {
    Marked marked = Marked.of(page);
    Element byline = first("#lead");
    long date = Marks.kinds("date");
    assertThat(marked.isIn(byline, date, 2)).isFalse();
    assertThat(marked.isIn(byline, date, 3)).isTrue();
    assertThat(marked.isIn(byline, Marks.kinds("byline"), 1)).isTrue();
    assertThat(marked.isIn(byline, Marks.kinds("byline"), 0)).isFalse();
    assertThat(marked.isIn(first("#byline"), Marks.kinds("beside"), 99)).as("what the body says is no mark of its boxes").isFalse();
    assertThat(Marks.isIn(byline, List.of("date"), 3, Set.of("body"))).isTrue();
    assertThat(Marks.isIn(byline, List.of("date"), 2, Set.of("body"))).isFalse();
    assertThat(Marks.isIn(byline, List.of("date"), 3, Set.of("section"))).isFalse();
  }
}
