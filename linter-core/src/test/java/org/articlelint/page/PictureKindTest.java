package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureKindTest {

  private static PictureKind first(String html) {
    Page page = Page.parse("""
        <header>%s</header><main><article><h1>Flood reaches Passau</h1>
        <figure><img src="/m/flood.jpg" alt="Boats"><noscript><img src="/m/flood.jpg" alt="Boats"></noscript><figcaption>Boats in the old town.</figcaption></figure>
        <p>The Danube rose by a metre overnight, and the town closed its bridges to all traffic, the mayor said on Monday.</p>
        </article></main>""".formatted(html));
    return PictureKind.of(page, page.images().get(0));
  }

  @Test
  void pictures_of_the_story_and_their_copies_without_scripts_are_its_own() {
    assertThat(first("")).isEqualTo(PictureKind.ARTICLE);
    Page page = Page.parse("<article><h1>Flood</h1><figure><img src=a-boat.jpg data-src=b.jpg><noscript><img src=b.jpg></noscript>"
        + "<figcaption>Boats in town.</figcaption></figure><p>" + "The Danube rose by a metre overnight, the mayor said. ".repeat(4) + "</p></article>");
    assertThat(page.images()).extracting(image -> PictureKind.of(page, image)).containsOnly(PictureKind.ARTICLE);
  }

  @Test
  void others_are_told_by_size_class_place_and_address() {
    assertThat(first("<img src=/p.gif width=1 height=1>")).isEqualTo(PictureKind.PIXEL);
    assertThat(first("<a href=/><img src=/bote.png alt=Bote></a>")).isEqualTo(PictureKind.LOGO);
    assertThat(first("<img src=/a/bote-logo.png alt=''>")).isEqualTo(PictureKind.LOGO);
    assertThat(first("<div class=author><img src=/jane.jpg alt='Jane Doe'></div>")).isEqualTo(PictureKind.AVATAR);
    assertThat(first("<img src=/search.png width=20 height=20 alt=Search>")).isEqualTo(PictureKind.ICON);
    assertThat(first("<a href=/ad rel=sponsored><img src=/shoe.jpg alt=Shoes></a>")).isEqualTo(PictureKind.ADVERTISING);
    assertThat(first("<div><a href=/news/dam><img src=/dam.jpg alt=''>Dam holds</a></div>")).isEqualTo(PictureKind.TEASER);
    assertThat(first("<img src=/waves.jpg alt=''>")).isEqualTo(PictureKind.DECORATIVE);
    assertThat(first("<img src=/waves.jpg alt=Waves>")).isEqualTo(PictureKind.OTHER);
  }
}
