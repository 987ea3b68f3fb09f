package org.articlelint.page.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.credit.Agencies.Mention;
import org.junit.jupiter.api.Test;

class AgenciesTest {

  private final Agencies agencies = Agencies.known();

  @Test
  void finds_the_agencies_of_a_closing_line_in_order() {
    assertThat(agencies.in("rs, kb/wmr (AP, AFP)")).extracting(Mention::words).containsExactly("AP", "AFP");
  }

  @Test
  void calls_an_agency_by_its_usual_name_however_it_is_written() {
    assertThat(agencies.in("Jane Doe/The Associated Press")).containsExactly(new Mention("AP", "The Associated Press", 9, 29));
  }

  @Test
  void takes_the_longest_name() {
    assertThat(agencies.in("Jane Doe / Getty Images Europe")).extracting(Mention::words).containsExactly("Getty Images Europe");
  }

  @Test
  void matches_short_names_as_written_or_in_capitals_only() {
    assertThat(agencies.in("ap na pa epa dpa")).extracting(Mention::words).containsExactly("epa", "dpa");
  }

  @Test
  void matches_long_names_in_any_case_but_for_the_first_letter() {
    assertThat(agencies.in("REUTERS, keystone, Keystone")).extracting(Mention::words).containsExactly("REUTERS", "Keystone");
  }

  @Test
  void knows_no_agency_inside_a_word() {
    assertThat(agencies.in("APfel Reutersberg")).isEmpty();
  }

  @Test
  void finds_names_in_writing_without_spaces() {
    assertThat(agencies.in("写真は共同通信提供")).extracting(Mention::agency).containsExactly("共同通信");
  }

  @Test
  void counts_common_words_between_separators_only() {
    assertThat(agencies.in("Jan Nowak / Forum")).hasSize(1);
    assertThat(agencies.in("World Economic Forum")).isEmpty();
    assertThat(agencies.in("Facebook")).isEmpty();
  }

  @Test
  void tells_whether_words_are_an_agency_and_nothing_more() {
    assertThat(agencies.named(" picture alliance ")).contains("picture alliance");
    assertThat(agencies.named("Reuters Building")).isEmpty();
  }
}
