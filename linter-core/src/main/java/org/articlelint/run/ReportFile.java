package org.articlelint.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** The file that a report, or another text, goes to: written whole or not at all, so that a run that fails leaves the old one as it was. */
public final class ReportFile {

  private static final String REPORT = "report";

  private ReportFile() {}

  /** Writes text. */
  @FunctionalInterface
  public interface Text {

    /** Writes it. */
    void write(Appendable out) throws IOException;
  }

  /** Refuses, before any page is linted, a place where no file can be. */
  static void check(Path file) throws UsageException {
    check(file, REPORT);
  }

  /**
   * Makes the folders for a file.
   *
   * @param what messages call it: {@code report}
   * @throws UsageException if no file can be there; its message says why
   */
  public static void check(Path file, String what) throws UsageException {
    if (Files.isDirectory(file)) {
      throw new UsageException("The %s cannot be written to %s: that is a folder. Name a file.".formatted(what, file));
    }
    Path folder = folder(file);
    try {
      Files.createDirectories(folder);
    } catch (IOException impossible) {
      throw unwritable(file, what, impossible);
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(file, what, new AccessDeniedException(folder.toString()));
    }
  }

  static void write(Path file, Text text) throws UsageException {
    write(file, REPORT, text);
  }

  /**
   * Writes a text in UTF-8, into a folder that is there.
   *
   * @param what messages call it: {@code report}
   * @throws UsageException if it cannot be written; its message says why
   */
  public static void write(Path file, String what, Text text) throws UsageException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) { // a pipe or /dev/null has no old state to lose
        writeTo(file, text, StandardOpenOption.WRITE);
        return;
      }
      place(Files.exists(file) ? file.toRealPath() : file, text, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException impossible) {
      throw unwritable(file, what, impossible);
    }
  }

  /**
   * The same, but nothing may be there yet.
   *
   * @throws UsageException if something is, or it cannot be written; its message says why
   */
  static void create(Path file, String what, Text text) throws UsageException {
    try {
      place(file, text);
    } catch (FileAlreadyExistsException other) {
      throw new UsageException("The %s cannot be written to %s: there is one already.".formatted(what, file));
    } catch (IOException impossible) {
      throw unwritable(file, what, impossible);
    }
  }

  private static void place(Path target, Text text, StandardCopyOption... options) throws IOException {
    Path part = folder(target).resolve(".%s.%s".formatted(target.getFileName(), UUID.randomUUID()));
    try {
      writeTo(part, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, target, options);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeTo(Path file, Text text, StandardOpenOption... options) throws IOException {
    // not Files.newBufferedWriter, which throws at half a surrogate pair: scripts in pages hold such halves
    try (var out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file, options), StandardCharsets.UTF_8))) {
      text.write(out);
    }
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }

  private static UsageException unwritable(Path file, String what, IOException why) {
    String reason = why instanceof AccessDeniedException ? "this user may not write there"
        : why instanceof FileAlreadyExistsException ? "its folder is a file"
        : why instanceof NoSuchFileException ? "there is no such folder" : why.getMessage();
    return new UsageException("The %s cannot be written to %s: %s.".formatted(what, file, reason));
  }
}
