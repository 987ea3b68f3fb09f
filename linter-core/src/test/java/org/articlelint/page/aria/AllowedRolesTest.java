package org.articlelint.page.aria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.Page;
import org.articlelint.page.words.WordFile;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedRolesTest {

  @Test
  void every_row_names_roles_and_attributes_that_are_there() {
    List<List<String>> rows = WordFile.read(AllowedRoles.class, "allowed-roles.txt");
    assertThat(rows).hasSizeGreaterThan(140);
    for (List<String> row : rows) {
      assertThat(row).as(row.get(0)).hasSize(3);
      for (String role : Tokens.of(row.get(1))) {
        assertThat(role.equals("any") || role.equals("-") || !AriaRoles.of(role).orElseThrow().isAbstract()).as(role).isTrue();
      }
      List<String> scope = Tokens.of(row.get(2));
      assertThat(scope.size() == 1 || scope.get(1).equals("but")).as(row.get(0)).isTrue();
      assertThat(AriaAttributes.names()).containsAll(scope.subList(Math.min(2, scope.size()), scope.size()));
    }
  }

  @Test
  void every_role_that_html_gives_belongs_to_an_element_that_is_listed() {
    Set<String> listed = WordFile.read(AllowedRoles.class, "allowed-roles.txt").stream().map(row -> row.get(0)).collect(Collectors.toSet());
    assertThat(Table.pairs("implicit-roles.txt").keySet()).filteredOn(tag -> !tag.equals("amp-img") && !tag.equals("dir")).allMatch(listed::contains);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<a id=x href=/>Flood</a> | button | true",
      "<a id=x href=/>Flood</a> | heading | false",
      "<a id=x>Flood</a> | heading | true",
      "<button id=x>Flood</button> | treeitem | true",
      "<button id=x>Flood</button> | heading | false",
      "<input id=x type=submit> | slider | true",
      "<div id=x>Flood</div> | heading | true",
      "<dl><div id=x><dt>Level<dd>7 m</div></dl> | heading | false",
      "<figure id=x><img src=a.jpg></figure> | group | true",
      "<figure id=x><figcaption>Flood</figcaption></figure> | group | false",
      "<img id=x src=a.jpg alt=Flood> | button | true",
      "<img id=x src=a.jpg alt=''> | button | false",
      "<img id=x src=a.jpg aria-label=Flood> | button | true",
      "<input id=x> | spinbutton | true",
      "<input id=x type=nonsense> | spinbutton | true",
      "<input id=x list=towns> | spinbutton | false",
      "<input id=x type=checkbox> | button | false",
      "<input id=x type=checkbox aria-pressed=true> | button | true",
      "<ul><li id=x>Flood</ul> | tab | false",
      "<ul role=tablist><li id=x>Flood</ul> | tab | true",
      "<details><summary id=x>Flood</summary></details> | heading | false",
      "<summary id=x>Flood</summary> | heading | true",
      "<table><tr><td id=x>7 m</table> | button | false",
      "<table role=none><tr><td id=x>7 m</table> | button | true",
      "<select id=x></select> | menu | true",
      "<select id=x multiple></select> | menu | false",
      "<flood-map id=x></flood-map> | img | true",
      "<svg id=x></svg> | img | true",
      "<meta id=x> | none | false",
  })
  void a_role_may_be_named_where_the_specification_lets_it(String html, String role, boolean isAllowed) {
    AllowedRoles.Allowance allowance = allowance(html);
    assertThat(allowance.isAny() || allowance.roles().contains(role)).isEqualTo(isAllowed);
  }

  @Test
  void what_has_no_role_of_its_own_that_can_be_named_takes_no_name() {
    assertThat(allowance("<span id=x>Flood</span>").scope()).isEqualTo(AllowedRoles.Scope.UNNAMED);
    assertThat(allowance("<header id=x>Post</header>").scope()).isEqualTo(AllowedRoles.Scope.OWN);
    assertThat(allowance("<article><header id=x>Post</header></article>").scope()).isEqualTo(AllowedRoles.Scope.UNNAMED);
  }

  @Test
  void what_html_says_already_is_not_said_again() {
    assertThat(allowance("<input id=x type=checkbox>").except()).containsExactly("aria-checked");
    assertThat(allowance("<br id=x>").scope()).isEqualTo(AllowedRoles.Scope.HIDDEN);
    assertThat(allowance("<base id=x>").scope()).isEqualTo(AllowedRoles.Scope.NONE);
  }

  @Test
  void of_elements_that_the_specification_does_not_know_nothing_is_said() {
    Page page = Page.parse("<flood id=x></flood><svg><path id=y /></svg>");
    assertThat(new AllowedRoles(page.roles()).of(page.byId("x").orElseThrow())).isEmpty();
    assertThat(new AllowedRoles(page.roles()).of(page.byId("y").orElseThrow())).isEmpty();
  }

  private static AllowedRoles.Allowance allowance(String html) {
    Page page = Page.parse(html);
    Element element = page.byId("x").orElseThrow();
    return new AllowedRoles(page.roles()).of(element).orElseThrow();
  }
}
