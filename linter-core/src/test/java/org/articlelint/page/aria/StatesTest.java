package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.articlelint.page.style.Census;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class StatesTest {

  /** The states of the element of id x, as {@code name=value}, parted by blanks. */
  private static String states(String body) {
    Page page = Page.parse("<!DOCTYPE html><body>" + body);
    return String.join(" ", new States(new Census(page.document()), page.roles()).of(page.byId("x").orElseThrow()).stream()
        .map(state -> state.name() + "=" + state.value()).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
      <h3 id=x>Talks</h3>                                                           | level=3
      <div id=x role=heading aria-level=5>Talks</div>                               | level=5
      <h3 id=x role=none>Talks</h3>                                                 | ~~
      <p id=x>Talks</p>                                                             | ~~
      <input id=x type=checkbox>                                                    | checked=false
      <input id=x type=Radio checked>                                               | checked=true
      <input id=x type=checkbox checked aria-checked=false>                         | checked=true
      <div id=x role=switch>                                                        | checked=false
      <div id=x role=checkbox aria-checked=mixed>                                   | checked=mixed
      <p role=listbox><b id=x role=option aria-checked=true>Berne</b></p>           | checked=true
      <button id=x disabled>Send</button>                                           | disabled=true
      <a id=x href=/ aria-disabled=true>Send</a>                                    | disabled=true
      <fieldset disabled><legend>Town</legend><input id=x></fieldset>               | disabled=true
      <fieldset disabled><legend><input id=x></legend></fieldset>                   | ~~
      <fieldset disabled><legend>Town</legend><legend><input id=x></legend></fieldset> | disabled=true
      <fieldset disabled><p><a id=x href=/>Berne</a></fieldset>                     | ~~
      <select><optgroup disabled><option>a<option id=x>Berne</select>               | disabled=true selected=false
      <details id=x><summary>More</summary></details>                               | expanded=false
      <details open><summary id=x>Less</summary></details>                          | expanded=true
      <details open><summary>Less</summary><summary id=x>Least</summary></details>  | ~~
      <button id=x aria-expanded=true>Menu</button>                                 | expanded=true
      <button id=x aria-expanded=undefined>Menu</button>                            | ~~
      <input id=x aria-invalid=spelling>                                            | invalid=spelling
      <input id=x aria-invalid=yes>                                                 | invalid=true
      <input id=x aria-invalid=false>                                               | ~~
      <button id=x aria-pressed=false>Bold</button>                                 | pressed=false
      <a id=x href=/ aria-pressed=true>Bold</a>                                     | ~~
      <textarea id=x readonly required></textarea>                                  | readonly=true required=true
      <div id=x role=textbox aria-readonly=true aria-required=true></div>           | readonly=true required=true
      <p role=tablist><b id=x role=tab aria-selected=true>Berne</b></p>             | selected=true
      <a id=x href=/ aria-selected=true>                                            | ~~
      <select><option id=x>Berne<option>Zug</select>                                | selected=true
      <select><optgroup><option id=x>Berne<option>Zug</select>                      | selected=true
      <select><option id=x>Berne<option selected>Zug</select>                       | selected=false
      <select><option>Berne<option id=x>Zug</select>                                | selected=false
      <select multiple><option id=x>Berne<option>Zug</select>                       | selected=false
      <a id=x href=/ aria-current=page>Start</a>                                    | current=page
      <div id=x aria-current=yes>Start</div>                                        | current=true
      <a id=x href=/ aria-current=false>Start</a>                                   | ~~
      <input id=x value=' Berne '>                                                  | value=Berne
      <input id=x type=password value=secret>                                       | ~~
      <input id=x type=submit value=Send>                                           | ~~
      <div id=x role=slider aria-valuenow=3 aria-valuetext='3 of 5'></div>          | value=3 of 5
      <textarea id=x>Berne</textarea>                                               | ~~
      """)
  void an_element_has_the_states_that_it_is_announced_with(String body, String states) {
    assertThat(states(body)).isEqualTo(states);
  }

  @Test
  void states_stand_in_one_order() {
    assertThat(states("<input id=x type=checkbox required checked aria-invalid=true disabled aria-current=true>"))
        .isEqualTo("current=true checked=true disabled=true invalid=true required=true");
  }
}
