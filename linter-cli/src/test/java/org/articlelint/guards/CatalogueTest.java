package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articlelint.rules.BuiltInRules;
import org.articlelint.run.Catalogue;
import org.articlelint.run.UsageException;
import org.junit.jupiter.api.Test;

/** With {@code -Dupdate} it writes what it would else compare. */
class CatalogueTest {

  private static final boolean IS_UPDATE = System.getProperty("update") != null;
  private static final String SHIPPED = "ids-ever-shipped.txt";

  private final Book book = Book.ofTheHouse();

  @Test
  void rules_pages_presets_and_words_agree() {
    assertThat(BookFaults.of(book)).isEmpty();
  }

  @Test
  void sees_the_whole_catalogue() {
    assertThat(book.rules()).hasSizeGreaterThan(40);
    assertThat(book.presets()).containsOnlyKeys("newsroom", "strict", "wcag-aa");
  }

  @Test
  void the_built_in_rules_come_by_the_door_of_strangers() throws UsageException {
    assertThat(Catalogue.load(getClass().getClassLoader()).rules()).containsAll(new BuiltInRules().rules());
  }

  @Test
  void catalogue_is_current() throws IOException {
    isCurrent(House.ROOT.resolve("rules/README.md"), new CatalogueTables(book).catalogue());
  }

  @Test
  void readme_is_current() throws IOException {
    Path readme = House.ROOT.resolve("README.md");
    isCurrent(readme, new CatalogueTables(book).readme(House.read(readme)));
  }

  @Test
  void no_id_ever_disappears() throws IOException {
    List<String> ids = book.rules().stream().map(rule -> rule.meta().id()).toList();
    assertThat(disappeared(House.list(SHIPPED), book)).isEmpty();
    String text = House.read(House.lists().resolve(SHIPPED));
    List<String> fresh = ids.stream().filter(id -> !House.list(SHIPPED).contains(id)).toList();
    isCurrent(House.lists().resolve(SHIPPED), fresh.isEmpty() ? text : text + String.join("\n", fresh) + "\n");
  }

  /** Ids that were shipped once and are no rule of the book. */
  static List<String> disappeared(List<String> shipped, Book book) {
    return shipped.stream().filter(id -> book.rule(id).isEmpty()).toList();
  }

  private static void isCurrent(Path file, String text) throws IOException {
    if (IS_UPDATE) {
      Files.writeString(file, text);
    }
    assertThat(Files.exists(file) ? House.read(file) : "")
        .withFailMessage("%s is not what the rules say. Write it anew by: %s", House.ROOT.relativize(file), CatalogueTables.COMMAND)
        .isEqualTo(text);
  }
}
