package org.articlelint.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditPartsTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "Jana Muster, für Die Zeit; Jana Muster",
      "Jane Doe and via John Roe; Jane Doe",
      "Jane Doe and John Roe; Jane Doe|John Roe",
      "Jane Doe/John Roe; Jane Doe|John Roe",
      "Jane Doe / John Roe; Jane Doe|John Roe",
      "Jane Doe & John Roe; Jane Doe|John Roe",
      "Jane Doe – John Roe; Jane Doe|John Roe",
      "Jane Doe I John Roe; Jane Doe|John Roe",
      "/ Jane Doe /; Jane Doe",
      "(Jane Doe); Jane Doe"})
  void persons_stand_between_signs_or_small_words(String source, String names) {
    Credit credit = CreditParts.of(source, Optional.empty(), new Element("figcaption"));

    assertThat(credit.names()).containsExactly(names.split("\\|"));
  }
}
