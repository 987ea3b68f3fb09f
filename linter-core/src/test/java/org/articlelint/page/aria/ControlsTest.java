package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field that stands in the words of another is read with its value (accname 1.2, 2C). */
class ControlsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "<input value=ten> | Show ten towns",
      "<input type=search value=ten> | Show ten towns",
      "<input type=password value=ten> | Show towns",
      "<textarea>ten</textarea> | Show ten towns",
      "<div role=textbox>ten</div> | Show ten towns",
      "<select><option>one<option>ten</select> | Show one towns",
      "<select><option>one<option selected>ten</select> | Show ten towns",
      "<select><option selected>one<option selected>ten</select> | Show ten towns",
      "<select><option label=ten>10</select> | Show ten towns",
      "<select><option label=' '>ten</select> | Show ten towns",
      "<select></select> | Show towns",
      "<select multiple><option>one<option selected>two<option selected>ten</select> | Show two ten towns",
      "<select multiple><option>one<option>two</select> | Show towns",
      "<select size=3><option>one<option>two</select> | Show towns",
      "<div role=listbox><div role=option>one</div><div role=option aria-selected=true>ten</div></div> | Show ten towns",
      "<div role=listbox><div role=option aria-selected=false>one</div></div> | Show towns",
      "<div role=combobox>ten</div> | Show ten towns",
      "<input role=combobox value=ten> | Show ten towns",
      "<input list=l value=ten><datalist id=l></datalist> | Show ten towns",
      "<input type=range value=7> | Show 7 towns",
      "<input type=number value=7 aria-valuenow=8> | Show 8 towns",
      "<div role=slider aria-valuenow=8 aria-valuetext=many></div> | Show many towns",
      "<div role=slider aria-valuenow=8 aria-valuetext=' '></div> | Show 8 towns",
      "<div role=slider>nine</div> | Show towns",
      "<button>ten</button> | Show ten towns"})
  void value_is_read(String field, String name) {
    Page page = Page.parse("<!doctype html><div id=x role=checkbox>Show " + field + " towns</div>");
    assertThat(page.names().of(page.byId("x").orElseThrow())).isEqualTo(name);
  }
}
