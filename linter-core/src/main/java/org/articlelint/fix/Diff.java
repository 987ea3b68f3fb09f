package org.articlelint.fix;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.articlelint.page.PageBytes;
import org.articlelint.page.PageBytes.Splice;

/**
 * What changed in a file, as a unified diff: {@code patch -p1} and {@code git apply} read it. Only line feeds end its lines, and the
 * bytes in them are those of the file, whatever its encoding.
 *
 * @param lines of the diff, in order
 */
public record Diff(List<Line> lines) {

  private static final int CONTEXT = 3;

  /**
   * A line of the diff.
   *
   * @param sign what it begins with: a blank, + or - for a line of the file; @ for one of the diff itself, which has no sign
   * @param bytes what it says, with its line end if it has one
   */
  public record Line(char sign, byte[] bytes) {

    /** What it says, as UTF-8, without its line end. */
    public String text() {
      boolean isEnded = bytes.length > 0 && bytes[bytes.length - 1] == '\n';
      return new String(bytes, 0, isEnded ? bytes.length - 1 : bytes.length, StandardCharsets.UTF_8);
    }
  }

  /** What those splices, at least one and in order, change in that file. */
  public static Diff of(String file, PageBytes old, List<Splice> splices) {
    return new Diff(new Writer(old.bytes(), splices).write(file));
  }

  /** The diff as a file. */
  public byte[] bytes() {
    var out = new ByteArrayOutputStream();
    for (Line line : lines) {
      if (line.sign() != '@') {
        out.write(line.sign());
      }
      out.writeBytes(line.bytes());
      if (line.bytes().length == 0 || line.bytes()[line.bytes().length - 1] != '\n') {
        out.writeBytes("\n\\ No newline at end of file\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  /**
   * Lines of the old file that give way to others.
   *
   * @param first index of the first
   * @param end index after the last
   * @param now what stands there instead
   */
  private record Block(int first, int end, List<byte[]> now) {}

  private static final class Writer {

    private final byte[] old;
    private final List<Splice> splices;
    private final int[] starts;
    private final List<Line> lines = new ArrayList<>();
    private int shift;

    Writer(byte[] old, List<Splice> splices) {
      this.old = old;
      this.splices = splices;
      this.starts = starts(old);
    }

    List<Line> write(String file) {
      lines.add(new Line('@', "--- %s\n".formatted(name("a/", file)).getBytes(StandardCharsets.UTF_8)));
      lines.add(new Line('@', "+++ %s\n".formatted(name("b/", file)).getBytes(StandardCharsets.UTF_8)));
      List<Block> hunk = new ArrayList<>();
      for (Block block : blocks()) {
        if (!hunk.isEmpty() && block.first() - hunk.get(hunk.size() - 1).end() > 2 * CONTEXT) {
          write(hunk);
          hunk.clear();
        }
        hunk.add(block);
      }
      write(hunk);
      return List.copyOf(lines);
    }

    /** A path as git writes it; what would end a line or begin a quotation is written as in C. */
    private static String name(String side, String file) {
      String path = side + file.replace('\\', '/').replaceFirst("^/+", "");
      if (path.chars().noneMatch(sign -> sign < ' ' || sign == '"' || sign == 0x7F)) {
        return path.contains(" ") ? path + "\t" : path;
      }
      StringBuilder quoted = new StringBuilder("\"");
      path.chars().forEach(sign -> quoted.append(sign == '"' ? "\\\"" : sign < ' ' || sign == 0x7F
          ? "\\" + Integer.toOctalString(01000 + sign).substring(1) : String.valueOf((char) sign)));
      return quoted.append('"').toString();
    }

    private List<Block> blocks() {
      List<Block> blocks = new ArrayList<>();
      int from = 0;
      while (from < splices.size()) {
        int first = line(splices.get(from).start());
        int end = line(splices.get(from).end()) + 1;
        int to = from + 1;
        while (to < splices.size() && line(splices.get(to).start()) < end) {
          end = Math.max(end, line(splices.get(to).end()) + 1);
          to++;
        }
        blocks.add(new Block(first, end, now(first, end, splices.subList(from, to))));
        from = to;
      }
      return blocks;
    }

    private List<byte[]> now(int first, int end, List<Splice> some) {
      var now = new ByteArrayOutputStream();
      int at = starts[first];
      for (Splice splice : some) {
        now.write(old, at, splice.start() - at);
        now.writeBytes(splice.replacement());
        at = splice.end();
      }
      now.write(old, at, start(end) - at);
      byte[] bytes = now.toByteArray();
      int[] cuts = starts(bytes);
      List<byte[]> split = new ArrayList<>();
      for (int i = 0; i < cuts.length; i++) {
        split.add(Arrays.copyOfRange(bytes, cuts[i], i + 1 < cuts.length ? cuts[i + 1] : bytes.length));
      }
      return split;
    }

    private void write(List<Block> hunk) {
      int first = Math.max(0, hunk.get(0).first() - CONTEXT);
      int end = Math.min(starts.length, hunk.get(hunk.size() - 1).end() + CONTEXT);
      int grown = hunk.stream().mapToInt(block -> block.now().size() - (block.end() - block.first())).sum();
      String head = "@@ -%s,%s +%s,%s @@\n".formatted(first + 1, end - first, first + 1 + shift, end - first + grown);
      lines.add(new Line('@', head.getBytes(StandardCharsets.UTF_8)));
      int at = first;
      for (Block block : hunk) {
        add(' ', at, block.first());
        add('-', block.first(), block.end());
        block.now().forEach(line -> lines.add(new Line('+', line)));
        at = block.end();
      }
      add(' ', at, end);
      shift += grown;
    }

    private void add(char sign, int from, int to) {
      for (int i = from; i < to; i++) {
        lines.add(new Line(sign, Arrays.copyOfRange(old, starts[i], start(i + 1))));
      }
    }

    private int start(int line) {
      return line < starts.length ? starts[line] : old.length;
    }

    private int line(int offset) {
      int found = Arrays.binarySearch(starts, offset);
      return found >= 0 ? found : -found - 2;
    }

    /** Where lines begin; nothing begins behind the last line feed. */
    private static int[] starts(byte[] bytes) {
      int[] found = new int[64];
      int count = 0;
      int start = 0;
      while (start < bytes.length) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = start;
        while (start < bytes.length && bytes[start] != '\n') {
          start++;
        }
        start++;
      }
      return Arrays.copyOf(found, count);
    }
  }
}
