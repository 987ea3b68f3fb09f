package org.articlelint.page.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the captions of {@code captions.tsv}, which stand there with the credit that a picture editor sees in them. */
class CaptionListTest {

  private static List<String[]> entries() {
    try (InputStream list = CaptionListTest.class.getResourceAsStream("captions.tsv")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t")).toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String credit(String caption) {
    Element figcaption = new Element("figcaption").text(caption);
    return CreditReader.read(Passage.of(List.of(figcaption), element -> false), figcaption).credit().map(Credit::text).orElse("-");
  }

  @TestFactory
  Stream<DynamicTest> finds_the_credit_of_each_caption_and_none_where_there_is_none() {
    return entries().stream().map(entry -> dynamicTest(entry[0] + " " + entry[1], () -> assertThat(credit(entry[1])).isEqualTo(entry[2])));
  }

  @Test
  void the_list_is_long_and_in_many_languages() {
    assertThat(entries().stream().filter(entry -> !entry[2].equals("-"))).hasSizeGreaterThan(150);
    assertThat(entries().stream().filter(entry -> entry[2].equals("-"))).hasSizeGreaterThan(80);
    assertThat(entries().stream().map(entry -> entry[0]).distinct()).hasSizeGreaterThan(25);
  }
}
