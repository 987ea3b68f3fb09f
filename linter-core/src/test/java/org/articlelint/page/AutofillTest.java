package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Autofill.Fault;
import org.junit.jupiter.api.Test;

class AutofillTest {

  @Test
  void the_words_of_html_in_their_order_are_right() {
    for (String right : new String[] {"", " ", "on", "OFF", "email", "section-x billing home tel-national webauthn", "shipping country", "one-time-code"}) {
      assertThat(Autofill.fault(right)).as(right).isEmpty();
    }
  }

  @Test
  void each_fault_is_told_with_the_word() {
    assertFault("nope", Fault.UNKNOWN, "nope");
    assertFault("shipping home", Fault.NO_FIELD, "shipping");
    assertFault("name email", Fault.TWO_FIELDS, "email");
    assertFault("email work", Fault.ORDER, "work");
    assertFault("webauthn username", Fault.ORDER, "username");
    assertFault("work photo", Fault.PLACE, "work");
  }

  private static void assertFault(String autocomplete, Fault fault, String word) {
    assertThat(Autofill.fault(autocomplete)).as(autocomplete).contains(new Autofill.Finding(fault, word));
  }
}
