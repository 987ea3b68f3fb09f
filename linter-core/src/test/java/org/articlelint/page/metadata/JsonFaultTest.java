package org.articlelint.page.metadata;

import static org.articlelint.page.metadata.JsonFault.Kind.BACKSLASH;
import static org.articlelint.page.metadata.JsonFault.Kind.COMMA;
import static org.articlelint.page.metadata.JsonFault.Kind.COMMENT;
import static org.articlelint.page.metadata.JsonFault.Kind.CONTEXT;
import static org.articlelint.page.metadata.JsonFault.Kind.CONTROL;
import static org.articlelint.page.metadata.JsonFault.Kind.END;
import static org.articlelint.page.metadata.JsonFault.Kind.INNER_QUOTE;
import static org.articlelint.page.metadata.JsonFault.Kind.NO_CONTEXT;
import static org.articlelint.page.metadata.JsonFault.Kind.QUOTE;
import static org.articlelint.page.metadata.JsonFault.Kind.SIGN;
import static org.articlelint.page.metadata.JsonFault.Kind.VALUE;
import static org.articlelint.page.metadata.JsonFault.Kind.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articlelint.page.Page;
import org.junit.jupiter.api.Test;

class JsonFaultTest {

  @Test
  void the_sign_to_blame_is_told() {
    assertThat(fault("{'a': 1}")).isEqualTo(QUOTE + " 1 '");
    assertThat(fault("{\"a\": „x“}")).isEqualTo(QUOTE + " 6 „");
    assertThat(fault("{\"a\": \"x\ny\"}")).isEqualTo(CONTROL + " 8 ");
    assertThat(fault("{\"a\": \"x\\'y\"}")).isEqualTo(BACKSLASH + " 8 \\");
    assertThat(fault("{\"a\": 1, }")).isEqualTo(COMMA + " 7 ,");
    assertThat(fault("[1,\n]")).isEqualTo(COMMA + " 2 ,");
    assertThat(fault("{\"a\": 1} ]")).isEqualTo(SIGN + " 9 ]");
    assertThat(fault("{\"a\": [1}")).isEqualTo(SIGN + " 8 }");
    assertThat(fault("{\"a\": }")).isEqualTo(SIGN + " 6 }");
    assertThat(fault("{\"a\": 1 \"b\": 2}")).isEqualTo(SIGN + " 8 ");
    assertThat(fault("{} {}")).isEqualTo(SIGN + " 3 {");
    assertThat(fault("{\"a\":\u00a01}")).isEqualTo(SIGN + " 5 fixed space");
    assertThat(fault("{\"a\": 😀}")).isEqualTo(SIGN + " 6 😀");
  }

  @Test
  void words_without_quotes_are_told_from_quotes_in_a_text() {
    assertThat(fault("{\"a\": Jane Doe}")).isEqualTo(WORD + " 6 Jane");
    assertThat(fault("{\"a\": undefined}")).isEqualTo(WORD + " 6 undefined");
    assertThat(fault("{a: 1}")).isEqualTo(WORD + " 1 a");
    assertThat(fault("{\"a\": \"He said \"no\" today\"}")).isEqualTo(INNER_QUOTE + " 15 \"");
    assertThat(fault("{\"a\": 007}")).isEqualTo(SIGN + " 7 0");
  }

  @Test
  void comments_and_html_are_no_json() {
    assertThat(fault("<!-- {} -->")).isEqualTo(COMMENT + " 0 <");
    assertThat(fault("//<![CDATA[\n{}\n//]]>")).isEqualTo(COMMENT + " 0 /");
    assertThat(fault("{} // end")).isEqualTo(COMMENT + " 3 /");
  }

  @Test
  void a_text_may_end_too_soon() {
    assertThat(fault("{\"a\": [1, 2]")).isEqualTo(END + " 12 ");
    assertThat(fault("{\"a\": \"x")).isEqualTo(END + " 8 ");
  }

  @Test
  void a_block_is_an_object_or_a_list_in_words_that_can_be_looked_up() {
    assertThat(fault("\"{}\"")).isEqualTo(VALUE + " -1 ");
    assertThat(fault("{\"@type\": \"NewsArticle\"}")).isEqualTo(NO_CONTEXT + " -1 ");
    assertThat(fault("{\"@context\": \"http://www.schema.com/\", \"@type\": \"Article\"}")).isEqualTo(CONTEXT + " -1 http://www.schema.com/");
  }

  @Test
  void what_harms_nobody_is_no_fault() {
    assertThat(faults("")).isEmpty();
    assertThat(faults(" \n ")).isEmpty();
    assertThat(faults("null")).isEmpty();
    assertThat(faults("[]")).isEmpty();
    assertThat(faults("{}")).isEmpty();
    assertThat(faults("\uFEFF{}")).isEmpty();
    assertThat(faults("{\"@context\": \"https://schema.org/\", \"@type\": \"Article\"}")).isEmpty();
    assertThat(faults("{\"@context\": [\"https://w3.org/ns/x\", {\"a\": \"b\"}], \"@type\": \"Article\"}")).isEmpty();
    assertThat(faults("{\"@graph\": [{\"@type\": \"Article\"}], \"@context\": {\"@vocab\": \"https://schema.org\"}}")).isEmpty();
  }

  @Test
  void a_template_is_not_judged() {
    assertThat(faults("{\"headline\": {{ headline | json }}}")).isEmpty();
    assertThat(faults("{\"headline\": <%= headline %>}")).isEmpty();
  }

  private static String fault(String json) {
    JsonFault fault = faults(json).get(0);
    return fault.kind() + " " + fault.offset() + " " + fault.sign();
  }

  private static List<JsonFault> faults(String json) {
    return Page.parse("<script type=application/ld+json>" + json + "</script>").metadata().faults();
  }
}
