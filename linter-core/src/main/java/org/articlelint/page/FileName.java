package org.articlelint.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a picture's file is called.
 *
 * @param stem the last part of the address without its ending, percent signs decoded; empty where the address names no file
 */
public record FileName(String stem) {

  private static final int LONGEST = 200;
  private static final char FIRST_UNSPACED = '\u0e00'; // Thai
  private static final char LAST_LATIN = '\u024f';
  private static final int SHORTEST_WORD = 3;
  private static final int SHORT_NAME = 4;
  private static final int SHORTEST_CODE = 10;
  private static final int LONG_CODE = 16;
  private static final int CHECKSUM_PART = 4;
  private static final int MANY_TURNS = 3;
  private static final int LONGEST_ENDING = 4;
  private static final Set<String> ENDINGS =
      Set.of("jpg", "jpeg", "jfif", "png", "gif", "webp", "avif", "heic", "svg", "bmp", "tif", "tiff", "eps", "psd");
  private static final String NO_FILE = "/\\<>|?*\""; // these stand in no name of a file
  private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//\\S+|www\\.\\S+\\.\\S+", Pattern.CASE_INSENSITIVE);
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{16,}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{5,}|[0-9]{8}[ _-][0-9]{4,6}(?:[ _-][0-9]{1,4})?");
  private static final Pattern SIZE = Pattern.compile("[0-9]{2,5} ?x ?[0-9]{2,5}(?: ?px)?");
  private static final Pattern CAMERA_NUMBER = Pattern.compile("[-_ .]?[0-9]{3,}[-_ .0-9()a-zA-Z]{0,20}");

  /** The name of the file at that address. */
  public static FileName of(String address) {
    if (address.startsWith("data:") || address.startsWith("blob:")) {
      return new FileName("");
    }
    String path = withoutQuery(address);
    String last = path.substring(path.lastIndexOf('/') + 1);
    String name = decoded(last);
    return new FileName(name.substring(0, stemEnd(name)));
  }

  /** Where the ending of a picture's file begins, at its dot; the end of the name where it has none. */
  private static int stemEnd(String name) {
    int dot = name.lastIndexOf('.');
    int length = name.length() - dot - 1;
    boolean isEnding = dot >= 0 && length <= LONGEST_ENDING && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    return isEnding ? dot : name.length();
  }

  /** Whether that address, without its query, ends as the files of pictures do. */
  static boolean isPicture(String address) {
    return stemEnd(address) < address.length();
  }

