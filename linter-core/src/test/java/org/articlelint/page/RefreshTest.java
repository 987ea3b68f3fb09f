package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefreshTest {

  @Test
  void time_and_address_are_read_as_html_says() {
    assertThat(refresh("900")).contains("900 ");
    assertThat(refresh(" 5; URL='/next'")).contains("5 /next");
    assertThat(refresh("5,/next")).contains("5 /next");
    assertThat(refresh("0.9; url = /next")).contains("0 /next");
    assertThat(refresh(".5")).contains("0 ");
    assertThat(refresh("007 urlaub.html")).contains("7 urlaub.html");
    assertThat(refresh("99999999999999999999")).contains(Long.MAX_VALUE + " ");
  }

  @Test
  void what_browsers_cannot_read_does_nothing() {
    assertThat(refresh("")).isEmpty();
    assertThat(refresh("soon")).isEmpty();
    assertThat(refresh("-5")).isEmpty();
    assertThat(refresh("+5")).isEmpty();
    assertThat(refresh("5: /next")).isEmpty();
  }

  @Test
  void the_first_readable_one_counts() {
    assertThat(of("<meta http-equiv=refresh content=x><meta http-equiv=REFRESH content=7><meta http-equiv=refresh content=9>")).contains("7 ");
    assertThat(of("<noscript><meta http-equiv=refresh content=7></noscript>")).isEmpty();
    assertThat(of("<template><meta http-equiv=refresh content=7></template>")).isEmpty();
  }

  private static Optional<String> refresh(String content) {
    return of("<meta http-equiv=refresh content=\"%s\">".formatted(content));
  }

  private static Optional<String> of(String html) {
    return Page.parse(html).fact(Refresh.FACT).map(refresh -> refresh.seconds() + " " + refresh.leavesFor().orElse(""));
  }
}
