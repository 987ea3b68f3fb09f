package org.articlelint.run;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder that is served as a site: where the addresses of its pages and sheets lead on disk.
 *
 * @param root what the address {@code /} stands for; nothing outside of it is ever named
 */
record Site(Path root) {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r]");
  private static final int LONGEST = 4096; // no disk holds a longer way

  /**
   * The folder to which addresses are relative under that {@code <base href>}.
   *
   * @param folder where the page lies
   * @param base as written; the empty text leaves the folder as it is
   * @return empty if the base names another host
   */
  Optional<Path> folder(Path folder, String base) {
    String address = stripped(base);
    if (isForeign(address)) {
      return Optional.empty();
    }
    String way = withoutQuery(address);
    return resolve(folder, way.substring(0, way.lastIndexOf('/') + 1));
  }

  /**
   * The file to which an address leads, by its real path.
   *
   * @param folder to which the address is relative
   * @return empty if there is no such file, or it lies outside of the site, be it by a link
   */
  Optional<Path> file(Path folder, String written) {
    String address = stripped(written);
    String way = withoutQuery(address);
    if (isForeign(address) || way.isEmpty() || way.endsWith("/")) {
      return Optional.empty();
    }
    Optional<Path> plain = resolve(folder, way);
    return plain.flatMap(path -> withQuery(path, address)).flatMap(this::inside).or(() -> plain.flatMap(this::inside));
  }

  /** The file whose name holds the query as well, as programs name it that save pages from the web. */
  private static Optional<Path> withQuery(Path plain, String address) {
    int query = address.indexOf('?');
    int end = address.indexOf('#');
    if (query < 0 || end >= 0 && end < query || plain.getFileName() == null) {
      return Optional.empty();
    }
    String name = plain.getFileName() + address.substring(query, end < 0 ? address.length() : end);
    return name.contains("/") ? Optional.empty() : path(plain, name);
  }

  private static Optional<Path> path(Path beside, String name) {
    try {
      return Optional.of(beside.resolveSibling(name));
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  /** By real paths: a link that leads out of the site leads nowhere. */
  private Optional<Path> inside(Path path) {
    try {
      Path real = path.toRealPath();
      return real.startsWith(root.toRealPath()) && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private Optional<Path> resolve(Path folder, String way) {
    if (way.length() > LONGEST) {
      return Optional.empty();
    }
    Path at = way.startsWith("/") ? root : folder;
    try {
      for (String segment : way.split("/")) {
        String name = decoded(segment);
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
          return Optional.empty();
        }
        at = at.resolve(name);
      }
      return Optional.of(at.toAbsolutePath().normalize()); // as addresses are: a/../b needs no a
    } catch (InvalidPathException impossible) {
      return Optional.empty();
    }
  }

  private static String decoded(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException stray) { // a percent sign that stands for itself
      return segment;
    }
  }

  /** Without what browsers drop before they read an address (URL Standard, basic parser). */
  private static String stripped(String address) {
    int start = 0;
    int end = address.length();
    while (start < end && address.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && address.charAt(end - 1) <= ' ') {
      end--;
    }
    return BREAKS.matcher(address.substring(start, end)).replaceAll("");
  }

  /** Whether it names a scheme or a host; browsers read a backslash as a slash, so one may name a host as well. */
  private static boolean isForeign(String address) {
    return address.startsWith("//") || address.indexOf('\\') >= 0 || SCHEME.matcher(address).lookingAt();
  }

  private static String withoutQuery(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    return address.substring(0, end);
  }
}
