package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "abbr | generic", "address | group", "article | article", "audio | generic", "b | generic", "bdi | generic", "bdo | generic",
      "blockquote | blockquote", "button | button", "canvas | generic", "cite | generic", "code | code", "data | generic",
      "datalist | listbox", "dd | definition", "del | deletion", "details | group", "dfn | term", "dialog | dialog", "dir | list",
      "div | generic", "dl | generic", "dt | term", "em | emphasis", "embed | generic", "fieldset | group", "figcaption | generic",
      "figure | figure", "flood-map | generic", "form | form", "h1 | heading", "h6 | heading", "hgroup | group", "hr | separator",
      "i | generic", "iframe | generic", "ins | insertion", "kbd | generic", "label | generic", "legend | generic", "main | main",
      "map | generic", "mark | mark", "math | math", "menu | list", "meter | meter", "nav | navigation", "object | generic",
      "ol | list", "output | status", "p | paragraph", "picture | generic", "pre | generic", "progress | progressbar", "q | generic",
      "rp | generic", "rt | generic", "ruby | generic", "s | deletion", "samp | generic", "search | search", "slot | generic",
      "small | generic", "span | generic", "strong | strong", "sub | subscript", "summary | generic", "sup | superscript",
      "table | table", "textarea | textbox", "time | time", "u | generic", "ul | list", "var | generic", "video | generic",
      "wbr | generic"})
  void html_gives_an_element_its_role(String tag, String role) {
    assertThat(role("<" + tag + " id=x>")).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "'' | textbox", "button | button", "checkbox | checkbox", "color | generic", "date | textbox", "datetime-local | textbox",
      "email | textbox", "file | button", "hidden | none", "image | button", "month | textbox", "nonsense | textbox",
      "number | spinbutton", "password | textbox", "radio | radio", "range | slider", "reset | button", "Search | searchbox",
      "submit | button", "tel | textbox", "text | textbox", "time | textbox", "url | textbox", "week | textbox"})
  void html_gives_an_input_its_role_by_its_type(String type, String role) {
    assertThat(role("<input id=x type='" + type + "'>")).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<input id=x list=towns> | combobox",
      "<input id=x type=url list=towns> | combobox",
      "<input id=x type=nonsense list=towns> | combobox",
      "<input id=x type=number list=towns> | spinbutton",
      "<input id=x type=password list=towns> | textbox",
      "<select id=x></select> | combobox",
      "<select id=x size=1></select> | combobox",
      "<select id=x size=00></select> | combobox",
      "<select id=x size=many></select> | combobox",
      "<select id=x size=4></select> | listbox",
      "<select id=x multiple></select> | listbox",
      "<select><option id=x>Passau</select> | option",
      "<select><optgroup><option id=x>Passau</select> | option",
      "<select><optgroup id=x><option>Passau</select> | group",
      "<datalist><option id=x>Passau</datalist> | option",
      "<div><option id=x>Passau</div> | generic"})
  void what_an_input_offers_decides_its_role(String html, String role) {
    assertThat(role(html)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<a id=x href=/>Flood</a> | link",
      "<a id=x>Flood</a> | generic",
      "<map><area id=x href=/></map> | link",
      "<map><area id=x></map> | generic",
      "<header id=x>Post</header> | banner",
      "<article><header id=x>Flood</header></article> | generic",
      "<nav><header id=x>Flood</header></nav> | generic",
      "<main><footer id=x>Flood</footer></main> | generic",
      "<footer id=x>Imprint</footer> | contentinfo",
      "<div role=article><footer id=x>Flood</footer></div> | generic",
      "<div role=main><header id=x>Flood</header></div> | generic",
      "<aside id=x>Flood</aside> | complementary",
      "<main><aside id=x>Flood</aside></main> | complementary",
      "<article><aside id=x>Flood</aside></article> | generic",
      "<article><aside id=x aria-label=Levels>Flood</aside></article> | complementary",
      "<section id=x>Flood</section> | generic",
      "<section id=x aria-label=Levels>Flood</section> | region",
      "<section id=x title=Levels>Flood</section> | region",
      "<section id=x aria-labelledby=nowhere>Flood</section> | generic",
      "<h2 id=levels>Levels</h2><section id=x aria-labelledby='nowhere levels'>Flood</section> | region",
      "<img id=x> | img",
      "<image id=x> | img",
      "<img id=x alt=Flood> | img",
      "<img id=x alt> | none",
      "<img id=x alt title=Flood> | img",
      "<img id=x alt aria-label=Flood> | img",
      "<img id=x alt tabindex=-1> | img"})
  void html_gives_the_role_by_place_and_name(String html, String role) {
    assertThat(role(html)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<ul><li id=x>Flood</ul> | listitem",
      "<menu><li id=x>Flood</menu> | listitem",
      "<div><li id=x>Flood</li></div> | generic",
      "<ul><div><li id=x>Flood</li></div></ul> | listitem",
      "<div role=list><li id=x>Flood</li></div> | listitem",
      "<ul role=tablist><li id=x>Flood</ul> | generic",
      "<ul role=none><li id=x>Flood</ul> | none",
      "<ul role=none><li id=x tabindex=0>Flood</ul> | listitem",
      "<ul role=none tabindex=0><li id=x>Flood</ul> | listitem"})
  void an_item_follows_its_list(String html, String role) {
    assertThat(role(html)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<table><caption id=x>Levels</caption></table> | caption",
      "<table><thead id=x><tr><th>Town</table> | rowgroup",
      "<table><tr id=x><td>Passau</table> | row",
      "<table><tr><td id=x>Passau</table> | cell",
      "<table role=grid><tr><td id=x>Passau</table> | gridcell",
      "<table role=treegrid><tr><td id=x>Passau</table> | gridcell",
      "<table role=presentation><tr><td id=x>Passau</table> | none",
      "<table role=none><caption id=x>Levels</caption></table> | caption",
      "<table role=none><tr><td id=x tabindex=0>Passau</table> | cell",
      "<table role=none><tr tabindex=0><td id=x>Passau</table> | cell",
      "<table><tr role=none><td id=x>Passau</table> | none",
      "<table><tbody role=none id=x><tr><td>Passau</table> | none",
      "<table role=list><tr id=x><td>Passau</table> | generic",
      "<table role=none><tr><td><table><tr><td id=x>Passau</table></table> | cell"})
  void a_part_of_a_table_follows_its_table(String html, String role) {
    assertThat(role(html)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<table><tr><th id=x scope=row>Passau</table> | rowheader",
      "<table><tr><th id=x scope=rowgroup>Passau</table> | rowheader",
      "<table><tr><th id=x scope=col><td>7 m</table> | columnheader",
      "<table><tr><th id=x>Town<th>Level<tr><td>Passau<td>7 m</table> | columnheader",
      "<table><tr><th id=x scope=nonsense>Town<th>Level<tr><td>Passau<td>7 m</table> | columnheader",
      "<table><tr><th id=x>Passau<td>7 m<tr><th>Linz<td>5 m</table> | rowheader",
      "<table><tr><th>Town<th>Level<tr><th id=x>Passau<td>7 m</table> | rowheader",
      "<table><tr><td>1<th id=x>Passau<td>7 m<tr><td>2<td>Linz<td>5 m</table> | cell",
      "<table role=grid><tr><td>1<th id=x>Passau<tr><td>2<td>Linz</table> | gridcell",
      "<table><tr><th rowspan=2>Inn<th id=x>Passau<td>7 m<tr><th>Linz<td>5 m</table> | rowheader",
      "<table><tr><td colspan=2>Rivers<tr><td>Inn<th id=x>Passau</table> | cell",
      "<table><tr><th>Inn<td rowspan=2>7 m<tr><th id=x>Danube</table> | rowheader",
      "<table><tr><td rowspan=0>Inn<tr><th id=x>Danube</table> | rowheader"})
  void a_header_cell_heads_a_row_or_a_column(String html, String role) {
    assertThat(role(html)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<button id=x role=tab>Map</button> | button",
      "<div id=x role=tab>Map</div> | generic",
      "<div id=x role='tab link'>Map</div> | link",
      "<div role=tablist><div id=x role=tab>Map</div></div> | tab",
      "<ul role=tablist><li role=none><a href=/ id=x role=tab>Map</a></ul> | tab",
      "<div role=tablist aria-owns='y x'></div><a href=/ id=x role=tab>Map</a> | tab",
      "<div role=list aria-owns=x></div><a href=/ id=x role=tab>Map</a> | link",
      "<nav id=x role=menuitem>Map</nav> | navigation",
      "<div role=menu><div role=group><div id=x role=menuitem>Map</div></div></div> | menuitem",
      "<div id=x role=listitem>Map</div> | generic",
      "<ul><div id=x role=listitem>Map</div></ul> | listitem",
      "<div id=x role=option>Map</div> | generic",
      "<div role=row><div id=x role=cell>Map</div></div> | generic",
      "<div role=table><div role=row><div id=x role=cell>Map</div></div></div> | cell",
      "<table><tr><td id=x role=cell>Map</table> | cell",
      "<div id=x role=caption>Map</div> | caption",
      "<div id=x role=cell aria-owns=y></div><div id=y role=row aria-owns=x></div> | cell"})
  void a_role_holds_only_in_its_place(String html, String role) {
    assertThat(role(html)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<div id=x role=heading></div> | heading",
      "<div id=x role='Image'></div> | img",
      "<div id=x role='newest button link'></div> | button",
      "<nav id=x role=landmark></nav> | navigation",
      "<nav id=x role='region group'></nav> | group",
      "<h2 id=x role=presentation></h2> | none",
      "<h2 id=x role=none tabindex=0></h2> | heading",
      "<h2 id=x role=none aria-label=Flood></h2> | heading",
      "<h2 id=x role=none aria-label=' '></h2> | none",
      "<h2 id=x role=none aria-level=3></h2> | none",
      "<h2 id=x role=none aria-hidden=true></h2> | none",
      "<h2 id=x role=none aria-flood=true></h2> | none",
      "<div id=x role=form></div> | generic",
      "<div id=x role=form aria-label=Search></div> | form",
      "<ul id=x role=directory></ul> | list",
      "<p id=x role='&nbsp;button'></p> | paragraph",
      "<section id=x role=doc-chapter></section> | doc-chapter"})
  void the_author_gives_the_role_where_a_browser_lets_him(String html, String role) {
    assertThat(role(html)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<h3 id=x></h3> | 3",
      "<h3 id=x aria-level=7></h3> | 7",
      "<h3 id=x aria-level=0></h3> | 3",
      "<h3 id=x aria-level=99999999999></h3> | 3",
      "<div id=x role=heading></div> | 2"})
  void a_heading_has_a_level(String html, int level) {
    Page page = Page.parse(html);
    assertThat(page.roles().level(page.byId("x").orElseThrow())).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<svg id=x></svg> | graphics-document",
      "<svg><image id=x /></svg> | img",
      "<svg><text id=x>7 m</text></svg> | group",
      "<svg><a id=x href=/ /></svg> | link",
      "<svg><a id=x xlink:href=/ /></svg> | link",
      "<svg><a id=x /></svg> | generic",
      "<svg><a id=x><title>Inn</title></a></svg> | group",
      "<svg><g id=x /></svg> | generic",
      "<svg><g id=x><title>Inn</title></g></svg> | group",
      "<svg><g id=x><title> </title></g></svg> | generic",
      "<svg><g id=x><desc>The Inn at Passau</desc></g></svg> | group",
      "<svg><path id=x /></svg> | generic",
      "<svg><path id=x aria-label=Inn /></svg> | graphics-symbol",
      "<svg><path id=x aria-hidden=false /></svg> | generic",
      "<svg><rect id=x tabindex=0 /></svg> | graphics-symbol",
      "<svg><use id=x aria-describedby=y /></svg> | graphics-object",
      "<svg><foreignObject id=x aria-label=Inn /></svg> | group",
      "<svg><title id=x>Inn</title></svg> | generic",
      "<svg><linearGradient id=x aria-label=Inn /></svg> | generic",
      "<svg><g id=x role=img aria-label=Inn /></svg> | img"})
  void a_part_of_a_drawing_is_announced_where_its_author_says_something_of_it(String html, String role) {
    assertThat(role(html)).isEqualTo(role);
  }

  @Test
  void nothing_inside_a_button_or_a_picture_is_announced() {
    assertThat(isInClosed("<button><span><svg id=x></svg></span></button>")).isTrue();
    assertThat(isInClosed("<div role=img><b id=x>Flood</b></div>")).isTrue();
    assertThat(isInClosed("<a href=/><b id=x>Flood</b></a>")).isFalse();
    assertThat(isInClosed("<button id=x>Search</button>")).isFalse();
  }

  private static boolean isInClosed(String html) {
    Page page = Page.parse(html);
    return page.roles().isInClosed(page.byId("x").orElseThrow());
  }

  private static String role(String html) {
    Page page = Page.parse(html);
    return page.roles().of(page.byId("x").orElseThrow());
  }
}
