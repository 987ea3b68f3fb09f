package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articlelint.page.AccessibilityTree.Node;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTreeTest {

  private static final JsonFactory STRICT = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static String tree(Page page) throws IOException {
    StringBuilder out = new StringBuilder();
    TreeJson json = new TreeJson();
    json.begin(out);
    json.page("flood.html", page);
    json.end();
    return out.toString();
  }

  /** What the elements have under that key; fails where it is no JSON. */
  private static List<String> values(String json, String key) throws IOException {
    List<String> values = new ArrayList<>();
    try (JsonParser parser = STRICT.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue() && key.equals(parser.currentName())) {
          values.add(parser.getText());
        }
      }
    }
    return values;
  }

  @Test
  void names_are_written_as_they_are() throws IOException {
    Page page = Page.parse("<p><a href=/ aria-label='“Flood” \"now\" \\ C:\\new &#8238;tar&#8236;'>x</a><button aria-label='a&#1;b&#31;c&#127;&#8232;d'>y</button>");
    List<String> names = values(tree(page), "name");
    assertThat(names).containsAll(page.accessibilityTree().nodes().stream().map(Node::name).toList());
    assertThat(String.join("|", names)).contains("“Flood” \"now\" \\ C:\\new").contains("\u202etar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202e", "\u2066", "\u007f", "\u0085", "\u009b"})
  void what_steers_a_terminal_is_escaped_as_in_all_json(String steering) throws IOException {
    Page page = Page.parse("<button aria-label='Rain " + steering + " \"now\"' title='" + steering + "'>x</button>");
    assertThat(tree(page)).doesNotContain(steering).contains("\\u%04x".formatted((int) steering.charAt(0)));
    assertThat(values(tree(page), "name")).containsAll(page.accessibilityTree().nodes().stream().map(Node::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "x-\\u", "a\u0001b", "b{}", "x\uD83Dy", "x\u202ey", "x'y"})
  void tags_of_any_name_give_json(String tag) throws IOException {
    Page page = Page.parse("<body><" + tag + " tabindex=0 aria-label=Rain>x");
    assertThat(values(tree(page), "element")).contains(page.root().lastElementChild().lastElementChild().normalName())
        .containsExactlyElementsOf(page.accessibilityTree().nodes().stream().map(node -> node.element().normalName()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "02", "+2", "-1", "0", "2.5", "1e3", "x", "\"", "٣", " 2 ", "99999999999999999999", "", "true", "NaN", "TRUE",
      "mixed", "\uD800", "\u202e", "\u0000"})
  void states_of_any_value_give_json(String value) throws IOException {
    String quoted = "'" + value + "'";
    Page page = Page.parse("""
        <div role=heading aria-level=%1$s>Rain</div><div role=checkbox aria-checked=%1$s aria-disabled=%1$s aria-required=%1$s tabindex=0>a</div>
        <div role=slider aria-valuenow=%1$s aria-valuetext=%1$s aria-valuemin=%1$s tabindex=0>b</div><button aria-pressed=%1$s aria-expanded=%1$s>c</button>
        <a href=/ aria-current=%1$s aria-haspopup=%1$s aria-hidden=%1$s title=%1$s aria-description=%1$s>d</a><div role=%1$s aria-label=%1$s>e</div>
        """.formatted(quoted));
    assertThat(values(tree(page), "role")).hasSameSizeAs(page.accessibilityTree().nodes());
  }

  @Property(tries = 500)
  void pages_of_any_bits_give_json(@ForAll("bits") List<String> bits) throws IOException {
    Page page = Page.parse(String.join("", bits));
    assertThat(values(tree(page), "name")).containsExactlyElementsOf(page.accessibilityTree().nodes().stream().map(Node::name).toList());
  }

  @Provide
  Arbitrary<List<String>> bits() {
    return Arbitraries.of("<a href=/ aria-label=\"", "<i tabindex=0 aria-label='\"\\'>", "<q\"\\\u0001 tabindex=0>", "<h2 aria-level=",
        "<p title='", "\"", "'", ">", "</h2>", "<", "\\", "\u0001", "\t", "\r", "\n", "\uD83D", "\uDE00", "\u202e",
        "\u2028", "Rain", "<button aria-pressed=", "<x\"y", "3", "true", "<table><tr><td role=", "checkbox aria-checked=", "mixed", "<img alt=",
            "&#0;", "&quot;").list().ofMaxSize(20);
  }
}
