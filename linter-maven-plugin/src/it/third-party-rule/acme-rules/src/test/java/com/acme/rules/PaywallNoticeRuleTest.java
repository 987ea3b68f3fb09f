package com.acme.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.articlelint.examples.Example;
import org.articlelint.examples.Examples;
import org.junit.jupiter.api.Test;

class PaywallNoticeRuleTest {

  @Test
  void the_examples_of_its_page_hold() throws IOException {
    try (var page = getClass().getResourceAsStream("/articlelint/docs/acme/paywall-notice.md")) {
      List<Example> examples = Examples.read(new String(page.readAllBytes(), StandardCharsets.UTF_8));
      assertEquals(2, examples.size());
      assertEquals(List.of(), examples.stream().flatMap(example -> Examples.faults(new PaywallNoticeRule(), example).stream()).toList());
    }
  }
}
