package org.articlelint.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlelint.page.words.Needles;
import org.jsoup.nodes.Element;

/**
 * What was to be gone before the page was published.
 *
 * @param element the element that it stands right in
 * @param text its words
 * @param kind what it is
 */
public record Leftover(Element element, String text, Kind kind) {

  /** All that are found, in page order. */
  public static final Fact<List<Leftover>> FACT = Fact.of(Leftover::of);

  /** What is left over. */
  public enum Kind {
    /** Words that stand where the real ones are to be written: lorem ipsum, TKTK, [Text folgt]. */
    PLACEHOLDER("", null),
    /** A mark that a program of the site was to replace: [caption id="3"], [/gallery]. */
    SHORTCODE("[", "\\[(?:/[a-z][a-z0-9_-]{1,30}|[a-z][a-z0-9_-]{1,30} [a-z_-]{1,30}=[\"'“”″a-z0-9][^\\]\\[]{0,300})\\]"),
    /** A mark of a template: {{ headline }}. */
    TEMPLATE("{<", "\\{\\{[^{}]{1,100}\\}\\}|\\{%[^{}%]{1,100}%\\}|<%=?[^<>%]{1,100}%>|\\$\\{[A-Za-z_.]{1,60}\\}"),
    /** Mark-up that is read as text. */
    TAG("<", "</(?:a|b|blockquote|div|em|figure|h[1-6]|i|iframe|li|ol|p|span|strong|u|ul)>|<br ?/?>"
        + "|<(?:a|div|iframe|img|p|span) [a-z-]{1,30}=[\"'][^<>]{0,300}>?"),
    /** A code for a character that is read as text. */
    ENTITY("&", "&(?:nbsp|amp|quot|apos|lt|gt|shy|[aouAOU]uml|szlig|[aeiouAEIOU](?:acute|grave|circ)|[cC]cedil|[nN]tilde|[nm]dash|[lr][sd]quo"
        + "|[bs][bd]?quo|hellip|euro|copy|reg|laquo|raquo|bdquo|#[0-9]{2,5}|#x[0-9a-fA-F]{2,5});"),
    /** Letters that were read in another encoding than they were written in. */
    ENCODING("\uFFFDÃâÂ", "\uFFFD|Ã[\u00a1-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[œ™“”˜¦ž\u009d\u0153]|Â[»«°·§©®´]");

    private final String firsts; // the signs that one of them begins with
    private final Optional<Pattern> pattern;

    Kind(String firsts, String pattern) {
      this.firsts = firsts;
      this.pattern = pattern == null ? Optional.empty() : Optional.of(Pattern.compile(pattern));
    }
  }

  private static final int LONGEST_WORD = 60;
  private static final int LONGEST_LINE = 60;

  private static final class Known {
    static final Set<String> LINES = new HashSet<>();
    static final List<String> PARTS = new ArrayList<>();
    static final List<String> IN_BRACKETS = new ArrayList<>();
    static final BitSet LINE_STARTS = new BitSet(); // first letters and lengths: most lines need no closer look
    static final Needles ANY_PART;
    static final Needles ANY_IN_BRACKETS;

    static {
      for (WordList.Entry entry : WordList.read("leftovers.txt")) {
        String words = entry.words();
        if (words.startsWith("*")) {
          PARTS.add(words.substring(1, words.length() - 1));
        } else if (words.startsWith("[")) {
          IN_BRACKETS.add(words.endsWith("]") ? words : words + " ");
        } else {
          LINES.add(words);
          LINE_STARTS.set(start(words));
        }
      }
      ANY_PART = Needles.inAnyCase(PARTS);
      ANY_IN_BRACKETS = Needles.inAnyCase(IN_BRACKETS);
    }

    /** The same of a line with white space around it: it is told by its first letter and its length. */
    static boolean mayBeLine(String text) {
      int start = 0;
      int end = text.length();
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return start < end && end - start <= LONGEST_LINE && LINE_STARTS.get(Character.toLowerCase(text.charAt(start)) * LONGEST_LINE + end - start);
    }

