package org.articlelint.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.articlelint.report.html.HtmlReport;

/** A report of articlelint's own that lies among the pages: it is none of them. */
public final class FormerReport {

  private static final byte[] HEAD = HtmlReport.HEAD.getBytes(StandardCharsets.UTF_8);

  private FormerReport() {}

  /** Whether the file there is one, by how it begins. */
  public static boolean isAt(Path file) {
    if (!Files.isRegularFile(file)) { // a pipe would keep us waiting
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(HEAD.length), HEAD);
    } catch (IOException unreadable) { // who reads it as a page will say why
      return false;
    }
  }
}
