package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreeLicenceTest {

  @Test
  void wikimedia_asks_for_author_and_licence() {
    FreeLicence free = of("The weir. Photo: Wikimedia Commons").orElseThrow();
    assertThat(free.needsLicence()).isTrue();
    assertThat(free.hasAuthor()).isFalse();
    assertThat(free.hasLicence()).isFalse();
  }

  @Test
  void a_licence_with_its_version_and_an_author_are_found() {
    FreeLicence free = of("The weir. Photo: Jane Doe/Wikimedia Commons, CC BY-SA 4.0").orElseThrow();
    assertThat(free.hasAuthor()).isTrue();
    assertThat(free.hasLicence()).isTrue();
  }

  @Test
  void a_link_to_the_archives_page_counts_as_a_licence() {
    assertThat(of("The weir. Photo: Jane Doe/<a href='https://commons.wikimedia.org/wiki/File:Weir.jpg'>Wikimedia Commons</a>")
        .orElseThrow().hasLicence()).isTrue();
  }

  @Test
  void a_site_of_free_pictures_asks_for_the_author_only() {
    FreeLicence free = of("Rain. Photo: Unsplash").orElseThrow();
    assertThat(free.needsLicence()).isFalse();
    assertThat(free.hasAuthor()).isFalse();
  }

  @Test
  void an_agency_and_the_public_domain_ask_for_nothing() {
    assertThat(of("The weir. Photo: Jane Doe/AFP")).isEmpty();
    assertThat(of("The weir. Photo: Wikimedia Commons/Public domain")).isEmpty();
    assertThat(of("The weir, as Wikimedia has it")).isEmpty();
  }

  private static Optional<FreeLicence> of(String caption) {
    Page page = Page.parse("<figure><img src=weir.jpg alt=Weir><figcaption>%s</figcaption></figure>".formatted(caption));
    return page.captions().of(page.images().get(0)).flatMap(words -> FreeLicence.of(page, words));
  }
}
