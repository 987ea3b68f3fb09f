package org.articlelint.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What machines are told as an author's name, and what it may hold besides. */
public final class AuthorName {

  private static final int SHORTEST_BY_WORD = 2;
  private static final int LONGEST = 500;
  private static final Pattern LIST = Pattern.compile("\\s*[,;/&、]\\s*");
  private static final Set<String> SURNAME_PARTS = Set.of("di", "de", "por", "av", "af"); // or parts of names in one country or another

  private static final class Known {
    static final List<String> BY = WordList.read("byline-words.txt").stream().map(WordList.Entry::words).distinct()
        .filter(word -> word.length() >= SHORTEST_BY_WORD && !SURNAME_PARTS.contains(word)).toList();
    static final Set<String> AND = new HashSet<>(WordList.read("and-words.txt").stream().map(WordList.Entry::words).toList());
  }

  private static final Fact<String> PLAIN = Fact.of(page -> Words.plain(page.root().text()));

  private AuthorName() {}

  /** The word that makes a byline of a name, as written, {@code By} in “By Jane Doe”; empty where there is none. */
  public static Optional<String> byWord(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String word : Known.BY) {
      if (lower.startsWith(word) && isFollowedByName(name.substring(word.length()))) {
        return Optional.of(name.substring(0, word.length()));
      }
    }
    return Optional.empty();
  }

  /** Two words at least, the first with a capital where its script has them: “Von Miller” is a name. */
  private static boolean isFollowedByName(String rest) {
    String name = rest.strip();
    boolean isApart = !rest.isEmpty() && !Character.isLetter(rest.charAt(0));
    return isApart && name.indexOf(' ') > 0 && !Character.isLowerCase(name.charAt(0));
  }

  /** Whether it holds the names of several persons: three or more in a list, or two full ones joined by “and”. */
  public static boolean isSeveral(String name) {
    if (name.length() > LONGEST) {
      return false;
    }
    List<String> parts = Arrays.stream(LIST.split(name)).filter(part -> !part.isBlank()).toList();
    boolean isList = parts.size() > 2 && parts.stream().limit(2).allMatch(AuthorName::isFull);
    return isList || isJoined(name);
  }

  private static boolean isJoined(String name) {
    String[] words = name.strip().split("\\s+");
    for (int i = 2; i < words.length - 2; i++) {
      if (words[i].equals("&") || Known.AND.contains(words[i].toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFull(String name) {
    int words = name.strip().split("\\s+").length;
    return words > 1 && words < 5;
  }

  /** Whether one of the name's words stands in that text; in scripts without spaces, the whole name. */
  public static boolean isIn(String name, String text) {
    String plain = Words.plain(text);
    Set<String> words = Set.copyOf(Words.of(text));
    return Words.of(name).stream()
        .anyMatch(word -> words.contains(word) || word.codePoints().allMatch(AuthorName::isUnspaced) && plain.contains(word));
  }

  /** Whether the name stands anywhere among the words of the page: a story may have more authors than its first byline. */
  public static boolean isShown(String name, Page page) {
    String plain = Words.plain(name);
    return plain.isEmpty() || page.fact(PLAIN).contains(plain);
  }

  /** Whether a byline says nothing but names: a date or an address may be taken for one. */
  public static boolean isAlone(String byline) {
    return byline.chars().noneMatch(sign -> Character.isDigit(sign) || sign == '@');
  }

  private static boolean isUnspaced(int letter) {
    return letter >= 0x2E80 && letter <= 0xD7FF;
  }
}
