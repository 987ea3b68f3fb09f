package org.articlelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.articlelint.lint.Report;
import org.junit.jupiter.api.Test;

class JsonLinesReportTest {

  @Test
  void has_a_line_for_each_page() throws IOException {
    String written = Reports.written(new JsonLinesReport(), Reports.mixed());
    List<String> lines = written.lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(written).endsWith("}\n");
    assertThat(lines.get(0)).isEqualTo("{\"file\":\"clean.html\",\"problems\":[]}");
    assertThat(lines.get(2)).isEqualTo("{\"file\":\"photo.html\",\"unreadable\":\"This is no HTML but a PNG image.\"}");
    assertThat(new ObjectMapper().readTree(lines.get(1)).at("/problems/1/rule").asText()).isEqualTo("test-picture");
  }

  @Test
  void nothing_is_no_line() throws IOException {
    assertThat(Reports.written(new JsonLinesReport(), new Report(Reports.clean().rules(), List.of()))).isEmpty();
  }
}
