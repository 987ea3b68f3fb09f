package org.articlelint.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words by which newsrooms of many languages name things, kept in files next to this class: the language, a tab, and a word or phrase
 * on each line. A star before or after a word stands for the rest of a longer word: {@code *diagramm}.
 */
public enum Vocabulary {
  /** What stands for an alt text without being one: image, Bild, placeholder. */
  ALT_STOCK("alt-stock"),
  /** Labels that would fit any field: info, Eingabe, champ. */
  LABEL_STOCK("label-stock"),
  /** Messages at a field that tell that something is wrong, but not what: Fehler, invalid value. */
  ERROR_STOCK("error-stock"),
  /** Words for pictures as such: photo, Bild, header. */
  PICTURE("picture-words"),
  /** Charts, maps and infographics. */
  CHART("chart-words"),
  /** Pictures of text: screenshots, quote cards. */
  TEXT_PICTURE("text-picture-words"),
  /** What links to the figures behind a chart are called: data, table, transcript. */
  DATA_LINK("data-words"),
  /** What cameras, telephones and programs name their files: IMG, DSC, PXL. */
  CAMERA("camera-files"),
  /** What stands where a caption is to be written: Bildunterschrift, TK. */
  CAPTION_PLACEHOLDER("caption-placeholders"),
  /** First words of a caption that say only that there is a picture: image of, das Bild zeigt. */
  PICTURE_OPENING("picture-openings"),
  /** Sources that name nobody: privat, archive, handout. */
  VAGUE_SOURCE("vague-sources"),
  /** Programs that make pictures from words. */
  IMAGE_GENERATOR("image-generators"),
  /** What such programs call their files. */
  GENERATED_FILE("generated-files"),
  /** Words that tell a reader that a machine made a picture: KI-generiert. */
  GENERATED_LABEL("generated-labels"),
  /** Archives under a licence of Creative Commons, and such licences. */
  LICENCE_SITE("licence-sites"),
  /** Sites that give pictures away for their author's name. */
  FREE_SITE("free-sites"),
  /** Words for pictures taken from a screen or a film. */
  SCREEN_PICTURE("screen-pictures"),
  /** Words in a credit that name no author: archives, licences, small words. */
  LICENCE_WORD("licence-words"),
  /** Ways to say that nobody holds rights to a picture. */
  PUBLIC_DOMAIN("public-domain"),
  /** What programs and templates call a page: Untitled, Home, New page. */
  TITLE_STOCK("title-stock"),
  /** What advertisements are called. */
  ADVERT("advert-words"),
  /** Words for films without sound. */
  SILENT("silent-words"),
  /** What the text of a recording is called. */
  TRANSCRIPT("transcript-words"),
  /** What a film is called whose sound tells what it shows. */
  DESCRIBED("described-words"),
  /** Recordings that are the story itself, read aloud. */
  READ_ALOUD("read-aloud-words"),
  /** What buttons say that stop sound. */
  STOP_SOUND("stop-sound-words"),
  /** What links say that do not say where they lead: here, Weiterlesen. */
  LINK_STOCK("link-stock"),
  /** What links to the top of the page say. */
  TO_TOP("top-words"),
  /** Words by which a link tells that it opens a window: neues Fenster, new tab. */
  WINDOW("window-words"),
  /** Words for navigation, which screen readers say of themselves. */
  NAVIGATION("navigation-words"),
  /** Words by which pages tell how long ago a story was published: ago, gestern. */
  RELATIVE_DATE("relative-dates"),
  /** Words before the date of a story: published, mis à jour. */
  DATE_LABEL("date-labels"),
  /** What stands for an author without naming one: admin, Redaktion. */
  AUTHOR_STOCK("author-stock"),
  /** Words in labels that tell readers that something is paid for: Werbung, sponsored. */
  AD_LABEL("ad-labels"),
  /** Words that tell so in running text, too: affiliate link, Provision. */
  PAID_NOTE("paid-notes"),
  /** Words that tell that a story goes on for those who pay: subscribe, Abonnenten. */
  PAYWALL_NOTICE("paywall-notices");

  private static final Map<Vocabulary, Entries> READ = new ConcurrentHashMap<>();
  private static final int LONGEST_PHRASE = 4;
  private static final char FIRST_UNSPACED = '\u0e01'; // the first letter of Thai

  private final String file;

  Vocabulary(String file) {
    this.file = file;
  }

  private record Entries(Set<String> whole, Set<String> beginnings, Set<String> ends, List<String> unspaced, BitSet lengths, WordStarts starts) {}

  /** Whether that text is, as a whole, a word or phrase of the list. */
  public boolean holds(String text) {
    return entries().starts().mayOpen(text) && holdsPlain(Words.plain(text));
  }

  /** The same of what {@link Words#plain} gave. */
  boolean holdsPlain(String plain) {
    return entries().whole().contains(plain);
  }

  /** The first word of that text that is on the list, or the first phrase of up to four words; empty where there is none. */
  public Optional<String> firstIn(String text) {
    Entries known = entries();
    List<String> words = known.starts().mayBeIn(text) ? Words.of(text) : List.of();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      String phrase = words.get(i);
      for (int end = i + 1; end <= Math.min(i + LONGEST_PHRASE, words.size()); end++) {
        phrase = end == i + 1 ? phrase : phrase + " " + words.get(end - 1);
        if (known.whole().contains(phrase) || end == i + 1 && isLongForm(phrase)) {
          return Optional.of(phrase);
        }
      }
    }
    if (known.unspaced().isEmpty()) {
      return Optional.empty();
    }
    String plain = String.join(" ", words);
    return known.unspaced().stream().filter(plain::contains).findFirst();
  }

  private boolean isLongForm(String word) {
    Entries known = entries();
    for (int length = known.lengths().nextSetBit(1); length > 0 && length < word.length(); length = known.lengths().nextSetBit(length + 1)) {
      if (known.beginnings().contains(word.substring(0, length)) || known.ends().contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  private Entries entries() {
    Entries known = READ.get(this); // computeIfAbsent alone may lock
    return known == null ? READ.computeIfAbsent(this, Vocabulary::read) : known;
  }

  private Entries read() {
    Set<String> whole = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    Set<String> ends = new HashSet<>();
    for (WordList.Entry entry : WordList.read(file + ".txt")) {
      String line = entry.words();
      String plain = Words.plain(line);
      whole.add(plain);
      if (line.endsWith("*")) {
        beginnings.add(plain);
      }
      if (line.startsWith("*")) {
        ends.add(plain);
      }
    }
    BitSet lengths = new BitSet(); // of beginnings and ends
    beginnings.forEach(part -> lengths.set(part.length()));
    ends.forEach(part -> lengths.set(part.length()));
    List<String> unspaced = new ArrayList<>();
    for (String word : whole) {
      if (isUnspaced(word)) {
        unspaced.add(word);
      }
    }
    Collections.sort(unspaced);
    return new Entries(whole, beginnings, ends, List.copyOf(unspaced), lengths, new WordStarts(whole, beginnings, ends));
  }

  /** Chinese, Japanese and Thai do not part their words by spaces. */
  private static boolean isUnspaced(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= FIRST_UNSPACED && isUnspaced(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnspaced(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, THAI -> true;
      default -> false;
    };
  }
}
