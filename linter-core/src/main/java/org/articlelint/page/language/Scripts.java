package org.articlelint.page.language;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.words.WordFile;
import org.jspecify.annotations.Nullable;

/** The scripts and letters that languages are written in. Read only where letters come that are not those of English. */
final class Scripts {

  /** The scripts of one language each: script, language, letters a word. */
  static final List<List<String>> LINES = WordFile.read(Scripts.class, "scripts.txt");

  private Scripts() {}

  /**
   * A script that only one language is written in.
   *
   * @param language its number
   * @param lettersPerWord how many letters make a word where words are not spaced; 0 where they are
   */
  record Script(int language, int lettersPerWord) {}

  /** Apart, since each run needs the lines. */
  private static final class Known {

    static final Map<Character.UnicodeScript, Script> SCRIPTS = new EnumMap<>(Character.UnicodeScript.class);
    static final Character.@Nullable UnicodeScript[] ALPHABETS = new Character.UnicodeScript[Lexicon.LANGUAGES.size()];
    static final @Nullable BitSet[] STRANGERS; // by letter
    static final BitSet NONE = new BitSet();

    static {
      for (List<String> line : LINES) {
        SCRIPTS.put(Character.UnicodeScript.forName(line.get(0)),
            new Script(Lexicon.number(line.get(1)), line.size() > 2 ? Integer.parseInt(line.get(2)) : 0));
      }
      for (int language = 0; language < ALPHABETS.length; language++) {
        String words = Lexicon.firstWords(language);
        ALPHABETS[language] = words.isEmpty() ? null : Character.UnicodeScript.of(words.codePointAt(0));
      }
      STRANGERS = strangers();
    }

    private static @Nullable BitSet[] strangers() {
      Map<String, String> letters = new HashMap<>();
      int last = 0;
      for (List<String> line : WordFile.read(Scripts.class, "letters.txt")) {
        letters.put(line.get(0), line.get(1));
        last = Math.max(last, line.get(1).codePoints().max().orElse(0));
      }
      BitSet[] strangers = new BitSet[last + 1];
      letters.values().stream().flatMapToInt(String::codePoints).distinct().forEach(letter -> strangers[letter] = without(letter, letters));
      return strangers;
    }

    private static BitSet without(int letter, Map<String, String> letters) {
      BitSet without = new BitSet();
      for (int language = 0; language < ALPHABETS.length; language++) {
        boolean isOfScript = ALPHABETS[language] == Character.UnicodeScript.of(letter);
        without.set(language, isOfScript && letters.getOrDefault(Lexicon.LANGUAGES.get(language), "").indexOf(letter) < 0);
      }
      return without;
    }
  }

  /** The languages of its script that do not write their own words with each of the letters of that word; letters on no list apart. */
  static BitSet strangers(char[] word, int length) {
    BitSet strangers = Known.NONE;
    for (int i = 0; i < length; i++) {
      char letter = word[i];
      BitSet these = letter <= 'z' || letter >= Known.STRANGERS.length ? null : Known.STRANGERS[letter];
      if (these != null && strangers == Known.NONE) {
        strangers = these;
      } else if (these != null && these != strangers) {
        strangers = (BitSet) strangers.clone();
        strangers.or(these);
      }
    }
    return strangers;
  }

  /** Whether that language writes its own words without that letter, and others of its script with it. */
  static boolean isStrange(char letter, int language) {
    BitSet without = letter < Known.STRANGERS.length ? Known.STRANGERS[letter] : null;
    return without != null && without.get(language);
  }

  /** The script that a language with a list is written in there; null where it has none. */
  static Character.@Nullable UnicodeScript alphabet(int language) {
    return Known.ALPHABETS[language];
  }

  /** The one language of that script; null where it is the script of several. */
  static @Nullable Script of(Character.UnicodeScript script) {
    return Known.SCRIPTS.get(script);
  }
}
