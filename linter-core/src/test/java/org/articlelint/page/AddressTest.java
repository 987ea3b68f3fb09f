package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Address.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
      "'', NOWHERE", "' ', NOWHERE", "#, TOP", "#top, TOP", "#chapter, WITHIN", "javascript:void(0), SCRIPT", "JavaScript:print(), SCRIPT",
      "http://, STAND_IN", "[link], STAND_IN", "https://example.com/a, STAND_IN", "file:///C:/flood.doc, LOCAL", "C:\\flood.doc, LOCAL",
      "http://localhost:8080/flood, LOCAL", "http://127.0.0.1/, LOCAL"})
  void leads_to_no_other_page(String href, Kind kind) {
    assertThat(Address.of(href).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/flood", "flood.html#map", "?page=2", "mailto:jane@isarkurier.example",
      "https://isarkurier.example/localhost", "//cdn.example/a", "link/to"})
  void leads_away(String href) {
    assertThat(Address.of(href).kind()).isEqualTo(Kind.AWAY);
  }
}
