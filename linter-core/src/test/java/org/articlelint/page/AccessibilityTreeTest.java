package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.articlelint.page.AccessibilityTree.Node;
import org.articlelint.page.aria.Answer;
import org.junit.jupiter.api.Test;

class AccessibilityTreeTest {

  private static AccessibilityTree tree(String source) {
    return Page.parse(source).accessibilityTree();
  }

  @Test
  void lists_what_stands_in_the_body_in_page_order() {
    assertThat(tree("<title>Talks</title><main><h1>Talks</h1></main><svg><path/></svg>").nodes())
        .extracting(node -> node.element().normalName()).containsExactly("main", "h1", "svg", "path");
  }

  @Test
  void each_node_names_what_it_stands_in() {
    assertThat(tree("<main><h1>Talks</h1><p>in <b>Geneva</b></p></main>").nodes()).extracting(Node::parent)
        .containsExactly(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(0), OptionalInt.of(2));
  }

  @Test
  void what_is_hidden_is_listed_too() {
    assertThat(tree("<p hidden>Talks <i>in</i></p>").nodes()).extracting(Node::hidden).containsExactly(Answer.YES, Answer.YES);
  }

  @Test
  void what_is_not_displayed_takes_no_focus_and_what_is_silenced_does() {
    assertThat(tree("<a href=/ hidden>Berne</a><a href=/ aria-hidden=true>Zug</a>").nodes()).extracting(Node::isFocusable)
        .containsExactly(false, true);
  }

  @Test
  void a_page_of_frames_has_its_frames() {
    assertThat(tree("<html><head></head><frameset><frame src=a.html></frameset><noframes>Berne</noframes></html>").nodes())
        .extracting(node -> node.element().normalName()).containsExactly("frame");
  }

  @Test
  void finds_the_node_of_an_element() {
    Page page = Page.parse("<main><h1>Talks</h1><p id=x>Geneva</p></main>");
    assertThat(page.accessibilityTree().node(page, page.byId("x").orElseThrow()).role()).isEqualTo("paragraph");
  }
}
