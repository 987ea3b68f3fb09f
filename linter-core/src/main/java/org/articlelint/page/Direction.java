package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.language.SmallWords;
import org.articlelint.page.words.WordFile;
import org.jsoup.nodes.Element;

/**
 * An instruction that points at something by what is to be seen: “click the red button”, “siehe Grafik rechts”. Captions, which tell who stands
 * on the left, are none.
 *
 * @param element the element that it stands right in
 * @param text the sentence
 * @param words those that only help who sees
 */
public record Direction(Element element, String text, String words) {

  /** All that are found, in page order. */
  public static final Fact<List<Direction>> FACT = Fact.of(Direction::of);

  private static final int LONGEST = 300; // signs: nobody instructs at greater length
  private static final int SHORTEST = 8; // signs, spaces of the source among them
  private static final int LONGEST_START = 50; // signs
  private static final int CAPTION_DEPTH = 6;

  /** What a language points with, by kind; places and looks between spaces where words are. */
  private record Kinds(boolean isUnspaced, List<String> deeds, BitSet starts, List<String> places, List<String> looks, List<String> things) {

    static Kinds of(String language, List<List<String>> lines) {
      boolean isUnspaced = UNSPACED.contains(language);
      String space = isUnspaced ? "" : " ";
      BitSet starts = new BitSet(); // pairs of letters that deeds begin with
      List<String> deeds = of(lines, "do", "");
      for (String deed : isUnspaced ? List.<String>of() : deeds) {
        starts.set(pair(deed.charAt(0), deed.charAt(1)));
      }
      return new Kinds(isUnspaced, deeds, starts, of(lines, "place", space), of(lines, "look", " "), of(lines, "thing", ""));
    }

    private static List<String> of(List<List<String>> lines, String kind, String space) {
      List<String> words = new ArrayList<>();
      for (List<String> line : lines) {
        if (line.get(1).equals(kind)) {
          words.add(space + (kind.equals("thing") ? line.get(2).replace("*", "") : line.get(2)) + space);
        }
      }
      return words;
    }

    private static int pair(char first, char second) {
      return (first * 31 + second) & 0xfff;
    }

    /** Whether a deed may begin at that place. */
    boolean mayStart(String text, int at, int end) {
      if (at + 1 >= end || !starts.get(pair(Character.toLowerCase(text.charAt(at)), Character.toLowerCase(text.charAt(at + 1))))) {
        return false;
      }
      for (String deed : deeds) {
        if (text.regionMatches(true, at, deed, 0, deed.length() - (deed.endsWith("*") ? 1 : 0))) {
          return true;
        }
      }
      return false;
    }
  }

  private static final class Known {
    static final Map<String, Kinds> LANGUAGES = new HashMap<>();

    static {
      Map<String, List<List<String>>> lines = new HashMap<>();
      for (List<String> line : WordFile.read(Direction.class, "directions.txt")) {
        lines.putIfAbsent(line.get(0), new ArrayList<>());
        lines.get(line.get(0)).add(line);
      }
      for (String language : lines.keySet()) {
        LANGUAGES.put(language, Kinds.of(language, lines.get(language)));
      }
    }
  }

  private static final Set<String> UNSPACED = Set.of("zh", "ja");

  private static List<Direction> of(Page page) {
    List<Direction> found = new ArrayList<>();
    Map<String, Optional<Kinds>> byLang = new HashMap<>(); // the few tags of the page
    for (ShownText text : page.fact(ShownText.FACT)) {
      if (text.text().length() < SHORTEST) {
        continue; // most are no sentences
      }
      Optional<Kinds> kinds = byLang.get(text.lang());
      if (kinds == null) {
        kinds = Optional.ofNullable(Known.LANGUAGES.get(text.lang().split("-", 2)[0].toLowerCase(Locale.ROOT)));
        byLang.put(text.lang(), kinds);
      }
      if (kinds.isPresent()) {
        addAll(text, kinds.get(), found);
      }
    }
    if (!found.isEmpty()) {
      found.removeIf(direction -> page.fact(ThirdParties.FACT).wrote(direction.element()));
    }
    return List.copyOf(found);
  }

