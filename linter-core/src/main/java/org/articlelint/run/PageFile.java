package org.articlelint.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file of a page that is mended: it has the old bytes or the new ones at any time, and nothing that somebody else wrote is lost. */
final class PageFile {

  private PageFile() {}

  /**
   * Writes the page anew, behind a symbolic link where its file is one, with the permissions it has.
   *
   * @return why it was not written, in words that end a sentence; empty where it was
   */
  static Optional<String> replace(Path file, byte[] was, byte[] now) {
    try {
      Path target = file.toRealPath();
      if (!Files.isWritable(target)) { // a rename would do it all the same
        return Optional.of("this user may not write the file");
      }
      Path part = target.resolveSibling(".articlelint." + UUID.randomUUID());
      try {
        write(part, now);
        keepPermissions(target, part);
        if (!Arrays.equals(Files.readAllBytes(target), was)) {
          return Optional.of("somebody else has changed the file meanwhile");
        }
        move(part, target);
        return Optional.empty();
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (AccessDeniedException denied) {
      return Optional.of("this user may not write in its folder");
    } catch (NoSuchFileException gone) {
      return Optional.of("the file is gone");
    } catch (IOException broken) {
      return Optional.of("the file cannot be written: " + PageReader.reason(broken));
    }
  }

  private static void write(Path part, byte[] bytes) throws IOException {
    try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true); // else a power cut after the move leaves an empty page
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    @Nullable PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      PosixFileAttributes known = Files.readAttributes(from, PosixFileAttributes.class);
      try {
        view.setGroup(known.group());
        view.setOwner(known.owner());
      } catch (IOException foreign) {
        // only root may give files away: the page then belongs to who mended it
      }
      view.setPermissions(known.permissions());
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException plain) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
