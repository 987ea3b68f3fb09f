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

  @Test
  void a_sign_that_is_called_like_a_network_is_an_icon_whatever_its_size() {
    assertThat(first("<a href=https://facebook.com/bote><img src=/f_logo.png width=120 alt=Facebook></a>")).isEqualTo(PictureKind.ICON);
    assertThat(first("<a href=https://x.com/bote><img src=/1.png alt='Auf X teilen'></a>")).isEqualTo(PictureKind.ICON);
    assertThat(first("<a href=/news/facebook><img src=/1.jpg alt='Facebook fined again'></a>")).isEqualTo(PictureKind.TEASER);
  }

  @Test
  void a_drawing_in_a_link_is_no_teaser() {
    assertThat(first("<a href=/weather><img src=/m/sun.svg?3 alt=''>Weather</a>")).isEqualTo(PictureKind.ICON);
  }

  @Test
  void a_portrait_is_told_by_its_folder_and_by_where_it_leads() {
    assertThat(first("<img src=https://example.org/authors/7.jpg alt='Jane Doe'>")).isEqualTo(PictureKind.AVATAR);
    assertThat(first("<a href=/autoren/jane-doe/><img src=/7.jpg width=50 alt='Jane Doe'></a>")).isEqualTo(PictureKind.AVATAR);
    assertThat(first("<a href=/news/jane-doe/><img src=/7.jpg width=50 alt='Jane Doe'></a>")).isEqualTo(PictureKind.TEASER);
  }

  @Test
  void a_folder_of_logos_or_flags_tells_what_its_files_are() {
    assertThat(first("<a href=/club/7><img src=/i/team/logo_sm/0x20/7.png alt=Passau></a>")).isEqualTo(PictureKind.LOGO);
    assertThat(first("<a href=/de><img src=/static/flags/de.png alt=Deutsch></a>")).isEqualTo(PictureKind.ICON);
  }

  @Test
  void a_banner_in_a_link_sells_something() {
    assertThat(first("<a href=/shop><img src=/bnr-book.png alt='The book'></a>")).isEqualTo(PictureKind.ADVERTISING);
    assertThat(first("<img src=/banner.png alt='The book'>")).isEqualTo(PictureKind.OTHER);
  }

  @Test
  void a_picture_without_a_link_is_a_teaser_beside_a_headline_that_leads_away() {
    assertThat(first("<article><picture><img src=/dam.jpg alt=Dam></picture><div><div><a href=/dam>Dam holds</a></div></div></article>")).isEqualTo(PictureKind.TEASER);
    assertThat(first("<div><img src=/dam.jpg alt=Dam></div>")).isEqualTo(PictureKind.OTHER);
  }

  @Test
  void a_copy_without_scripts_may_stand_before_the_picture() {
    Page page = Page.parse("<article><h1>Flood</h1><figure><noscript><img src=b.jpg></noscript><img src=a-boat.jpg data-src=b.jpg>"
        + "<figcaption>Boats in town.</figcaption></figure><p>" + "The Danube rose by a metre overnight, the mayor said. ".repeat(4) + "</p></article>");
    assertThat(page.images()).extracting(image -> PictureKind.of(page, image)).containsOnly(PictureKind.ARTICLE);
  }
}
