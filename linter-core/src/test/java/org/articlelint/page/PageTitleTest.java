package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTitleTest {

  private static PageTitle title(String title, String body) {
    return of("<!DOCTYPE html><html lang=en><head><title>" + title + "</title></head><body>" + body + "</body></html>").orElseThrow();
  }

  private static Optional<PageTitle> of(String html) {
    return Page.parse(html).fact(PageTitle.FACT);
  }

  @Test
  void a_blank_title_is_none() {
    assertThat(of("<!DOCTYPE html><title> </title><p>Flood")).isEmpty();
    assertThat(of("<p>Flood")).isEmpty();
  }

  @Test
  void stock_is_stock_in_each_of_its_parts() {
    assertThat(title("Untitled – Home", "").kind()).isEqualTo(PageTitle.Kind.STOCK);
    assertThat(title("Sin título", "").kind()).isEqualTo(PageTitle.Kind.STOCK);
    assertThat(title("Home – The flood", "").kind()).isEqualTo(PageTitle.Kind.NAME);
    assertThat(title("Home-made bread", "").kind()).isEqualTo(PageTitle.Kind.NAME);
  }

  @Test
  void files_and_addresses_are_no_names() {
    assertThat(title("flood_final.docx", "").kind()).isEqualTo(PageTitle.Kind.FILE);
    assertThat(title("https://courier.example/flood", "").kind()).isEqualTo(PageTitle.Kind.FILE);
    assertThat(title("Why index.html is everywhere", "").kind()).isEqualTo(PageTitle.Kind.NAME);
  }

  @Test
  void what_is_common_to_title_and_text() {
    String text = "<h1>Flood reaches Passau</h1><p>The Danube rose by two metres overnight.</p>";
    assertThat(title("Passau under water", text).common()).isEqualTo(PageTitle.Common.WORD);
    assertThat(title("Flooding reached town", text).common()).isEqualTo(PageTitle.Common.STEM);
    assertThat(title("Museum opens new wing", text).common()).isEqualTo(PageTitle.Common.NOTHING);
    assertThat(title("Museum", text).common()).isEqualTo(PageTitle.Common.WORD);
  }
}
