package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Option;

/** The files by which articlelint is got, or called by other tools, fit what is built. */
class GettingTest {

  private static final String ACTION = ".github/actions/check/action.yml";
  private static final String GITLAB = ".gitlab/articlelint.yml";
  private static final String JBANG = ".jbang/jbang-catalog.json";
  private static final String DOCKER = ".docker/Dockerfile";
  private static final String RELEASE = ".release/jreleaser.yml";

  private static String read(String file) {
    return House.read(House.ROOT.resolve(file));
  }

  private static String pom(String tag) {
    Matcher value = Pattern.compile("<%1$s>([^<]*)</%1$s>".formatted(Pattern.quote(tag))).matcher(read("pom.xml"));
    assertThat(value.find()).isTrue();
    return value.group(1);
  }

  private static Set<String> flags() throws ClassNotFoundException {
    return Arrays.stream(Class.forName("org.articlelint.cli.CheckCommand").getDeclaredFields()).filter(field -> field.isAnnotationPresent(Option.class))
        .map((Field field) -> field.getAnnotation(Option.class).names()).flatMap(Arrays::stream).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {ACTION, GITLAB, DOCKER, ".pre-commit-hooks.yaml"})
  void they_use_flags_and_formats_that_there_are(String file) throws ClassNotFoundException {
    assertThat(GettingFaults.flags(read(file), flags())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {ACTION, GITLAB, JBANG})
  void they_get_the_version_that_is_to_be_released(String file) {
    String released = Pattern.compile("<version>([\\d.]+)-SNAPSHOT</version>").matcher(read("pom.xml")).results().findFirst().orElseThrow().group(1);
    assertThat(GettingFaults.versions(read(file), released)).isEmpty();
  }

  @Test
  void what_they_get_is_attached_to_a_release() {
    assertThat(read("linter-cli/pom.xml")).contains("<classifier>all</classifier>", "<outputFile>${project.build.directory}/articlelint.jar</outputFile>");
    assertThat(read(ACTION)).contains("org.articlelint:linter-cli:$VERSION:jar:all");
    assertThat(read(GITLAB)).contains("org.articlelint:linter-cli:$ARTICLELINT_VERSION:jar:all");
    assertThat(read(DOCKER)).contains("/src/linter-cli/target/articlelint.jar");
    assertThat(read(RELEASE)).contains("path: linter-cli/target/articlelint.jar", "mainClass: org.articlelint.cli.Main");
    assertThat(read(".pre-commit-hooks.yaml")).contains("entry: articlelint check\n");
  }

  @Test
  void jbang_can_read_its_catalog() throws IOException {
    int tokens = 0;
    try (JsonParser json = new JsonFactory().createParser(read(JBANG))) {
      while (json.nextToken() != null) {
        tokens++;
      }
    }
    assertThat(tokens).isGreaterThan(10);
    assertThat(read(JBANG)).contains("\"script-ref\": \"org.articlelint:linter-cli:");
  }

  @Test
  void the_release_goes_to_where_the_pom_says() {
    String repository = pom("repository.address");
    String[] way = repository.split("/");
    assertThat(read(RELEASE)).contains("homepage: " + pom("site.address") + "\n",
        "owner: %s\n    name: %s\n".formatted(way[way.length - 2], way[way.length - 1]));
  }

  @Test
  void a_wrong_flag_format_or_version_is_seen() throws ClassNotFoundException {
    assertThat(GettingFaults.flags("# --rm\n check --format githup --reports a=b --fail-on error", flags()))
        .containsExactly("there is no flag --reports", "there is no format githup");
    assertThat(GettingFaults.versions("ARTICLELINT_VERSION: 0.0.9 maven-dependency-plugin:3.9.0:copy", "0.1.0")).containsExactly("gets version 0.0.9");
    assertThat(GettingFaults.versions("any", "0.1.0")).containsExactly("gets no version");
  }
}
