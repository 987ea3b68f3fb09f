package org.articlelint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.articlelint.run.Door;
import org.articlelint.run.LintRequest;
import org.articlelint.run.LintRun;
import org.articlelint.run.UsageException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An {@code articlelint.yml}: it is understood and rules run by it, or each line of what is wrong has its place. */
class ConfigurationFuzzTest {

  private static final byte[] PAGE = "<!doctype html><title>Flood</title><main><h1>Flood</h1><img src=a.jpg>".getBytes(StandardCharsets.UTF_8);

  @TempDir
  static Path folder;

  @Timeout(120)
  @DictionaryFile(resourcePath = "configuration.dict")
  @FuzzTest(maxDuration = "15m")
  void any_configuration_is_read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("articlelint.yml"), bytes);
    Door door = Door.of(getClass().getClassLoader()).in(folder).input(new ByteArrayInputStream(PAGE));
    try {
      LintRun run = LintRun.of(LintRequest.of(List.of("-")).config(Optional.of(file)).build(), door);
      assertThat(run.complaints()).allMatch("No rule runs: there is none to load, or all are off."::equals);
    } catch (UsageException wrong) {
      assertThat(wrong.getMessage().lines()).allSatisfy(line -> assertThat(line).matches(".*\\.ya?ml(:\\d+(:\\d+)?)?:? .+"));
    }
  }
}
