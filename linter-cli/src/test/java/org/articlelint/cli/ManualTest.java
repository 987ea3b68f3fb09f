package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The manual pages and the shell completion, made from the command's own model: {@code -Prelease} packs what this test writes. */
class ManualTest {

  private static final Path FOLDER = Path.of("target", "manual");

  private static CommandLine command() {
    var nowhere = new PrintWriter(Writer.nullWriter());
    return ArticlelintCommand.of(new Console(InputStream.nullInputStream(), nowhere, OutputStream.nullOutputStream(), nowhere, Terminal.ofProcess()));
  }

  @Test
  void each_command_has_a_page_with_all_its_options() throws Exception {
    CommandLine command = command();
    int code = ManPageGenerator.generateManPage(FOLDER.toFile(), null, new boolean[0], false, command.getCommandSpec());
    assertThat(code).isZero();
    assertThat(command.getSubcommands()).hasSizeGreaterThan(4);
    for (CommandLine each : command.getSubcommands().values()) {
      CommandSpec spec = each.getCommandSpec();
      String page = Files.readString(FOLDER.resolve(spec.qualifiedName("-") + ".adoc"));
      assertThat(page).contains("== Synopsis", "*articlelint " + spec.name() + "*");
      assertThat(spec.options().stream().filter(option -> !option.hidden()).map(option -> option.longestName().substring(2))).allSatisfy(option -> assertThat(page).contains(option));
    }
  }

  @Test
  void shells_complete_commands_and_options() throws Exception {
    String script = AutoComplete.bash("articlelint", command());
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("articlelint_completion"), script);
    assertThat(script).contains("check", "--preset", "--site-root");
  }
}
