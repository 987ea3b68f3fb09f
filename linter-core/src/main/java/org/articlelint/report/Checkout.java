package org.articlelint.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the pages lie, for programs that look them up by their names: file names relative to the root, with {@code /} on every system.
 * A file that was given with its whole path, and lies elsewhere, keeps that.
 */
public final class Checkout {

  private static final String UNRESERVED = "-._~!$'()*+,;=@";

  private final Path folder;
  private final Path root;

  /**
   * A place for pages.
   *
   * @param folder what files are relative to as they were given
   * @param root what they are relative to in reports: where the repository begins
   */
  public Checkout(Path folder, Path root) {
    this.folder = folder.toAbsolutePath().normalize();
    this.root = root.toAbsolutePath().normalize();
  }

  /** The file's name as programs look for it: {@code site/flood.html}; as it was given where that can be no file. */
  String path(String file) {
    try {
      Path given = Path.of(file);
      Path whole = folder.resolve(given).normalize();
      boolean isElsewhere = given.isAbsolute() && !whole.startsWith(root);
      String path = String.join("/", names(isElsewhere ? whole : root.relativize(whole)));
      return path.isEmpty() ? "." : path;
    } catch (IllegalArgumentException impossible) { // no path, or one on another drive
      return file.replace('\\', '/');
    }
  }

  /** The name as an address, percent-encoded: {@code site/flood%20map.html}; with its scheme where the path is whole. */
  String uri(String file) {
    String path = path(file);
    return isWhole(path) ? whole(path) : encoded(path);
  }

  /** The file's whole address on this machine, for somebody who sits at it; empty for standard input, and for what can be no file. */
  String link(String file) {
    if (file.equals("-")) {
      return "";
    }
    try {
      return whole(String.join("/", names(folder.resolve(file).normalize())));
    } catch (IllegalArgumentException impossible) {
      return "";
    }
  }

  private static boolean isWhole(String path) {
    try {
      return Path.of(path).isAbsolute();
    } catch (IllegalArgumentException impossible) {
      return false;
    }
  }

  private static String whole(String path) {
    return path.startsWith("/") ? "file://" + encoded(path) : "file:///" + path.charAt(0) + ":" + encoded(path.substring(2)); // C:/site
  }

  private static List<String> names(Path path) {
    List<String> names = new ArrayList<>();
    if (path.getRoot() != null) {
      names.add(path.getRoot().toString().replace("\\", "").replace("/", ""));
    }
    path.forEach(name -> names.add(name.toString()));
    return names;
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte at : path.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (at & 0xFF);
      boolean isPlain = sign == '/' || sign < 0x80 && (Character.isLetterOrDigit(sign) || UNRESERVED.indexOf(sign) >= 0);
      if (isPlain) {
        uri.append(sign);
      } else {
        uri.append('%').append(Character.toUpperCase(Character.forDigit(sign >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(sign & 0xF, 16)));
      }
    }
    return uri.toString();
  }
}
