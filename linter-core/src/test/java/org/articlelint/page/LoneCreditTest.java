package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoneCreditTest {

  @ParameterizedTest
  @ValueSource(strings = {"Foto: dpa", "© Jane Doe/AFP", "Photo: Jane Doe", "(Jane Doe/dpa)", "AFP/Getty Images", "Illustration: Jane Doe", "Photo by Jane Doe", "Foto dpa"})
  void these_are(String text) {
    assertThat(LoneCredit.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Jane Doe", "Photo of Jane Doe", "Foto von Jane Doe", "Foto Jane Doe", "Photos: Fans rock out at the harbour", "Illustration: Her way to the final",
      "Jane Doe, Getty Images", "Mayor Jane Doe (Credit: Getty Images)", "Symbolbild: Jane Doe am Rathaus (Quelle: dpa)", "Sandbags on the market square (Photo: Jane Doe/AFP)"})
  void these_are_not(String text) {
    assertThat(LoneCredit.is(text)).isFalse();
  }
}
