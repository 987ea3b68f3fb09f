package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DependenciesTest {

  private static Set<String> libraries() {
    Set<String> libraries = new TreeSet<>();
    Stream.of("linter-core", "rules", "linter-cli", "linter-maven-plugin")
        .forEach(module -> libraries.addAll(Dependencies.of(House.read(House.ROOT.resolve(module).resolve("pom.xml")))));
    return libraries;
  }

  @Test
  void each_library_that_users_get_has_a_licence_and_a_reason() {
    assertThat(libraries()).hasSizeGreaterThan(5).contains("org.jsoup:jsoup");
    assertThat(Dependencies.faults(House.read(House.ROOT.resolve("CONTRIBUTING.md")), libraries())).isEmpty();
  }

  @Test
  void a_library_without_a_row_a_licence_or_a_reason_is_seen() {
    String table = """
        | `org.jsoup:jsoup` | MIT | reading pages |
        | `a:nameless` | | something |
        | `a:pointless` | MIT | |
        | `a:gone` | MIT | once it was needed |
        | `a:inner` | MIT | through jsoup: its insides |
        | `a:stray` | MIT | through nobody: nothing |
        """;
    assertThat(Dependencies.faults(table, Set.of("org.jsoup:jsoup", "a:nameless", "a:pointless", "b:new"))).containsExactly(
        "b:new is not in the table",
        "a:gone is in no pom, and comes through nothing that is",
        "a:nameless has no licence that we know to fit: ",
        "a:pointless has no reason",
        "a:stray is in no pom, and comes through nothing that is");
  }

  @Test
  void what_only_tests_or_maven_itself_bring_is_left_out() {
    assertThat(Dependencies.of("""
        <project><dependencies>
        <dependency><groupId>a</groupId><artifactId>one</artifactId></dependency>
        <dependency><groupId>a</groupId><artifactId>two</artifactId><scope>test</scope></dependency>
        <dependency><groupId>a</groupId><artifactId>three</artifactId><scope>provided</scope></dependency>
        <dependency><groupId>net.jqwik</groupId><artifactId>jqwik</artifactId></dependency>
        <dependency><groupId>org.articlelint</groupId><artifactId>linter-core</artifactId></dependency>
        </dependencies></project>""")).containsExactly("a:one");
  }
}
