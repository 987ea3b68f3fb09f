package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenAttributeTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      <a tabindex="5" href="/a">x</a>          | <a tabindex="0" href="/a">x</a>
      <a tabindex='5'>x</a>                    | <a tabindex='0'>x</a>
      <a tabindex=5>x</a>                      | <a tabindex=0>x</a>
      <a TabIndex = "5" >x</a>                 | <a TabIndex = "0" >x</a>
      <a title="tabindex=5" tabindex=5>x</a>   | <a title="tabindex=5" tabindex=0>x</a>
      <a title='>' tabindex=5>x</a>            | <a title='>' tabindex=0>x</a>
      <a tabindex="5" tabindex="7">x</a>       | <a tabindex="0" tabindex="7">x</a>
      <a data-tabindex="4"tabindex="5">x</a>   | <a data-tabindex="4"tabindex="0">x</a>
      <a tabindex="&#53;">x</a>                | <a tabindex="0">x</a>
      <a/tabindex=5/class=x>x</a>              | <a/tabindex=0>x</a>
      <a =tabindex tabindex=5>x</a>            | <a =tabindex tabindex=0>x</a>
      <svg><a tabindex="5">x</a></svg>         | <svg><a tabindex="0">x</a></svg>
      <a class=x>x</a>                         | -
      """)
  void the_value_changes_where_it_stands(String source, String expected) {
    assertThat(changed(source, "tabindex", "0")).isEqualTo(expected.equals("-") ? Optional.empty() : Optional.of(expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      <a title="old">x</a>     | <a title="Tom &amp; &quot;Jo&quot; d'Arc">x</a>
      <a title='old'>x</a>     | <a title='Tom &amp; "Jo" d&#39;Arc'>x</a>
      <a title=old>x</a>       | <a title="Tom &amp; &quot;Jo&quot; d'Arc">x</a>
      <a title=”old”>x</a>     | <a title="Tom &amp; &quot;Jo&quot; d'Arc">x</a>
      <a title>x</a>           | <a title="Tom &amp; &quot;Jo&quot; d'Arc">x</a>
      <a title class=x>x</a>   | <a title="Tom &amp; &quot;Jo&quot; d'Arc" class=x>x</a>
      <a title= >x</a>         | -
      """)
  void a_value_is_written_so_that_it_is_read_as_meant(String source, String expected) {
    Optional<String> changed = changed(source, "title", "Tom & \"Jo\" d'Arc");
    changed.ifPresent(text -> assertThat(Page.parse(text).all("a").get(0).attr("title")).isEqualTo("Tom & \"Jo\" d'Arc"));
    assertThat(changed).isEqualTo(expected.equals("-") ? changed : Optional.of(expected));
  }

  @Test
  void quotes_of_print_were_meant_as_quotes() {
    assertThat(changed("<p role=”search”>x</p>", "role", "search")).contains("<p role=\"search\">x</p>");
    assertThat(changed("<p role=“search”>x</p>", "role", "search")).contains("<p role=\"search\">x</p>");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      <a tabindex="5" href="/a">x</a> | <a href="/a">x</a>
      <a href="/a" tabindex=5>x</a>   | <a href="/a">x</a>
      <a href="/a"tabindex=5>x</a>    | <a href="/a">x</a>
      <br tabindex="5"/>              | <br/>
      """)
  void what_is_taken_out_takes_the_space_before_it_along(String source, String expected) {
    Page page = Page.parse(source);
    var attribute = WrittenAttribute.of(page, page.all("a", "br").get(0), "tabindex").orElseThrow();
    assertThat(made(source, attribute.away())).isEqualTo(expected);
  }

  @Test
  void what_the_parser_took_from_elsewhere_is_not_there() {
    Page twice = Page.parse("<html><body class=a><p>x</p><body tabindex=5>");
    assertThat(WrittenAttribute.of(twice, twice.all("body").get(0), "tabindex")).isEmpty();
    Page supplied = Page.parse("<p>x</p>");
    assertThat(WrittenAttribute.of(supplied, supplied.root(), "lang")).isEmpty();
  }

  private static Optional<String> changed(String source, String name, String value) {
    Page page = Page.parse(source);
    return WrittenAttribute.of(page, page.all("a", "p").get(0), name).map(attribute -> made(source, attribute.with(page, value)));
  }

  static String made(String source, Edit edit) {
    return source.substring(0, edit.start()) + edit.replacement() + source.substring(edit.end());
  }
}
