package org.jsoup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class JsoupTest {

  @Test
  void nothing_of_the_plugin_is_on_the_class_path() {
    assertEquals("the project's", Jsoup.whose());
    assertThrows(ClassNotFoundException.class, () -> Class.forName("org.jsoup.nodes.Document"));
    assertThrows(ClassNotFoundException.class, () -> Class.forName("org.articlelint.lint.Linter"));
  }
}
