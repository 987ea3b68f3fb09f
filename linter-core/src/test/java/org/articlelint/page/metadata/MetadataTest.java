package org.articlelint.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.articlelint.page.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MetadataTest {

  @Test
  void an_article_is_read_from_json_ld() {
    ArticleData article = read("""
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flood reaches Passau",
         "datePublished": "2024-06-03T07:15:00+02:00", "dateModified": null,
         "author": {"@type": "Person", "name": "Jane Doe"}, "publisher": {"@type": "Organization", "name": "Donaubote"}}
        """).article().orElseThrow();
    assertThat(article.types()).containsExactly("NewsArticle");
    assertThat(article.headline()).contains("Flood reaches Passau");
    assertThat(article.published().flatMap(Timestamp::moment)).contains(OffsetDateTime.parse("2024-06-03T07:15:00+02:00"));
    assertThat(article.modified()).isEmpty();
    assertThat(article.authors()).containsExactly("Jane Doe");
    assertThat(article.publisher()).contains("Donaubote");
  }

  @Test
  void every_kind_of_article_is_one_with_or_without_its_address() {
    for (String type : List.of("ReportageNewsArticle", "https://schema.org/BlogPosting", "schema:LiveBlogPosting", "Report")) {
      assertThat(read("{\"@type\": \"%s\"}".formatted(type)).articles()).as(type).hasSize(1);
    }
    assertThat(read("{\"@type\": \"WebPage\"}").articles()).isEmpty();
    assertThat(read("{\"@type\": [\"WebPage\", \"Article\"]}").articles()).hasSize(1);
  }

  @Test
  void a_graph_and_a_list_are_opened() {
    assertThat(read("{\"@graph\": [{\"@type\": \"WebSite\"}, {\"@type\": \"Article\", \"headline\": \"Flood\"}]}").headline())
        .contains("Flood");
    assertThat(read("[[{\"@type\": \"Article\", \"headline\": \"Rescue\"}]]").headline()).contains("Rescue");
    assertThat(read("{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"Article\", \"headline\": \"Help\"}}").headline())
        .contains("Help");
  }

  @Test
  void a_pointer_to_an_id_is_followed_once() {
    ArticleData article = read("""
        {"@graph": [
          {"@type": "Article", "@id": "#story", "author": {"@id": "#jane"}, "image": {"@id": "#photo"}},
          {"@type": "Person", "@id": "#jane", "name": "Jane Doe"},
          {"@type": "ImageObject", "@id": "#photo", "url": "flood.jpg", "creator": {"@id": "#photo"}}
        ]}""").article().orElseThrow();
    assertThat(article.authors()).containsExactly("Jane Doe");
    assertThat(article.images()).singleElement().satisfies(image -> {
      assertThat(image.urls()).containsExactly("flood.jpg", "#photo");
      assertThat(image.creators()).isEmpty();
    });
  }

  @Test
  void a_picture_tells_its_sources() {
    ImageData image = read("""
        {"@type": "NewsArticle", "image": ["flood.jpg", {"@type": "ImageObject", "contentUrl": "rescue.jpg", "caption": "Rescue",
         "creditText": "Jane Doe/AFP", "creator": [{"name": "Jane Doe"}, "AFP"], "copyrightNotice": "© AFP",
         "copyrightHolder": {"name": "AFP"}, "digitalSourceType": "https://cv.iptc.org/newscodes/digitalsourcetype/compositeCapture"}]}
        """).images().get(0);
    assertThat(image.urls()).containsExactly("rescue.jpg");
    assertThat(image.caption()).contains("Rescue");
    assertThat(image.sources()).containsExactly("Jane Doe/AFP", "Jane Doe", "AFP", "© AFP");
    assertThat(image.sourceType()).hasValueSatisfying(type -> assertThat(type).endsWith("compositeCapture"));
  }

  @Test
  void a_bare_address_is_a_picture_of_the_article() {
    assertThat(read("{\"@type\": \"Article\", \"image\": \"flood.jpg\"}").article().orElseThrow().images())
        .singleElement().satisfies(image -> assertThat(image.urls()).containsExactly("flood.jpg"));
  }

  @Test
  void a_broken_block_is_remembered_and_the_others_are_read() {
    Metadata metadata = metadata("""
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": }</script>
        <script type="application/ld+json"></script>
        <script type="application/ld+json">{"@type": "NewsArticle"} {}</script>
        <script type="Application/LD+JSON; charset=utf-8">{"@type": "NewsArticle", "headline": "Flood"}</script>
        <script>var story = {"@type": "NewsArticle"};</script>
        """);
    assertThat(metadata.faults()).extracting(JsonFault::kind).containsExactly(JsonFault.Kind.SIGN, JsonFault.Kind.SIGN, JsonFault.Kind.NO_CONTEXT);
    assertThat(metadata.faults()).extracting(JsonFault::script).extracting(Element::normalName).containsOnly("script");
    assertThat(metadata.articles()).hasSize(1);
  }

  @Test
  void a_block_nested_deeper_than_any_real_one_is_not_read_and_not_blamed() {
    assertThat(read("[".repeat(200_000)).faults()).isEmpty();
    assertThat(read("{\"@type\":".repeat(200) + "1" + "}".repeat(200)).faults()).isEmpty();
  }

  @Test
  void tags_are_found_by_property_or_name_in_any_case() {
    Metadata metadata = metadata("""
        <meta property="og:type" content="article"><meta name="Twitter:Title" content=" Flood ">
        <meta name="description" content=" "><meta charset="utf-8">
        <meta property="article:author" content="Jane Doe"><meta property="article:author" content="John Roe">
        <meta property="article:published_time" content="2024-06-03"><meta property="og:title" content="Flood reaches Passau">
        """);
    assertThat(metadata.content("twitter:title")).contains("Flood");
    assertThat(metadata.content("description")).isEmpty();
    assertThat(metadata.tags("article:author")).extracting(Metadata.Tag::content).containsExactly("Jane Doe", "John Roe");
    assertThat(metadata.published().flatMap(Timestamp::date)).contains(LocalDate.of(2024, 6, 3));
    assertThat(metadata.headline()).contains("Flood reaches Passau");
    assertThat(metadata.isArticle()).isTrue();
  }

  @Test
  void a_page_without_metadata_says_nothing() {
    Metadata metadata = metadata("<p>Flood</p>");
    assertThat(metadata.isArticle()).isFalse();
    assertThat(metadata.article()).isEmpty();
    assertThat(metadata.published()).isEmpty();
    assertThat(metadata.siteName()).isEmpty();
  }

  @Test
  void the_site_is_named_by_open_graph_else_by_the_publisher_else_by_the_website() {
    String publisher = "{\"@type\": \"Article\", \"publisher\": \"Donaubote\"}";
    assertThat(metadata("<meta property=og:site_name content='Der Bote'>" + block(publisher)).siteName()).contains("Der Bote");
    assertThat(read(publisher).siteName()).contains("Donaubote");
    assertThat(read("{\"@type\": \"WebSite\", \"name\": \"Bote online\"}").siteName()).contains("Bote online");
  }

  private static Metadata read(String json) {
    return metadata(block(json));
  }

  private static String block(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  private static Metadata metadata(String html) {
    return Page.parse(html).metadata();
  }
}
