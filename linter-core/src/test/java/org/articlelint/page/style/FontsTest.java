package org.articlelint.page.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.articlelint.page.Page;
import org.articlelint.page.style.Fonts.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontsTest {

  private static Font font(String css, String body) {
    Page page = Page.parse("<!doctype html><html lang=en><head><title>Flood</title><style>" + css + "</style></head><body>" + body
        + "</body></html>");
    return new Fonts(page.style()).of(page.byId("x").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "20px | 20", "large | 18", "xx-small | 9", "xxx-large | 48", "larger | 24", "smaller | 16.667", "150% | 30", "2em | 40", "2rem | 16",
      "calc(1em + 4px) | 24",
      "inherit | 20", "initial | 16", "nonsense | 20", "12pt | 16"})
  void size_is_what_style_says(String size, double pixels) {
    Font font = font("html{font-size:8px}div{font-size:20px}p{font-size:" + size + "}", "<div><p id=x>Rain</p></div>");
    assertThat(font.size()).isEqualTo(pixels, within(0.01));
    assertThat(font.isSure()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"h1,32", "h2,24", "h3,18.72", "h4,16", "h5,13.28", "h6,10.72", "small,13.333", "big,19.2", "sub,13.333", "sup,13.333", "button,13.333",
      "p,16", "b,16"})
  void size_is_what_browsers_give_a_tag_where_style_says_nothing(String tag, double pixels) {
    Font font = font("", "<" + tag + " id=x>Rain</" + tag + ">");
    assertThat(font.size()).isEqualTo(pixels, within(0.01));
    assertThat(font.isSure()).isTrue();
    assertThat(font(tag + "{font-weight:100}", "<" + tag + " id=x>Rain</" + tag + ">").size()).isEqualTo(pixels, within(0.01));
  }

  @Test
  void a_size_that_hangs_on_the_window_or_on_old_ways_is_not_sure() {
    for (String size : new String[] {"2vw", "2vmin", "calc(1rem + 1vw)", "3cqi"}) {
      assertThat(font("p{font-size:" + size + "}", "<p id=x>Rain</p>").isSure()).as(size).isFalse();
      assertThat(font("p{font-size:" + size + "}", "<p><b id=x>Rain</b></p>").isSure()).as(size).isFalse();
      assertThat(font("p{font-size:" + size + "}b{font-size:120%}", "<p><b id=x>Rain</b></p>").isSure()).as(size).isFalse();
      assertThat(font("p{font-size:" + size + "}b{font-size:larger}", "<p><b id=x>Rain</b></p>").isSure()).as(size).isFalse();
      assertThat(font("p{font-size:" + size + "}b{font-size:inherit}", "<p><b id=x>Rain</b></p>").isSure()).as(size).isFalse();
      assertThat(font("p{font-size:" + size + "}b{font-size:12px}", "<p><b id=x>Rain</b></p>").isSure()).as(size).isTrue();
      assertThat(font("p{font-size:" + size + "}b{font-size:small}", "<p><b id=x>Rain</b></p>").isSure()).as(size).isTrue();
    }
    assertThat(font("", "<code id=x>Rain</code>").isSure()).isFalse();
    assertThat(font("", "<font id=x>Rain</font>").isSure()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"bold,400,700", "normal,700,400", "650,400,650", "bolder,100,400", "bolder,349,400", "bolder,350,700", "bolder,549,700",
      "bolder,550,900",
      "bolder,950,950", "lighter,50,50", "lighter,549,100", "lighter,550,400", "lighter,749,400", "lighter,750,700", "inherit,650,650",
      "initial,700,400"})
  void weight_is_what_style_says(String word, int around, double weight) {
    assertThat(font("div{font-weight:" + around + "}p{font-weight:" + word + "}", "<div><p id=x>Rain</p></div>").weight()).isEqualTo(weight);
  }

  @ParameterizedTest
  @CsvSource({"b,700", "strong,700", "th,700", "h1,700", "h6,700", "button,400", "textarea,400", "p,300", "td,300"})
  void weight_is_what_browsers_give_a_tag_where_style_says_nothing(String tag, double weight) {
    String table = "<table><tr><" + tag + " id=x>Rain</" + tag + "></table>";
    String body = "<div class=thin>" + (tag.startsWith("t") && tag.length() == 2 ? table : "<" + tag + " id=x>Rain</" + tag + ">") + "</div>";
    String thin = ".thin,table{font-weight:" + (tag.length() > 1 && tag.startsWith("st") || tag.equals("b") ? 400 : 300) + "}";
    assertThat(font(thin, body).weight()).isEqualTo(weight);
    assertThat(font(thin + tag + "{font-size:12px}", body).weight()).isEqualTo(weight);
  }

  @Test
  void large_is_18_point_or_14_point_and_bold() {
    assertThat(new Font(24, 400, true).isLarge()).isTrue();
    assertThat(new Font(23.99, 400, true).isLarge()).isTrue();
    assertThat(new Font(23.9, 400, true).isLarge()).isFalse();
    assertThat(new Font(18.66, 700, true).isLarge()).isTrue();
    assertThat(new Font(18.6, 700, true).isLarge()).isFalse();
    assertThat(new Font(20, 699, true).isLarge()).isFalse();
  }
}