  private static boolean isCaption(Element element) {
    Element at = element;
    for (int i = 0; i < CAPTION_DEPTH && at != null; i++) {
      if (isCaptionBox(at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isCaptionBox(Element element) {
    return element.normalName().equals("figcaption") || element.normalName().equals("figure") || Marks.has(element, "caption");
  }

  private static void addAll(ShownText text, Kinds kinds, List<Direction> found) {
    String all = text.text();
    int start = 0;
    for (int i = text.signs().hasStops() ? 0 : all.length(); i <= all.length(); i++) {
      char sign = i < all.length() ? all.charAt(i) : '\n';
      if (sign != ' ' && isEnd(sign)) {
        if (i > start && i - start <= LONGEST && (kinds.isUnspaced || mayStart(all, start, i, kinds))) {
          String sentence = all.substring(start, i).strip();
          Optional<String> words = words(sentence, kinds);
          if (words.isPresent() && !isCaption(text.element())) {
            found.add(new Direction(text.element(), sentence, words.get()));
          }
        }
        start = i + 1;
      }
    }
  }

  private static boolean isEnd(char sign) {
    if (sign > '?' && sign < '。') { // letters mostly: sooner told than by the table beneath
      return false;
    }
    return switch (sign) {
      case '.', '!', '?', ':', ';', '(', ')', '。', '！', '？', '（', '）', '\n' -> true;
      default -> false;
    };
  }

  /** Whether the first or the second word there begins as some deed does. */
  private static boolean mayStart(String text, int start, int end, Kinds kinds) {
    int first = start;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    int second = first;
    while (second < end && text.charAt(second) != ' ') {
      second++;
    }
    return kinds.mayStart(text, first, end) || kinds.mayStart(text, second + 1, end);
  }

  private static Optional<String> words(String sentence, Kinds kinds) {
    boolean isUnspaced = kinds.isUnspaced;
    String start = sentence.substring(0, Math.min(sentence.length(), isUnspaced ? LONGEST : LONGEST_START)).toLowerCase(Locale.ROOT);
    boolean hasDeed = false;
    for (String deed : kinds.deeds) {
      hasDeed = hasDeed || (isUnspaced ? start.contains(deed) : startsWith(start, deed));
    }
    if (!hasDeed) {
      return Optional.empty();
    }
    String plain = isUnspaced ? sentence : " " + Words.plain(sentence) + " ";
    for (String place : kinds.places) {
      if (isUnspaced ? plain.contains(place) : endsIn(plain, place)) {
        return Optional.of(place.strip());
      }
    }
    return look(plain, kinds);
  }

  /** The deed is the first word, or the second: “Please click”. */
  private static boolean startsWith(String sentence, String deed) {
    String word = deed.endsWith("*") ? deed.substring(0, deed.length() - 1) : deed;
    int second = sentence.indexOf(' ') + 1;
    int at = sentence.startsWith(word) ? 0 : second > 0 && sentence.startsWith(word, second) ? second : -1;
    int end = at + word.length();
    return at >= 0 && (deed.endsWith("*") || end == sentence.length() || !Character.isLetter(sentence.charAt(end)));
  }

  /** Nothing follows but small words: the left bank is the name of a place. */
  private static boolean endsIn(String plain, String place) {
    int at = plain.indexOf(place);
    String next = at < 0 ? "" : plain.substring(at + place.length()).split(" ", 2)[0];
    return at >= 0 && (next.isEmpty() || SmallWords.has(next));
  }

  private static Optional<String> look(String plain, Kinds kinds) {
    for (String look : kinds.looks) {
      if (plain.contains(look) && kinds.things.stream().anyMatch(thing -> plain.contains(look + thing) || plain.contains(" " + thing + look))) {
        return Optional.of(look.strip());
      }
    }
    return Optional.empty();
  }
}
