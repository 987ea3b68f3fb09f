package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void is_what_is_written_hidden_parts_left_out() {
    assertThat(certain("Read <span hidden>less</span><b aria-hidden=true>more</b><script>x</script>")).isEqualTo("Read more");
  }

  @Test
  void blocks_stand_apart_and_words_in_line_do_not() {
    assertThat(certain("<p>Read</p><p>more</p>")).isEqualTo("Read more");
    assertThat(certain("<b>Read</b><i>more</i>")).isEqualTo("Readmore");
    assertThat(certain("Read<br>more")).isEqualTo("Read more");
    assertThat(certain("<b style='display:block'>Read</b>more")).isEqualTo("Read more");
  }

  @Test
  void there_is_a_seam_where_style_is_not_known() {
    VisibleText text = text("<link rel=stylesheet href=x.css><body><button><b>Read</b><i>more</i></button>");
    assertThat(text.certain()).contains("Read" + VisibleText.SEAM).doesNotContain(" ");
  }

  @Test
  void icons_fields_and_pictures_have_no_words() {
    assertThat(certain("<i class='fa fa-x'>x</i><span class=material-icons>search</span><img alt=Lens><select><option>A</option></select>Go"))
        .isEqualTo("Go");
    assertThat(certain("<i style='font-family:FontAwesome'>x</i>Go")).isEqualTo("Go");
  }

  @Test
  void what_only_screen_readers_get_is_not_certain() {
    for (String off : new String[] {"class=sr-only", "style='color:transparent'"}) {
      VisibleText text = text("<button><span %s>Open</span> Menu</button>".formatted(off));
      assertThat(text.certain().replace(VisibleText.SEAM, ' ').strip()).as(off).isEqualTo("Menu");
      assertThat(text.all()).as(off).contains("Open");
    }
  }

  @Test
  void what_style_keeps_from_sight_is_not_seen() {
    for (String off : new String[] {"position:absolute;left:-999px", "clip-path:inset(50%)", "font-size:0", "opacity:0",
        "width:1px;overflow:hidden;position:absolute"}) {
      VisibleText text = text("<button><span style='%s'>Open</span> Menu</button>".formatted(off));
      assertThat(text.certain().replace(VisibleText.SEAM, ' ').strip()).as(off).isEqualTo("Menu");
      assertThat(text.all()).as(off).doesNotContain("Open");
    }
  }

  private static String certain(String inside) {
    return text("<button>" + inside + "</button>").certain().replace(String.valueOf(VisibleText.SEAM), "").strip().replaceAll(" +", " ");
  }

  private static VisibleText text(String html) {
    Page page = Page.parse("<!doctype html><html lang=en><title>x</title>" + html);
    return VisibleText.of(page, page.all("button").get(0));
  }
}
