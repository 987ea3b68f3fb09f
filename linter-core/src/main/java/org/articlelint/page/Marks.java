package org.articlelint.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * What class names and ids tell of a box: {@code <div class="relatedArticles">} is beside the story. The words for each kind of
 * box are in {@code marks.txt}, the kind where a word list has the language.
 */
final class Marks {

  private static final int MAX_LENGTH = 400; // longer class attributes are generated, and tell nothing more

  private Marks() {}

  private static final class Known {
    static final Map<String, Set<String>> WORDS = read();
    static final Set<String> FIRST_OF_TWO = WORDS.values().stream().flatMap(Set::stream).filter(words -> words.indexOf('-') > 0)
        .map(words -> words.substring(0, words.indexOf('-'))).collect(Collectors.toUnmodifiableSet());

    private static Map<String, Set<String>> read() {
      Map<String, Set<String>> words = new HashMap<>();
      for (WordList.Entry entry : WordList.read("marks.txt")) {
        words.computeIfAbsent(entry.language(), kind -> new HashSet<>()).add(entry.words());
      }
      return words;
    }
  }

  /** Whether the element's class or id says that it is of that kind. */
  static boolean has(Element element, String kind) {
    return says(AttributeText.of(element, "class").trim(), kind) || says(AttributeText.of(element, "id"), kind);
  }

  /** Whether a name in the manner of class names, {@code teaser-box} or {@code teaserBox}, holds a word of that kind. */
  static boolean says(String names, String kind) {
    if (names.isEmpty()) {
      return false;
    }
    Set<String> words = Known.WORDS.getOrDefault(kind, Set.of());
    String before = "";
    int start = 0;
    int end = Math.min(names.length(), MAX_LENGTH);
    for (int i = 0; i <= end; i++) {
      boolean isBreak = i == end || !Character.isLetter(names.charAt(i)) || startsWord(names, i, start);
      if (!isBreak) {
        continue;
      }
      String word = names.substring(start, i).toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && (words.contains(word) || Known.FIRST_OF_TWO.contains(before) && words.contains(before + "-" + word))) {
        return true;
      }
      before = i < end && Character.isWhitespace(names.charAt(i)) ? "" : word.isEmpty() ? before : word;
      start = i < end && Character.isLetter(names.charAt(i)) ? i : i + 1;
    }
    return false;
  }

  private static boolean startsWord(String names, int i, int start) {
    return i > start && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
  }
}
