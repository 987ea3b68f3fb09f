package org.articlelint.maven;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reports as a POM names them. */
final class ReportNames {

  private ReportNames() {}

  /** Those reports, each with its file where the POM means it: from the module's folder on, as Maven has it for files. */
  static List<String> of(String[] reports, Path base) {
    return Arrays.stream(reports).map(report -> {
      int sign = report.indexOf('=') + 1;
      boolean isPair = sign > 1 && sign < report.length();
      return isPair ? report.substring(0, sign) + base.resolve(report.substring(sign).strip()) : report;
    }).toList();
  }
}
