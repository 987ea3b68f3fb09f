package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.articlelint.page.ErrorMessage.Says;
import org.articlelint.page.aria.Answer;
import org.junit.jupiter.api.Test;

class ErrorMessageTest {

  @Test
  void is_what_a_field_names_as_one_or_what_is_called_so() {
    assertThat(messages("<input aria-invalid=true aria-errormessage=a><b id=a>In words</b>")).hasSize(1);
    assertThat(messages("<input aria-errormessage=a><b id=a>In words</b>")).isEmpty();
    assertThat(messages("<input aria-invalid=true aria-describedby=a><b id=a>In words</b>")).hasSize(1);
    assertThat(messages("<input aria-describedby=a><b id=a>In words</b>")).isEmpty();
    assertThat(messages("<input aria-describedby=a><b id=a>Wert ungültig? Ungültiger Wert</b>")).isEmpty();
    assertThat(messages("<input aria-describedby=a><b id=a>Ungültiger Wert</b>")).hasSize(1);
    assertThat(messages("<form><input><b class=formError>In words</b></form>")).hasSize(1);
    assertThat(messages("<form><input><b role=alert>In words</b></form>")).hasSize(1);
    assertThat(messages("<input><b class=formError>In words</b>")).isEmpty();
  }

  @Test
  void holds_no_field_and_is_the_outermost() {
    assertThat(messages("<form><p class=has-error><input> In words</p></form>")).isEmpty();
    assertThat(messages("<form><p class=error>In <b class=error-text>words</b></p><input></form>")).extracting(ErrorMessage::words)
        .containsExactly("In words");
  }

  @Test
  void is_of_the_field_that_refers_to_it_or_that_it_names_or_that_is_wrong() {
    assertThat(field("<input id=f aria-describedby=a><input id=g><b id=a class=error>Words</b>")).isEqualTo("f");
    assertThat(field("<label>Age <input id=f></label><label>Town <input id=g></label><b class=error>No such town</b>")).isEqualTo("g");
    assertThat(field("<input id=f><input id=g aria-invalid=true><b class=error>Words</b>")).isEqualTo("g");
    assertThat(field("<input id=f><input id=g><b class=error>Words</b>")).isEmpty();
    assertThat(field("<label>Age <b class=error>Words</b><input id=f></label><label>Town <input id=g></label>")).isEqualTo("f");
  }

  @Test
  void around_two_that_fields_refer_to_is_of_the_first_in_the_page() {
    String page = "<input id=f aria-describedby=a aria-invalid=true><input id=g aria-describedby=b aria-invalid=true>"
        + "<div class=error><b id=a>Words</b> <b id=b>and more</b></div>";
    assertThat(IntStream.range(0, 40).mapToObj(i -> field(page))).containsOnly("f");
  }

  @Test
  void says_nothing_perhaps_something_or_more() {
    assertThat(says("Invalid value!")).isEqualTo(Says.NOTHING);
    assertThat(says("Invalid value for age.")).isEqualTo(Says.NOTHING);
    assertThat(says("Age is invalid")).isEqualTo(Says.PERHAPS);
    assertThat(says("Age is a number")).isEqualTo(Says.MORE);
    assertThat(says("Error:")).isEqualTo(Says.MORE);
    assertThat(says("Error <i hidden>Age is a number</i>")).isEqualTo(Says.MORE);
  }

  @Test
  void stands_alone_unless_another_one_or_a_hint_says_more() {
    String generic = "<input aria-describedby='a h' aria-invalid=true><b id=a>Error</b>";
    assertThat(messages("<form>" + generic + "</form>")).hasSize(1);
    assertThat(messages("<form>" + generic + "<i id=h>16 to 99</i></form>")).extracting(ErrorMessage::says).doesNotContain(Says.NOTHING);
    assertThat(messages("<form>" + generic + "<p class=error>Name your age</p></form>")).extracting(ErrorMessage::words)
        .containsExactly("Name your age");
    assertThat(messages("<form>" + generic + "<p hidden class=error>Name your age</p></form>")).hasSize(1);
  }

  @Test
  void is_seen_and_heard_or_not() {
    assertThat(messages("<form><input><b class=error style='position:absolute;left:-999px'>Words</b></form>")).extracting(ErrorMessage::unseen)
        .containsExactly(Answer.YES);
    assertThat(messages("<form><input><b class=error aria-hidden=true>Words</b></form>")).extracting(ErrorMessage::unheard)
        .containsExactly(Answer.YES);
    assertThat(messages("<form><input><b class=error aria-hidden=true>Words</b><output></output></form>")).extracting(ErrorMessage::unheard)
        .containsExactly(Answer.UNKNOWN);
    assertThat(messages("<form><input aria-describedby=a><b id=a class=error aria-hidden=true>Words</b></form>")).extracting(ErrorMessage::unheard)
        .containsExactly(Answer.NO);
  }

  @Test
  void is_not_known_where_a_style_sheet_is_missing() {
    assertThat(messages("<link rel=stylesheet href=a.css><input aria-invalid=true aria-describedby=a><b id=a>In words</b>")).isEmpty();
  }

  private static Says says(String words) {
    return messages("<form><label>Age (years) <input id=f></label><b class=error>" + words + "</b></form>").get(0).says();
  }

  private static String field(String form) {
    return messages("<form>" + form + "</form>").get(0).field().map(field -> field.element().id()).orElse("");
  }

  private static List<ErrorMessage> messages(String body) {
    return Page.parse("<!doctype html>" + body).fact(ErrorMessage.ALONE);
  }
}
