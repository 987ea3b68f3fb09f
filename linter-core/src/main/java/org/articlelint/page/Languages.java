package org.articlelint.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.words.WordFile;
import org.jsoup.nodes.Element;

/** Language tags and what they name (RFC 5646, BCP 47). */
public final class Languages {

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*+");

  private Languages() {}

  /**
   * Whether the tag's first part is a language of the IANA registry, however it is spelt and whatever follows it. Grandfathered tags
   * ({@code i-klingon}) are none, nor are codes that the registry has a shorter one for ({@code deu}).
   */
  public static boolean isKnown(String tag) {
    String primary = primary(tag);
    return Registry.holds(primary) || primary.length() == 3 && primary.compareTo("qaa") >= 0 && primary.compareTo("qtz") <= 0;
  }

  /** The tag that was probably meant: {@code de} for {@code deu}, {@code ger}, {@code German}, {@code Deutsch}, {@code de_DE} gives {@code de-DE}. */
  public static Optional<String> suggestion(String tag) {
    String plain = tag.strip().replace('_', '-');
    if (isKnown(plain)) {
      return Optional.of(plain);
    }
    return Optional.ofNullable(Words.TAGS.get(primary(plain)));
  }

  /**
   * The same tag as it is spelt, where that is beyond doubt: {@code en-US} for {@code en_US}, {@code de} for {@code deu}; empty where the
   * tag names a country or a script besides its language's other code or name, for those would be lost.
   */
  public static Optional<String> respelt(String tag) {
    String plain = tag.strip();
    boolean isWhole = plain.indexOf('_') < 0 && plain.indexOf('-') < 0;
    return suggestion(tag).filter(meant -> !meant.equals(tag) && WELL_FORMED.matcher(meant).matches())
        .filter(meant -> isWhole || meant.equals(plain.replace('_', '-')));
  }

  /** Whether both tags name the same language, whatever the country or the script. */
  public static boolean isSame(String tag, String other) {
    return primary(tag).equals(primary(other));
  }

  /** What the language of that tag is called in English. */
  public static String name(String tag) {
    return Locale.forLanguageTag(primary(tag)).getDisplayLanguage(Locale.ENGLISH);
  }

  /** The language in small letters, as the nearest tag tells that stands at the element or around it: de of de-AT; empty where none does. */
  static String of(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String tag = AttributeText.of(at, "lang").strip();
      if (!tag.isEmpty()) {
        return primary(tag.replace('_', '-'));
      }
    }
    return "";
  }

  private static String primary(String tag) {
    String plain = tag.strip();
    int hyphen = plain.indexOf('-');
    return (hyphen < 0 ? plain : plain.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }

  private static final class Registry {

    /** Lines, of one part each, of two letters with the third letters that follow them: a page asks for a few of eight thousand. */
    private static final List<List<String>> LINES = WordFile.read(Languages.class, "language-subtags.txt");

    static boolean holds(String subtag) {
      if (subtag.length() < 2 || subtag.length() > 3) {
        return false;
      }
      for (int i = 0; i < subtag.length(); i++) {
        if (subtag.charAt(i) < 'a' || subtag.charAt(i) > 'z') {
          return false;
        }
      }
      String two = ' ' + subtag.substring(0, 2);
      for (List<String> line : LINES) {
        String entries = ' ' + line.get(0) + ' ';
        int at = entries.indexOf(two);
        if (at >= 0 && holds(entries, at + two.length(), subtag)) {
          return true;
        }
      }
      return false;
    }

    private static boolean holds(String entries, int at, String subtag) {
      boolean isItself = entries.charAt(at) == '-';
      return subtag.length() == 2 ? isItself : entries.substring(at, entries.indexOf(' ', at)).indexOf(subtag.charAt(2)) >= 0;
    }
  }

  /** What people write instead of a tag: three-letter codes and names of languages, as the JDK knows them. */
  private static final class Words {

    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries( // ISO 639-2/B, where it differs
        Map.entry("alb", "sq"), Map.entry("arm", "hy"), Map.entry("baq", "eu"), Map.entry("bur", "my"), Map.entry("chi", "zh"),
        Map.entry("cze", "cs"), Map.entry("dut", "nl"), Map.entry("fre", "fr"), Map.entry("geo", "ka"), Map.entry("ger", "de"),
        Map.entry("gre", "el"), Map.entry("ice", "is"), Map.entry("mac", "mk"), Map.entry("may", "ms"), Map.entry("per", "fa"),
        Map.entry("rum", "ro"), Map.entry("slo", "sk"), Map.entry("wel", "cy"));

    static final Map<String, String> TAGS = read();

    private static Map<String, String> read() {
      Map<String, String> tags = new HashMap<>(BIBLIOGRAPHIC);
      for (String tag : Locale.getISOLanguages()) {
        Locale language = Locale.forLanguageTag(tag);
        tags.putIfAbsent(language.getISO3Language(), tag);
        tags.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
        tags.putIfAbsent(language.getDisplayLanguage(language).toLowerCase(Locale.ROOT), tag);
      }
      return tags;
    }
  }
}
