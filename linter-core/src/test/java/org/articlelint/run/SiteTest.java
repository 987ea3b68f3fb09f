package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

  @TempDir
  private Path folder;
  private Path root = Path.of("");
  private Path news = Path.of("");

  @BeforeEach
  void build() throws IOException {
    folder = folder.toRealPath();
    root = folder.resolve("site");
    news = root.resolve("news");
    for (String file : new String[] {"site/main.css", "site/news/flood.css", "site/news/css/print.css", "outside.css"}) {
      file(file);
    }
  }

  private void file(String name) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), "h1 { color: navy }");
  }

  /** Where an address of a page in the folder of news leads, as seen from the folder around the site; empty where it leads nowhere. */
  private String found(String address) {
    return found("", address);
  }

  private String found(String base, String address) {
    Site site = new Site(root);
    return site.folder(news, base).flatMap(from -> site.file(from, address)).map(file -> folder.relativize(file).toString()).orElse("");
  }

  @Test
  void a_relative_address_leads_from_the_page() {
    assertThat(found("flood.css")).isEqualTo("site/news/flood.css");
    assertThat(found("./css/print.css")).isEqualTo("site/news/css/print.css");
    assertThat(found("../main.css")).isEqualTo("site/main.css");
    assertThat(found("missing/../flood.css")).isEqualTo("site/news/flood.css");
  }

  @Test
  void an_absolute_address_leads_from_the_root_of_the_site() {
    assertThat(found("/main.css")).isEqualTo("site/main.css");
    assertThat(found("/news//css/print.css")).isEqualTo("site/news/css/print.css");
    assertThat(found("/etc/hostname")).isEmpty();
    assertThat(found(root + "/main.css")).isEmpty();
  }

  @Test
  void blanks_around_it_and_breaks_in_it_are_no_part_of_an_address() {
    assertThat(found(" \n flood.css\t")).isEqualTo("site/news/flood.css");
    assertThat(found("css/\r\nprint.css")).isEqualTo("site/news/css/print.css");
  }

  @Test
  void query_and_fragment_are_dropped() {
    assertThat(found("flood.css?v=3")).isEqualTo("site/news/flood.css");
    assertThat(found("flood.css#top?v=3")).isEqualTo("site/news/flood.css");
    assertThat(found("flood.css?from=/news/#top")).isEqualTo("site/news/flood.css");
  }

  @Test
  void a_file_whose_name_holds_the_query_is_found_first() throws IOException {
    file("site/news/flood.css?v=3");
    assertThat(found("flood.css?v=3#top")).isEqualTo("site/news/flood.css?v=3");
    assertThat(found("flood.css%3Fv=3")).isEqualTo("site/news/flood.css?v=3");
    assertThat(found("flood.css?v=4")).isEqualTo("site/news/flood.css");
  }

  @Test
  void percent_signs_are_read_as_browsers_do() throws IOException {
    file("site/news/high water+.css");
    file("site/news/100%.css");
    assertThat(found("high%20water+.css")).isEqualTo("site/news/high water+.css");
    assertThat(found("100%25.css")).isEqualTo("site/news/100%.css");
    assertThat(found("100%.css")).isEqualTo("site/news/100%.css");
    assertThat(found("%2e%2e/main.css")).isEqualTo("site/main.css");
    assertThat(found("css%2Fprint.css")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../outside.css", "/../outside.css", "%2e%2e/%2e%2e/outside.css", "..%2F..%2Foutside.css"})
  void what_lies_outside_of_the_site_is_not_found(String address) {
    assertThat(found(address)).isEmpty();
  }

  @Test
  void a_link_that_leads_out_of_the_site_leads_nowhere() throws IOException {
    Files.createSymbolicLink(news.resolve("out.css"), folder.resolve("outside.css"));
    Files.createSymbolicLink(news.resolve("up"), folder);
    Files.createSymbolicLink(news.resolve("in.css"), root.resolve("main.css"));
    assertThat(found("out.css")).isEmpty();
    assertThat(found("up/outside.css")).isEmpty();
    assertThat(found("in.css")).isEqualTo("site/main.css");
  }

  @Test
  void a_folder_beside_the_site_whose_name_begins_alike_is_outside() throws IOException {
    file("site-old/main.css");
    assertThat(found("../../site-old/main.css")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/flood.css", "HTTPS:flood.css", "//example.org/flood.css", "///main.css", "data:text/css,h1{}",
      "file:flood.css", "blob:flood.css", "x-news+1.0:flood.css", "ht\ntp:flood.css", "css\\print.css", "\\\\example.org\\flood.css"})
  void what_names_a_scheme_or_a_host_is_foreign(String address) {
    assertThat(found(address)).isEmpty();
    assertThat(found(address, "/main.css")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?v=3", "#top", "css", "css/", ".", "/", "missing.css", "flood.css/", "flood.css/x.css", "a\0b.css", "a%00b.css"})
  void what_names_no_file_is_not_found(String address) {
    assertThat(found(address)).isEmpty();
  }

  @Test
  void a_name_that_no_disk_can_hold_is_not_found() {
    assertThat(found("a".repeat(100_000))).isEmpty();
    assertThat(found("../".repeat(100_000) + "main.css")).isEmpty();
  }

  @Test
  void a_base_moves_what_is_relative() {
    assertThat(found("/", "main.css")).isEqualTo("site/main.css");
    assertThat(found("css/", "print.css")).isEqualTo("site/news/css/print.css");
    assertThat(found("css/page.html?x=/y/#z", "print.css")).isEqualTo("site/news/css/print.css");
    assertThat(found("../index.html", "main.css")).isEqualTo("site/main.css");
    assertThat(found("#top", "flood.css")).isEqualTo("site/news/flood.css");
    assertThat(found("css/", "/main.css")).isEqualTo("site/main.css");
  }
}