    static boolean isLine(String line) {
      return !line.isEmpty() && line.length() <= LONGEST_LINE && LINE_STARTS.get(start(line)) && LINES.contains(line.toLowerCase(Locale.ROOT));
    }

    private static int start(String line) {
      return Character.toLowerCase(line.charAt(0)) * LONGEST_LINE + line.length();
    }
  }

  private static List<Leftover> of(Page page) {
    List<Leftover> found = new ArrayList<>();
    for (ShownText text : page.fact(ShownText.FACT)) {
      boolean hasSign = text.signs().hasMarks();
      Optional<String> placeholder = placeholder(text, hasSign);
      if (placeholder.isPresent()) {
        found.add(new Leftover(text.element(), placeholder.get(), Kind.PLACEHOLDER));
      }
      if (hasSign) {
        addMarks(text, found);
      }
    }
    if (found.isEmpty()) {
      return List.of(); // as nearly always
    }
    found.removeIf(leftover -> page.fact(ThirdParties.FACT).wrote(leftover.element()));
    boolean hasTemplate = found.stream().anyMatch(leftover -> leftover.kind() == Kind.TEMPLATE);
    if (hasTemplate && page.elements().stream().anyMatch(Leftover::isOfFramework)) {
      found.removeIf(leftover -> leftover.kind() == Kind.TEMPLATE);
    }
    return List.copyOf(found);
  }

  private static void addMarks(ShownText text, List<Leftover> found) {
    for (Kind kind : Kind.values()) {
      Matcher matcher = Words.holdsAny(kind.firsts, text.text()) ? kind.pattern.orElseThrow().matcher(text.text()) : null;
      if (matcher != null && matcher.find()) {
        String words = kind == Kind.ENCODING ? wordAround(text.text(), matcher.start(), matcher.end()) : matcher.group();
        found.add(new Leftover(text.element(), words, kind));
      }
    }
  }

  /** Frameworks that run in the browser fill in their own marks, which look the same. */
  private static boolean isOfFramework(Element element) {
    return element.attributes().asList().stream().map(attribute -> attribute.getKey())
        .anyMatch(name -> name.startsWith("ng-") || name.startsWith("v-") || name.startsWith("x-") || name.startsWith("data-ng-")
            || name.startsWith("data-bind") || name.startsWith("amp-") || name.startsWith(":") || name.startsWith("@") || name.startsWith("*ng"))
        || element.normalName().startsWith("amp-") || element.normalName().equals("script") && element.attr("src").contains("polymer");
  }

  private static Optional<String> placeholder(ShownText text, boolean hasSign) {
    if (text.isWhole() && Known.mayBeLine(text.text())) {
      String line = text.text().strip();
      if (Known.isLine(line)) {
        return Optional.of(line);
      }
    }
    if (!Known.ANY_PART.areIn(text.text()) && !(hasSign && text.text().indexOf('[') >= 0 && Known.ANY_IN_BRACKETS.areIn(text.text()))) {
      return Optional.empty();
    }
    String lower = text.text().toLowerCase(Locale.ROOT);
    Optional<String> part = Known.PARTS.stream().filter(lower::contains).findFirst();
    boolean hasBracket = part.isEmpty() && lower.indexOf('[') >= 0;
    Optional<String> words = hasBracket ? Known.IN_BRACKETS.stream().filter(lower::contains).findFirst() : part;
    return words.map(known -> asWritten(text.text(), lower.indexOf(known), known.length()));
  }

  /** Letters may get longer in lower case, but none that stands before such words in practice. */
  private static String asWritten(String text, int start, int length) {
    return text.substring(Math.min(start, text.length()), Math.min(start + length, text.length())).strip();
  }

  private static String wordAround(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < LONGEST_WORD && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < LONGEST_WORD && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /** What was meant, where an encoding was mistaken: München for MÃ¼nchen; empty where that cannot be told. */
  public Optional<String> meant() {
    Charset latin = Charset.forName("windows-1252");
    String meant = kind == Kind.ENCODING && latin.newEncoder().canEncode(text)
        ? new String(text.getBytes(latin), StandardCharsets.UTF_8) : "\uFFFD";
    return Optional.of(meant).filter(words -> words.indexOf('\uFFFD') < 0);
  }
}
