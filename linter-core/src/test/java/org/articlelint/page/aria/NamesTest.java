package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<a id=x href=/ aria-labelledby='b a' aria-label=Map>Here</a><i id=a>levels</i><i id=b hidden>Flood <b>today</b></i> | Flood today levels",
      "<a id=x href=/ aria-labelledby='x a'>More</a><i id=a>on the flood</i> | More on the flood",
      "<a id=x href=/ aria-labelledby=nowhere aria-label=Map>Here</a> | Map",
      "<a id=x href=/ aria-label=' '>Here</a> | Here",
      "<a id=x href=/ title=Map><img alt=''></a> | Map",
      "<a id=x href=/><img alt=Flood><span hidden>map</span></a> | Flood",
      "<a id=x href=/>Flood<span aria-hidden=true> »</span></a> | Flood",
      "<a id=x href=/><svg><title>Flood</title><path/></svg></a> | Flood",
      "<h2 id=x>Flood <b style=visibility:hidden>no <i style=visibility:visible>map</i></b></h2> | Flood map",
      "<button id=x aria-owns=y><i aria-hidden=true><b id=y>Play</b>Stop</i></button> | Play",
      "<h2 id=x>Flood<br>map</h2> | Flood map",
      "<h2 id=x><div>Flood</div><div>map</div></h2> | Flood map",
      "<h2 id=x>Fl<b>oo</b>d</h2> | Flood",
      "<h2 id=x><span style='display:block'>Flood</span>map</h2> | Flood map",
      "<h2 id=x><a href=/ aria-label='Flood map'>Map</a> today</h2> | Flood map today",
      "<img id=x alt=Flood title=Map> | Flood",
      "<img id=x title=Map> | Map",
      "<input id=x type=submit> | Submit",
      "<input id=x type=button value=Go> | Go",
      "<label for=x>Town</label><input id=x placeholder=Passau> | Town",
      "<label>Town <input id=x></label> | Town",
      "<input id=x placeholder=Passau> | Passau",
      "<label for=x>Show <select><option>all<option selected>ten</select> towns<input type=checkbox id=x></label> | Show ten towns",
      "<fieldset id=x><legend>Towns</legend></fieldset> | Towns",
      "<table id=x><caption>Levels</caption><tr><td>1</table> | Levels",
      "<figure id=x><img><figcaption>Flood</figcaption></figure> | Flood",
      "<button id=x><i class=icon></i> Close</button> | Close"})
  void the_name_is(String html, String name) {
    assertThat(name(html)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "a::before { content: 'Map: ' } | <a id=x href=/>Flood</a> | Map: Flood",
      "a::after { content: '!' ; display: block } | <a id=x href=/>Flood</a> | Flood !",
      "a::after { content: '→' / 'opens a map' } | <a id=x href=/>Flood </a> | Flood opens a map",
      "a::after { content: url(map.png) / '' } | <a id=x href=/>Flood</a> | Flood",
      "a::after { content: ' (' attr(data-year) ')' } | <a id=x href=/ data-year=2024>Flood</a> | Flood (2024)",
      "a::after { content: open-quote attr(data-no, 'none') close-quote } | <a id=x href=/>Flood</a> | Flood“none”",
      "a::after { content: '!'; display: none } | <a id=x href=/>Flood</a> | Flood",
      "i { counter-increment: n } i::before { content: counter(n) '. ' } | <h2 id=x><i>Inn</i> <i>Ilz</i></h2> | 1. Inn 2. Ilz",
      "span { display: inline-block } | <h2 id=x><span>Flood</span><span>map</span></h2> | Flood map",
      "h2 { display: flex } | <h2 id=x><span>Flood</span><span>map</span></h2> | Flood map",
      "div { display: inline } | <h2 id=x><div>Flood</div><div>map</div></h2> | Floodmap",
      "i { position: absolute } | <h2 id=x>Flood<i>map</i></h2> | Flood map",
      "i { display: none } | <h2 id=x>Flood <i>map</i></h2> | Flood",
      "h2 { text-transform: uppercase } | <h2 id=x>Flood map</h2> | FLOOD MAP",
      "h2 { text-transform: capitalize } | <h2 id=x>flood's m<b>a</b>p</h2> | Flood's Map"})
  void style_has_a_say(String css, String html, String name) {
    assertThat(name("<!doctype html><style>" + css + "</style>" + html)).isEqualTo(name);
  }

  @Test
  void letters_have_the_capitals_of_the_page() {
    assertThat(name("<!doctype html><html lang=tr><style>h2 { text-transform: uppercase }</style><h2 id=x>iki</h2>")).isEqualTo("İKİ");
  }

  @Test
  void what_a_reference_has_read_out_is_not_read_again() {
    assertThat(name("<h2 id=x><a href=/ aria-labelledby=y>More</a> on the <b id=y>flood</b> today</h2>")).isEqualTo("flood on the today");
  }

  @Test
  void closed_details_keep_their_text_back() {
    assertThat(name("<h2 id=x>Flood <details>map<summary>levels</summary></details></h2>")).isEqualTo("Flood levels");
  }

  @Test
  void what_hides_itself_stays_hidden_where_it_is_owned() {
    assertThat(name("<button id=x aria-owns=y>Play</button><i id=y aria-hidden=true>now</i>")).isEqualTo("Play");
  }

  @Test
  void labels_in_labels_come_to_an_end() {
    StringBuilder html = new StringBuilder("<input type=checkbox id=x>");
    for (int i = 0; i < 3_000; i++) {
      html.append("<label for=").append(i == 0 ? "x" : "c" + i).append("><input type=checkbox id=c").append(i + 1).append("></label>");
    }
    assertThat(name(html.toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<p id=x>Flood</p>",
      "<nav id=x>Flood</nav>",
      "<img id=x src=flood.jpg>",
      "<img id=x alt=''>",
      "<a id=x href=/><img src=flood.jpg></a>",
      "<input id=x type=image>",
      "<iframe id=x src=/>Flood</iframe>"})
  void there_is_no_name(String html) {
    assertThat(name(html)).isEmpty();
  }

  @Test
  void a_hidden_element_is_called_what_it_would_be_called() {
    assertThat(name("<h2 id=x hidden>Flood <b>map</b></h2>")).isEqualTo("Flood map");
  }

  @Test
  void elements_that_name_each_other_come_to_an_end() {
    assertThat(name("<a id=x href=/ aria-labelledby=y>Flood</a><a id=y href=/ aria-labelledby=x>Map</a>")).isEqualTo("Map");
  }

  @Test
  void a_label_around_its_control_comes_to_an_end() {
    assertThat(name("<label id=y>Flood <input type=checkbox id=x aria-labelledby=y></label>")).isEqualTo("Flood");
  }

  @Test
  void a_fixed_space_is_kept() {
    assertThat(name("<h2 id=x> 20&nbsp;km\n to  Linz </h2>")).isEqualTo("20\u00a0km to Linz");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<img id=x alt=Flood aria-describedby='a b'><i id=a>The Danube</i> <i id=b hidden>in Passau</i> | The Danube in Passau",
      "<img id=x alt=Flood aria-description=Danube title=Map> | Danube",
      "<img id=x alt=Flood title=Map> | Map",
      "<img id=x title=Map> | ''"})
  void the_description_is(String html, String description) {
    Page page = Page.parse(html);
    assertThat(page.names().description(page.byId("x").orElseThrow())).isEqualTo(description);
  }

  private static String name(String html) {
    Page page = Page.parse(html);
    return page.names().of(page.byId("x").orElseThrow());
  }
}
