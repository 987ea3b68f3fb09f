package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a page has of buttons, fold-outs and boxes that are announced as a whole, and who fills or mends them. */
class PageControlsTest {

  @Test
  void buttons_are_buttons_by_tag_and_role_and_items_of_menus() {
    assertThat(Page.parse("<button>A</button><a role=button href=#>B</a><div role=menu><div role=menuitem>C</div></div><input type=reset>")
        .fact(Button.FACT)).extracting(Button::name).containsExactly("A", "B", "C", "Reset");
  }

  @Test
  void image_buttons_file_fields_and_hidden_ones_are_not_among_them() {
    assertThat(Page.parse("<input type=image><input type=file><button hidden>A</button>").fact(Button.FACT)).isEmpty();
  }

  @Test
  void a_fold_out_is_opened_by_its_first_summary() {
    assertThat(Page.parse("<details><p>x</p><summary id=a></summary><summary></summary></details><details>y</details>").fact(FoldOut.FACT))
        .singleElement().satisfies(foldOut -> assertThat(foldOut.summary().id()).isEqualTo("a"));
  }

  @Test
  void a_fold_out_is_plain_unless_another_role_holds() {
    assertThat(Page.parse("<details><summary role=none></summary></details><details><summary role=link></summary></details>").fact(FoldOut.FACT))
        .extracting(FoldOut::isPlain).containsExactly(true, false);
  }

  @Test
  void a_stop_lies_in_the_outermost_box() {
    assertThat(Page.parse("<button id=a><span role=img><a href=/ id=b>B</a></span></button>").fact(ClosedBox.FACT)).singleElement()
        .satisfies(box -> assertThat(box.element().id() + box.stop().id()).isEqualTo("ab"));
  }

  @Test
  void what_a_script_is_to_name_is_unfilled() {
    assertThat(Page.parse("""
        <button :aria-label="x"></button><button v-bind:title="x"></button><button [attr.aria-label]="x"></button>
        <button><b x-text="n"></b></button><button><span class="comment-count"></span></button><button><app-icon></app-icon></button>
        """).all("button")).allMatch(Unfilled::is);
    assertThat(Page.parse("<button :class='x'></button><button><i class=icon></i></button><button><span class=count>3</span></button>").all("button"))
        .noneMatch(Unfilled::is);
  }
}
