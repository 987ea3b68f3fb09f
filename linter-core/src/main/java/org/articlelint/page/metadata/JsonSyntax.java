package org.articlelint.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.articlelint.page.metadata.JsonFault.Kind;
import org.jsoup.nodes.Element;

/** What an author did where a reader of JSON stumbled. The reader stops at a sign; to blame may be the one before it. */
final class JsonSyntax {

  private static final int LONGEST_WORD = 60;
  private static final String COMMENTS = "</#";
  private static final String QUOTES = "'`‘’“”„«»";
  private static final int MOST_REPAIRS = 50;
  private static final int LONGEST_REPAIRED = 200_000;
  private static final Map<Character, String> ESCAPES = Map.of('\n', "\\n", '\r', "\\r", '\t', "\\t");
  private static final Pattern LITERAL = Pattern.compile("true|false|null|-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

  private JsonSyntax() {}

  /** The fault of a text that a reader could read up to that place; empty where it is a template that is yet to be filled in. */
  static Optional<JsonFault> of(Element script, String text, int stop) {
    if (text.contains("{{") || text.contains("{%") || text.contains("<%")) {
      return Optional.empty();
    }
    int at = Math.max(0, Math.min(stop, text.length()));
    if (at == text.length()) {
      return Optional.of(new JsonFault(script, Kind.END, at, ""));
    }
    char sign = text.charAt(at);
    int before = lastBefore(text, at);
    if (sign < ' ') {
      return Optional.of(new JsonFault(script, Kind.CONTROL, at, ""));
    }
    if ((sign == '}' || sign == ']') && before >= 0 && text.charAt(before) == ',') {
      return Optional.of(new JsonFault(script, Kind.COMMA, before, ","));
    }
    int word = startOfWord(text, at);
    if (word < at && !LITERAL.matcher(text.substring(word, at)).matches()) {
      return Optional.of(new JsonFault(script, Kind.WORD, word, text.substring(word, Math.min(at, word + LONGEST_WORD))));
    }
    return Optional.of(atSign(script, text, at));
  }

  /** What makes that text readable: line breaks and tabs in its texts escaped, commas before closing brackets dropped; all, or none. */
  static List<JsonFault.Repair> repairs(Element script, String text) {
    List<JsonFault.Repair> repairs = new ArrayList<>();
    var mended = new StringBuilder(text);
    int shift = 0;
    for (int i = 0; i <= MOST_REPAIRS && text.length() <= LONGEST_REPAIRED; i++) {
      OptionalInt stop = JsonText.read(mended.toString()).stop();
      if (stop.isEmpty()) {
        return List.copyOf(repairs);
      }
      Optional<JsonFault> fault = of(script, mended.toString(), stop.getAsInt());
      Optional<String> better = fault.flatMap(found -> better(found, mended.toString()));
      if (better.isEmpty()) {
        return List.of();
      }
      int at = fault.get().offset();
      repairs.add(new JsonFault.Repair(at - shift, better.get()));
      mended.replace(at, at + 1, better.get());
      shift += better.get().length() - 1;
    }
    return List.of();
  }

  /** Where white space is a fault it stands in a text: everywhere else JSON allows it. */
  private static Optional<String> better(JsonFault fault, String text) {
    return switch (fault.kind()) {
      case COMMA -> Optional.of("");
      case CONTROL -> Optional.ofNullable(ESCAPES.get(text.charAt(fault.offset())));
      default -> Optional.empty();
    };
  }

  private static JsonFault atSign(Element script, String text, int at) {
    char sign = text.charAt(at);
    String shown = new String(Character.toChars(text.codePointAt(at)));
    char previous = at == 0 ? ' ' : text.charAt(at - 1);
    if (previous == '\\') {
      return new JsonFault(script, Kind.BACKSLASH, at - 1, "\\");
    }
    if (previous == '"' && ",:]}".indexOf(sign) < 0) {
      return new JsonFault(script, Kind.INNER_QUOTE, at - 1, "\"");
    }
    if (Character.isLetter(sign)) {
      int end = at;
      while (end < text.length() && end < at + LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      return new JsonFault(script, Kind.WORD, at, text.substring(at, end));
    }
    Kind kind = COMMENTS.indexOf(sign) >= 0 ? Kind.COMMENT : QUOTES.indexOf(sign) >= 0 ? Kind.QUOTE : Kind.SIGN;
    return new JsonFault(script, kind, at, sign == '"' ? "" : Character.isSpaceChar(sign) ? "fixed space" : shown);
  }

  private static int startOfWord(String text, int end) {
    int start = end;
    while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || "_.+-".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    return start;
  }

  private static int lastBefore(String text, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before;
  }
}
