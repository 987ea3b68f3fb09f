package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaidLinkTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://amzn.to/3x", "https://www.amazon.co.uk/dp/05?x=1&tag=bote-20", "//www.awin1.com/cread.php?id=1", "http://go.redirectingat.com/?id=2"})
  void an_address_pays(String href) {
    assertThat(PaidLink.pays(href)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://www.amazon.de/dp/3446468609", "https://bote.example/?tag=boats", "/go/awin1.com/", "https://notprf.hn/", "https://bote.example/amzn.to", ""})
  void an_address_does_not(String href) {
    assertThat(PaidLink.pays(href)).isFalse();
  }
}
