package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.stream.Collectors;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

class TreeTextTest {

  private static String write(TreeText report, String source) throws IOException {
    StringWriter out = new StringWriter();
    report.begin(out);
    report.page("talks.html", Page.parse(source));
    report.end();
    return out.toString();
  }

  /** The lines of the tree, without the file's name and the margin with the places. */
  private static String tree(String body) throws IOException {
    String tree = write(new TreeText(Look.PLAIN), "<!DOCTYPE html><body>" + body);
    int margin = tree.indexOf("- ") - tree.indexOf('\n') - 1;
    return tree.lines().skip(1).filter(line -> !line.isEmpty()).map(line -> line.substring(margin) + "\n").collect(Collectors.joining());
  }

  @Test
  void is_an_indented_tree_with_the_place_of_each_element() throws IOException {
    assertThat(write(new TreeText(Look.PLAIN), """
        <!DOCTYPE html>
        <header><a href="/">The Lake Courier</a></header>
        <main>
          <h1>Talks in Geneva</h1>
          <div><p>They met <a href="/hall">in the old hall</a> on Monday.</p></div>
          <figure><img src="talks.jpg" alt="Two men at a table"></figure>
        </main>
        """)).isEqualTo("""
        talks.html
           2:1  - banner:
           2:9    - link "The Lake Courier":
                    - /url: /
           3:1  - main:
           4:3    - heading "Talks in Geneva" [level=1]
           5:8    - paragraph:
                    - text: They met
          5:20      - link "in the old hall":
                      - /url: /hall
                    - text: on Monday.
           6:3    - figure:
          6:11      - img "Two men at a table"

        """);
  }

  @Test
  void words_that_style_adds_are_read_with_the_rest() throws IOException {
    assertThat(tree("<style>li::before { content: 'No. ' } p::after { content: '!'; display: none }</style><ul><li>Berne</ul><p>Talks</p>")).isEqualTo("""
        - list:
          - listitem: No. Berne
        - paragraph: Talks
        """);
  }

  @Test
  void lone_words_stand_behind_what_they_are_in() throws IOException {
    assertThat(tree("<ul><li>Berne</ul>")).isEqualTo("""
        - list:
          - listitem: Berne
        """);
  }

  @Test
  void what_the_name_says_is_not_said_again() throws IOException {
    assertThat(tree("<a><h2><span>Talks <b>in</b> Geneva</span></h2></a>")).isEqualTo("""
        - heading "Talks in Geneva" [level=2]
        """);
  }

  @Test
  void what_stands_deep_in_a_name_is_not_said_again_either() throws IOException {
    assertThat(tree("<h2><strong>Talks</strong> in Geneva</h2>")).isEqualTo("""
        - heading "Talks in Geneva" [level=2]
        """);
  }

  @Test
  void words_that_the_name_does_not_say_are_shown() throws IOException {
    assertThat(tree("<h2 aria-label='Geneva'>Talks at the lake</h2>")).isEqualTo("""
        - heading "Geneva" [level=2]: Talks at the lake
        """);
  }

  @Test
  void a_landmark_does_not_swallow_the_paragraph_that_repeats_its_name() throws IOException {
    assertThat(tree("<section aria-label='Weather'><p>Weather</p></section>")).isEqualTo("""
        - region "Weather":
          - paragraph: Weather
        """);
  }

  @Test
  void insides_of_buttons_and_pictures_are_not_shown() throws IOException {
    assertThat(tree("<button aria-label='Search'><img src=a.png alt='A lens'> Go</button>")).isEqualTo("""
        - button "Search"
        """);
  }

  @Test
  void what_is_hidden_is_left_out() throws IOException {
    assertThat(tree("<p>Talks<span hidden> failed</span><script>go()</script></p><p aria-hidden=true>Correction</p>")).isEqualTo("""
        - paragraph: Talks
        """);
  }

  @Test
  void what_is_visible_in_something_invisible_is_shown() throws IOException {
    assertThat(tree("<div style='visibility:hidden'>Draft<p style='visibility:visible'>Talks</p></div>")).isEqualTo("""
        - paragraph: Talks
        """);
  }

