package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What browsers take as a value of each property, and what they leave out as if it were not there. */
class LonghandValuesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "color | red; #fff; currentcolor; inherit; rgb(1 2 3)", "-webkit-text-fill-color | red; transparent",
      "display | none; flex; inline flow-root list-item; block flow", "text-transform | uppercase; uppercase full-width; none",
      "text-decoration-line | underline; underline overline; none",
      "font-size | 12px; 0; large; larger; 80%; calc(1em + 2px); clamp(1rem, 2vw, 3rem)",
      "font-weight | bold; bolder; 1; 450; 1000; calc(400 + 100)", "font-style | italic; oblique 10deg", "opacity | 0; .5; 50%; calc(1 / 2)",
      "transform | none; rotate(90deg); translate(1px) scale(0)", "letter-spacing | normal; 0; -.1em; 2px", "word-spacing | normal; 3px",
      "line-height | normal; 1.5; 120%; 20px; 0", "z-index | auto; -1; 7; calc(1 + 1)", "filter | none; blur(2px); blur(2px) grayscale(1); url(#f)",
      "backdrop-filter | none; blur(2px)", "clip | auto; rect(0 0 0 0)", "order | 1; -1; calc(1 + 1)", "position | absolute; unset",
      "flex-direction | row-reverse", "overflow-x | hidden; clip", "mix-blend-mode | multiply", "list-style-position | inside",
      "border-top-color | red; currentcolor", "outline-color | auto; invert; red", "outline-offset | 2px; -2px; 0", "outline-style | auto; dotted",
      "border-top-style | none; dashed", "border-top-width | thin; 2px; 0", "outline-width | medium; .1em", "width | auto; 10px; 50%; 0; min-content",
      "box-shadow | 0 0 2px red; whatever it says"})
  void is_taken(String property, String values) {
    for (String value : values.split("; ")) {
      assertThat(Longhands.isValid(property, value)).as(value).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "color | reddish; #ff; red blue; 12px; inherit red", "-webkit-text-fill-color | none",
      "display | hidden; block inline flow list-item; none block; 1",
      "text-transform | upper; uppercase upper", "text-decoration-line | under; underline 1px", "font-size | -1px; 12; big; 12px 14px; red",
      "font-weight | heavy; 0; 1001; 400px; bold bold", "font-style | slanted", "opacity | half; 1px; 1 1", "transform | rotate; none none; 90deg",
      "letter-spacing | wide; 2; 1px 2px", "word-spacing | 3", "line-height | tall; -1; -20px; 1 2", "z-index | top; 1px; 1 2",
      "filter | blur; alpha; none none",
      "filter | alpha(opacity=50); progid(x)", "clip | none; circle(1px); auto auto", "order | first; 1px; 1 2", "position | center; absolute fixed",
      "flex-direction | up", "overflow-x | none; hidden hidden", "mix-blend-mode | multiplied", "list-style-position | left",
      "border-top-color | auto; invert; thick; red red", "outline-color | dotted; red red", "outline-offset | 2; auto; 1px 1px",
      "outline-style | thin; red",
      "border-top-style | auto; thick; solid solid", "border-top-width | 2; 2%; solid; thin thin", "outline-width | 2; dotted",
      "width | 10; 10px 10px; wide"})
  void is_not_taken(String property, String values) {
    for (String value : values.split("; ")) {
      assertThat(Longhands.isValid(property, value)).as(value).isFalse();
    }
  }
}
