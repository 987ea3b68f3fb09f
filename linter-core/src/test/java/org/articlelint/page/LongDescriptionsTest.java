package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongDescriptionsTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "<img src=a.png alt='Turnout'><table></table>",
      "<figure><img src=a.png alt='Turnout'><details></details></figure>",
      "<figure><img src=a.png alt='Turnout'></figure><ul></ul>",
      "<figure><img src=a.png alt='Turnout'><figcaption><a href=t.csv>The data</a></figcaption></figure>",
      "<img src=a.png alt='Turnout' aria-describedby=d><p id=d>North 64, south 60 percent.</p>",
      "<img src=a.png alt='Turnout' aria-details=d>"})
  void these_say_it_at_length(String html) {
    assertThat(isDescribed(html)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<img src=a.png alt='Turnout'><p>Turnout rose.</p>",
      "<figure><img src=a.png alt='Turnout'><figcaption><a href=/jane>Jane Doe</a></figcaption></figure>"})
  void these_do_not(String html) {
    assertThat(isDescribed(html)).isFalse();
  }

  private static boolean isDescribed(String html) {
    Page page = Page.parse(html);
    return page.fact(LongDescriptions.FACT).has(page.images().get(0));
  }
}