  /** The address up to its query or fragment. */
  static String withoutQuery(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '?' || address.charAt(i) == '#') {
        return address.substring(0, i);
      }
    }
    return address;
  }

  private static String decoded(String part) {
    try {
      return part.indexOf('%') < 0 ? part : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return part;
    }
  }

  /** The words in it, in lower case: those that can be spoken, and short names such as w3c; none where a part is a checksum. */
  public List<String> words() {
    if (holdsChecksum()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    int start = 0;
    int letter;
    for (int i = 0; i <= stem.length(); i += Character.charCount(letter)) {
      letter = i == stem.length() ? ' ' : stem.codePointAt(i);
      if (isOfWord(letter)) {
        continue;
      }
      String part = stem.substring(start, i);
      if (isCode(part)) {
        return List.of();
      }
      String word = part.toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && isSpoken(word)) {
        words.add(word);
      }
      start = i + Character.charCount(letter);
    }
    return words;
  }

  /** The words of that text, which {@link Words#plain} gave, that may stand in a file's name: Latin ones, written as there: Münster is muenster. */
  public static List<String> latinWords(String plain) {
    List<String> words = new ArrayList<>();
    for (String word : plain.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss").split(" ")) {
      int i = 0;
      while (i < word.length() && word.charAt(i) <= LAST_LATIN) {
        i++;
      }
      if (i == word.length()) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isOfWord(int letter) {
    return switch (Character.getType(letter)) {
      case Character.ENCLOSING_MARK, Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER,
          Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(letter);
    };
  }

  /** Sixteen digits of one, or at least the middle of one that dashes part. */
  private boolean holdsChecksum() {
    int run = 0;
    int before = 0; // so long is the run that ends at the dash before this one
    for (int i = 0; i < stem.length(); i++) {
      char sign = stem.charAt(i);
      boolean isDash = sign == '-';
      if (isDash && before >= CHECKSUM_PART && run == CHECKSUM_PART) {
        return true;
      }
      boolean isDigit = sign < 0x80 && Character.digit(sign, 16) >= 0;
      before = isDash ? run : isDigit ? before : 0;
      run = isDigit ? run + 1 : 0;
      if (run == LONG_CODE) {
        return true;
      }
    }
    return false;
  }

  /** Letters and digits in turns, or capitals in turns with others, as no words have them. */
  private static boolean isCode(String part) {
    if (part.length() < SHORTEST_CODE) {
      return false;
    }
    int turns = 0;
    for (int i = 1; i < part.length(); i++) {
      boolean isDigitTurn = Character.isDigit(part.charAt(i)) != Character.isDigit(part.charAt(i - 1));
      boolean isCapitalTurn = Character.isUpperCase(part.charAt(i)) && Character.isLowerCase(part.charAt(i - 1));
      turns += isDigitTurn || isCapitalTurn ? 1 : 0;
    }
    boolean hasDigit = part.chars().anyMatch(Character::isDigit);
    return turns >= MANY_TURNS || hasDigit && part.length() >= LONG_CODE;
  }

  private static boolean isSpoken(String word) {
    boolean hasVowel = false;
    boolean hasDigit = false;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      hasVowel |= "aeiouyäöüáéíóúàèìòùâêîôûåæøœ".indexOf(letter) >= 0 || letter > LAST_LATIN;
      hasDigit |= Character.isDigit(letter);
    }
    boolean isShortName = word.length() <= SHORT_NAME && Character.isLetter(word.charAt(0)) && hasDigit;
    return isShortName || hasVowel && word.length() >= SHORTEST_WORD && !hasDigit;
  }

  /** Whether that text is written as a file, a camera's number, an address or a checksum is. */
  public static boolean isLike(String text) {
    String name = text.strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      return false;
    }
    char first = name.charAt(0);
    boolean mayBeAddress = name.indexOf('/') >= 0 || first == 'w' || first == 'W';
    return isFile(name) || mayBeAddress && ADDRESS.matcher(name).matches() || Character.digit(first, 16) >= 0 && isOfDigits(name)
        || isCameras(name) || isTied(name);
  }

  private static boolean isFile(String name) {
    int end = stemEnd(name);
    int i = 0;
    while (i < end && NO_FILE.indexOf(name.charAt(i)) < 0) {
      i++;
    }
    return end > 0 && end < name.length() && i == end;
  }

  private static boolean isOfDigits(String name) {
    return HASH.matcher(name).matches() || NUMBER.matcher(name).matches() || SIZE.matcher(name).matches();
  }

  /** IMG_8321, DSC 0042, Screenshot 20231108 214924. */
  private static boolean isCameras(String name) {
    int end = 0;
    while (end < name.length() && !Character.isDigit(name.charAt(end))) {
      end++;
    }
    return end > 0 && end < name.length() && Vocabulary.CAMERA.holds(name.substring(0, end)) && CAMERA_NUMBER.matcher(name.substring(end)).matches();
  }

  /**
   * Words tied together by underlines, as nobody writes them: Jane_Doe_sw; a handle, @jane_doe, is none. Where words have no spaces between
   * them, an underline parts, as a headline from the name of the site.
   */
  private static boolean isTied(String name) {
    return name.indexOf('_') > 0 && name.charAt(0) != '@' && name.charAt(0) != '#'
        && name.chars().allMatch(sign -> sign < FIRST_UNSPACED && !Character.isWhitespace(sign));
  }
}
