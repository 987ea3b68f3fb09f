package org.articlelint.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * A page that is made to break its reader, or to hold it up. It grows with a number, so that whoever wonders what it costs can double that.
 *
 * @param name what is odd about it
 * @param size the number that the test takes
 * @param bytes makes the page of a number
 */
record Hostile(String name, int size, IntFunction<byte[]> bytes) {

  /** A picture without words, of which each report speaks: so a report says something. */
  static final String FAULT = "<img src=fault.jpg>";

  private static final String HEAD = "<!DOCTYPE html><html lang=en><head><title>Flood reaches Obernau</title>";
  private static final String TEXT = "<p>The river rose again on Monday, and the town closed its bridges, the mayor said.</p>".repeat(9);
  private static final String BODY = "</head><body><main><article><h1>Flood reaches Obernau</h1>" + FAULT + TEXT;

  /** An article with that behind its text. */
  static Hostile body(String name, int size, IntFunction<String> body) {
    return new Hostile(name, size, number -> utf8(HEAD + BODY + body.apply(number)));
  }

  /** An article in whose text that stands so often: {@code §} is the number of each, {@code ¶} the next one. */
  static Hostile parts(String start, String part, String end, int size) {
    return body(start + part + "…", size, number -> start + repeat(part, number) + end + TEXT);
  }

  /** An article with that in its head, and that behind its text. */
  static Hostile head(String name, int size, IntFunction<String> head, String body) {
    return new Hostile(name, size, number -> utf8(HEAD + head.apply(number) + BODY + body));
  }

  /** An article with that style sheet. */
  static Hostile sheet(String name, int size, IntFunction<String> css) {
    String body = "<div class=a1 id=b1><p class=c1 style='color:var(--n1)'>Rain<b title=d1></b></p></div>".repeat(300);
    return head(name, size, number -> "<style>" + css.apply(number) + "</style>", body);
  }

  /** That so often, with the number of each for {@code §}, and the next one for {@code ¶}. */
  static String repeat(String part, int number) {
    StringBuilder all = new StringBuilder(part.length() * number);
    String[] pieces = part.split("(?<=[§¶])|(?=[§¶])");
    for (int i = 0; i < number; i++) {
      for (String piece : pieces) {
        all.append(piece.equals("§") ? String.valueOf(i) : piece.equals("¶") ? String.valueOf(i + 1) : piece);
      }
    }
    return all.toString();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  byte[] made() {
    return bytes.apply(size);
  }

  @Override
  public String toString() {
    return name.length() > 100 ? name.substring(0, 100) + "…" : name;
  }
}
