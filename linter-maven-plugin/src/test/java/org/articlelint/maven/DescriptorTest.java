package org.articlelint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Maven and Eclipse are told of the goals. */
class DescriptorTest {

  private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";
  private static final String ECLIPSE = "/META-INF/m2e/lifecycle-mapping-metadata.xml";
  private static final Pattern GOAL = Pattern.compile("<goal>(.*?)</goal>");
  private static final Pattern MOJO = Pattern.compile("(?s)<mojo>(.*?)</mojo>");

  private static String read(String file) throws IOException {
    try (InputStream in = DescriptorTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> goals(String text) {
    return GOAL.matcher(text).results().map(goal -> goal.group(1)).sorted().toList();
  }

  /** What is said of each goal, but of {@code help}, which is generated. */
  private static Map<String, String> mojos() throws IOException {
    Map<String, String> mojos = new TreeMap<>();
    MOJO.matcher(read(DESCRIPTOR)).results().map((MatchResult mojo) -> mojo.group(1)).forEach(mojo -> mojos.put(goals(mojo).get(0), mojo));
    mojos.remove("help");
    return mojos;
  }

  @Test
  void eclipse_runs_none_of_the_goals_on_each_keystroke() throws IOException {
    assertThat(mojos()).hasSizeGreaterThan(5);
    assertThat(goals(read(ECLIPSE))).containsExactlyElementsOf(mojos().keySet());
    assertThat(read(ECLIPSE)).contains("<ignore/>");
  }

  @Test
  void all_goals_may_run_in_many_threads() throws IOException {
    assertThat(mojos()).allSatisfy((goal, mojo) -> assertThat(mojo).contains("<threadSafe>true</threadSafe>"));
  }

  @Test
  void only_the_goal_for_all_modules_needs_a_project() throws IOException {
    assertThat(mojos()).allSatisfy((goal, mojo) -> {
      boolean isForModules = goal.equals("aggregate");
      assertThat(mojo).contains("<requiresProject>%s</requiresProject>".formatted(isForModules), "<aggregator>%s</aggregator>".formatted(isForModules));
    });
  }

  @Test
  void each_parameter_that_can_be_set_is_explained() throws IOException {
    Pattern parameter = Pattern.compile("(?s)<parameter>\\s*<name>(.*?)</name>(.*?)</parameter>");
    assertThat(mojos().values().stream().flatMap(mojo -> parameter.matcher(mojo).results()).filter(one -> one.group(2).contains("<editable>true")))
        .hasSizeGreaterThan(30).allSatisfy(one -> assertThat(one.group(2)).containsPattern("<description>[^<]{15,}[.?]</description>"));
  }
}
