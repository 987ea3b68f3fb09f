package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.articlelint.page.style.Sheets;
import org.articlelint.page.style.StyleSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteSheetsTest {

  private static final Pattern IMPORT = Pattern.compile("@import \"(.*?)\"");

  @TempDir
  private Path folder;
  private final List<String> parsed = Collections.synchronizedList(new ArrayList<>());
  private final SiteSheets sheets = new SiteSheets(Optional.empty(), this::parse);

  /** Notes what is parsed, and what is there of that which it imports. */
  private StyleSheet parse(String css, Function<String, Optional<StyleSheet>> imports) {
    Matcher address = IMPORT.matcher(css);
    StringBuilder note = new StringBuilder(css);
    while (address.find()) {
      note.append(imports.apply(address.group(1)).isPresent() ? " +" : " -");
    }
    parsed.add(note.toString());
    return StyleSheet.of(css, imports);
  }

  private void file(String name, String css) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), css);
  }

  private Sheets page(String name) {
    return sheets.of(new Input(name, folder.resolve(name).resolveSibling(""), folder, () -> new byte[0]));
  }

  private Optional<StyleSheet> linked(String href) {
    return page("flood.html").linked("", href);
  }

  @Test
  void nothing_is_read_before_a_page_asks() throws IOException {
    Sheets flood = page("flood.html");
    file("main.css", "h1 {}");
    assertThat(parsed).isEmpty();
    assertThat(flood.linked("", "main.css")).isPresent();
    assertThat(parsed).containsExactly("h1 {}");
  }

  @Test
  void many_pages_share_a_sheet_that_is_read_once() throws IOException {
    file("css/main.css", "h1 {}");
    StyleSheet first = page("flood.html").linked("", "css/main.css").orElseThrow();
    assertThat(page("news/rescue.html").linked("", "../css/main.css?v=2").orElseThrow()).isSameAs(first);
    assertThat(page("help.html").linked("/css/", "main.css").orElseThrow()).isSameAs(first);
    assertThat(parsed).containsExactly("h1 {}");
  }

  @Test
  void a_sheet_with_imports_is_shared_as_well() throws IOException {
    file("main.css", "@import \"base.css\";");
    file("base.css", "h1 {}");
    assertThat(linked("main.css").orElseThrow()).isSameAs(page("rescue.html").linked("", "/main.css").orElseThrow());
    assertThat(parsed).containsExactlyInAnyOrder("", "h1 {}", "@import \"base.css\"; +");
  }

  @Test
  void threads_that_ask_at_once_wait_for_one_reading() throws Exception {
    file("main.css", "@import \"base.css\";");
    file("other.css", "@import \"base.css\";");
    file("base.css", "h1 {}");
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      CyclicBarrier start = new CyclicBarrier(8);
      List<Callable<StyleSheet>> pages = IntStream.range(0, 8).<Callable<StyleSheet>>mapToObj(page -> () -> {
        start.await();
        return linked(page % 2 == 0 ? "main.css" : "other.css").orElseThrow();
      }).toList();
      List<StyleSheet> found = new ArrayList<>();
      for (Future<StyleSheet> one : pool.invokeAll(pages)) {
        found.add(one.get());
      }
      assertThat(found.stream().distinct()).hasSize(2);
      assertThat(parsed.stream().filter(css -> css.equals("h1 {}"))).hasSize(1);
      assertThat(parsed.stream().filter(css -> css.startsWith("@import"))).hasSize(2);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void an_import_is_relative_to_its_own_sheet() throws IOException {
    file("css/main.css", "@import \"parts/type.css\"; @import \"/css/grid.css\"; @import \"main/grid.css\"; @import \"https://fonts.example/a.css\";");
    file("css/parts/type.css", "@import \"../grid.css\";");
    file("css/grid.css", "h2 {}");
    linked("css/main.css");
    assertThat(parsed).anyMatch(note -> note.endsWith("; + + - -")).contains("@import \"../grid.css\"; +");
  }

  @Test
  void an_import_does_not_leave_the_site() throws IOException {
    file("outside.css", "h1 {}");
    file("site/main.css", "@import \"../outside.css\";");
    Sheets flood = sheets.of(new Input("flood.html", folder.resolve("site"), folder.resolve("site"), () -> new byte[0]));
    assertThat(flood.linked("", "main.css")).isPresent();
    assertThat(parsed).contains("@import \"../outside.css\"; -");
    page("flood.html").linked("", "site/main.css");
    assertThat(parsed).contains("@import \"../outside.css\"; +");
  }

  @Test
  void a_sheet_that_imports_itself_ends() throws IOException {
    file("main.css", "@import \"main.css\"; @import \"./main.css?again\";");
    assertThat(linked("main.css")).isPresent();
    assertThat(parsed.stream().filter(css -> css.startsWith("@import"))).hasSize(1).allMatch(css -> css.endsWith("+ +"));
  }

  @Test
  void a_ring_ends_wherever_it_is_entered() throws IOException {
    file("a.css", "@import \"b.css\"; .a {}");
    file("b.css", "@import \"c.css\"; .b {}");
    file("c.css", "@import \"a.css\"; .c {}");
    for (String entry : List.of("a", "b", "c")) {
      parsed.clear();
      assertThat(linked(entry + ".css")).isPresent();
      assertThat(parsed.stream().filter(css -> !css.isEmpty())).hasSize(3).last().asString().contains("." + entry + " {} +");
    }
  }

  @Test
  void sheets_that_all_import_each_other_are_read_once_each() throws IOException {
    String all = IntStream.range(0, 15).mapToObj("@import \"%s.css\";"::formatted).reduce("", String::concat);
    for (int i = 0; i < 15; i++) {
      file(i + ".css", all);
    }
    assertThat(linked("0.css")).isPresent();
    assertThat(parsed.stream().filter(css -> !css.isEmpty())).hasSize(15);
  }

  @Test
  void a_chain_of_imports_ends_as_if_a_sheet_were_missing() throws IOException {
    for (int i = 0; i < 100; i++) {
      file(i + ".css", "@import \"%s.css\";".formatted(i + 1));
    }
    assertThat(linked("0.css")).isPresent();
    assertThat(parsed.stream().filter(css -> css.startsWith("@import"))).hasSize(16).first().isEqualTo("@import \"16.css\"; -");
  }

  @Test
  void what_is_no_style_sheet_by_its_content_is_as_good_as_missing() throws IOException {
    file("lost.css", "<!DOCTYPE html><title>Not found</title>");
    file("template.css", "\n<?php echo 'h1 {}' ?>");
    Files.write(folder.resolve("packed.css"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0});
    assertThat(linked("lost.css")).isEmpty();
    assertThat(linked("template.css")).isEmpty();
    assertThat(linked("packed.css")).isEmpty();
  }

  @Test
  void an_empty_sheet_and_one_in_old_comment_signs_are_sheets() throws IOException {
    file("empty.css", "");
    file("old.css", "<!-- h1 {} -->");
    assertThat(linked("empty.css")).isPresent();
    assertThat(linked("old.css")).isPresent();
  }

  @Test
  void what_is_too_long_is_as_good_as_missing() throws IOException {
    Files.write(folder.resolve("most.css"), " ".repeat(SheetFile.MOST_BYTES).getBytes(StandardCharsets.US_ASCII));
    Files.write(folder.resolve("more.css"), " ".repeat(SheetFile.MOST_BYTES + 1).getBytes(StandardCharsets.US_ASCII));
    assertThat(linked("most.css")).isPresent();
    assertThat(linked("more.css")).isEmpty();
  }

  @Test
  void a_named_root_goes_over_that_of_the_page() throws IOException {
    file("css/main.css", "h1 {}");
    file("news/main.css", "h2 {}");
    SiteSheets rooted = new SiteSheets(Optional.of(folder.resolve("css")), this::parse);
    Sheets flood = rooted.of(new Input("flood.html", folder.resolve("news"), folder, () -> new byte[0]));
    assertThat(flood.linked("", "/main.css")).isPresent();
    assertThat(flood.linked("", "main.css")).isEmpty();
    assertThat(parsed).containsExactly("h1 {}");
  }

  @Test
  void a_root_that_is_no_folder_is_refused() throws IOException {
    file("main.css", "h1 {}");
    Door door = Door.of(getClass().getClassLoader()).in(folder);
    assertThatThrownBy(() -> SiteSheets.of(Optional.of(Path.of("main.css")), door)).isInstanceOf(UsageException.class)
        .hasMessage("The site root main.css is no folder. Name the folder that is served as the site.");
    assertThatThrownBy(() -> SiteSheets.of(Optional.of(Path.of("public")), door)).isInstanceOf(UsageException.class);
  }
}
