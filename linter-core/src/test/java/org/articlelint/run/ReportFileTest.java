package org.articlelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

  @TempDir
  private Path folder;

  @Test
  void half_a_character_costs_no_report() throws Exception {
    Path file = folder.resolve("report.json");
    ReportFile.write(file, out -> out.append("Foto: \ud83d dpa"));
    assertThat(Files.readString(file)).isEqualTo("Foto: ? dpa");
  }

  @Test
  void a_folder_that_went_away_meanwhile_is_named() {
    assertThatThrownBy(() -> ReportFile.write(folder.resolve("gone/report.json"), out -> out.append("{}")))
        .isInstanceOf(UsageException.class).hasMessageEndingWith("there is no such folder.");
  }
}