  @Test
  void what_may_be_hidden_is_marked_once() throws IOException {
    assertThat(tree("<div class=hidden><ul><li>Berne</ul>Geneva</div>Zug")).isEqualTo("""
        - list [perhaps hidden]:
          - listitem: Berne
        - text [perhaps hidden]: Geneva
        - text: Zug
        """);
  }

  @Test
  void blocks_part_words_and_what_runs_in_the_line_does_not() throws IOException {
    assertThat(tree("<div>Talks</div><div>in Gen<span>eva</span></div>by<br>Jane Doe")).isEqualTo("""
        - text: Talks
        - text: in Geneva
        - text: by
        - text: Jane Doe
        """);
  }

  @Test
  void nothing_is_made_of_what_nobody_hears() throws IOException {
    assertThat(tree("<p>&nbsp;</p><svg><path/></svg><div>&zwnj;</div><p>Talks")).isEqualTo("""
        - paragraph: Talks
        """);
  }

  @Test
  void an_empty_heading_is_heard() throws IOException {
    assertThat(tree("<h2></h2>")).isEqualTo("""
        - heading [level=2]
        """);
  }

  @Test
  void an_empty_landmark_is_met() throws IOException {
    assertThat(tree("<nav></nav>")).isEqualTo("- navigation\n");
  }

  @Test
  void states_stand_in_brackets() throws IOException {
    assertThat(tree("""
        <input type=checkbox checked aria-label=News><input type=checkbox aria-label=Sport><button aria-expanded=false>Menu</button>
        <button aria-pressed=mixed disabled>Bold</button><a href=/ aria-current=page>Start</a>""")).isEqualTo("""
        - checkbox "News" [checked]
        - checkbox "Sport"
        - button "Menu" [expanded=false]
        - button "Bold" [disabled] [pressed=mixed]
        - link "Start" [current=page]:
          - /url: /
        """);
  }

  @Test
  void a_field_shows_what_stands_in_it() throws IOException {
    assertThat(tree("<input aria-label=Town value=Geneva required>")).isEqualTo("""
        - textbox "Town" [required]: Geneva
        """);
  }

  @Test
  void a_description_stands_below() throws IOException {
    assertThat(tree("<button title='Opens the map'>Map</button>")).isEqualTo("""
        - button "Map":
          - /description: Opens the map
        """);
  }

  @Test
  void an_embedded_frame_is_shown_though_it_has_no_role() throws IOException {
    assertThat(tree("<iframe src=/map title='Flood map'></iframe>")).isEqualTo("""
        - iframe "Flood map"
        """);
  }

  @Test
  void quotes_in_names_are_told_from_those_around() throws IOException {
    assertThat(tree("<h2>The \"old\" hall</h2>")).isEqualTo("""
        - heading "The \\"old\\" hall" [level=2]
        """);
  }

  @Test
  void words_do_not_steer_the_terminal() throws IOException {
    assertThat(tree("<p>Ge\u001B[2Jne\u00ADva</p>")).isEqualTo("""
        - paragraph: Ge\uFFFD[2Jneva
        """);
  }

  @Test
  void what_stands_very_deep_is_indented_no_further() throws IOException {
    assertThat(tree("<ul><li>".repeat(200) + "Berne")).contains("\n" + "  ".repeat(40) + "- listitem: Berne\n");
  }

  @Test
  void a_page_that_says_nothing_says_so() throws IOException {
    assertThat(write(new TreeText(Look.PLAIN), "<div hidden>Talks</div>")).isEqualTo("talks.html\n  Nothing is exposed.\n\n");
  }

  @Test
  void places_are_dim_where_there_are_colours() throws IOException {
    assertThat(write(new TreeText(new Look(true, false)), "<h1>Talks</h1>"))
        .contains("\u001B[2m1:1\u001B[0m  - \u001B[1mheading\u001B[0m \"Talks\"");
  }
}
