package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.articlelint.lint.Report;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  private static String write(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport("0.1.0").write(report, out);
    return out.toString();
  }

  @Test
  void writes_contract_v1_key_by_key() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("contract-v1.json")) {
      assertThat(write(Reports.mixed())).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void names_a_rule_that_broke_beside_what_it_said() throws IOException {
    assertThat(write(Reports.broken())).containsSubsequence("\"message\": \"Said before it broke.\"",
        "\"failures\"", "\"rule\": \"test-breaks\"", "\"cause\": \"java.lang.IllegalStateException: out of ink\"");
  }

  @Test
  void lists_what_is_suppressed_with_who_said_so_and_why() throws IOException {
    assertThat(write(Reports.known())).containsSubsequence("\"problems\": []", "\"suppressed\": [", "\"rule\": \"test-heading\"",
        "\"line\": 2", "\"by\": \"page\"", "\"reason\": \"old template\"", "\"rule\": \"test-heading\"", "\"by\": \"baseline\"\n",
        "\"unreadable\": 0,", "\"suppressed\": 1,", "\"known\": 1,", "\"solved\": 3,", "\"unchanged\": 2\n");
  }

  @Test
  void is_the_same_twice() throws IOException {
    assertThat(write(Reports.mixed())).isEqualTo(write(Reports.mixed()));
  }
}
