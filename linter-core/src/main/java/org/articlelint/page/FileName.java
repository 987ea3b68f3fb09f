package org.articlelint.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a picture's file is called.
 *
 * @param stem the last part of the address without its ending, percent signs decoded; empty where the address names no file
 */
public record FileName(String stem) {

  private static final int LONGEST = 200;
  private static final char FIRST_UNSPACED = '\u0e00'; // Thai
  private static final int SHORTEST_WORD = 3;
  private static final int SHORT_NAME = 4;
  private static final int SHORTEST_CODE = 10;
  private static final int LONG_CODE = 16;
  private static final int MANY_TURNS = 3;
  private static final String ENDINGS = "jpe?g|jfif|png|gif|webp|avif|heic|svg|bmp|tiff?|eps|psd";
  private static final Pattern FILE = Pattern.compile("[^/\\\\<>|?*\"]+\\.(?:" + ENDINGS + ")", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOTTED = Pattern.compile("\\.(?:" + ENDINGS + ")$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//\\S+|www\\.\\S+\\.\\S+", Pattern.CASE_INSENSITIVE);
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{16,}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern CHECKSUM = Pattern.compile("[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-|[0-9a-fA-F]{16}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{5,}|[0-9]{8}[ _-][0-9]{4,6}(?:[ _-][0-9]{1,4})?");
  private static final Pattern SIZE = Pattern.compile("[0-9]{2,5} ?x ?[0-9]{2,5}(?: ?px)?");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern CAMERA_NUMBER = Pattern.compile("[-_ .]?[0-9]{3,}[-_ .0-9()a-zA-Z]{0,20}");

  /** The name of the file at that address. */
  public static FileName of(String address) {
    if (address.startsWith("data:") || address.startsWith("blob:")) {
      return new FileName("");
    }
    String path = withoutQuery(address);
    String last = path.substring(path.lastIndexOf('/') + 1);
    return new FileName(DOTTED.matcher(decoded(last)).replaceFirst(""));
  }

  /** Whether that address, without its query, ends as the files of pictures do. */
  static boolean isPicture(String address) {
    return DOTTED.matcher(address.substring(Math.max(0, address.length() - SHORT_NAME - 2))).find();
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
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return part;
    }
  }

  /** The words in it, in lower case: those that can be spoken, and short names such as w3c; none where a part is a checksum. */
  public List<String> words() {
    if (CHECKSUM.matcher(stem).find()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String part : NO_WORD.split(stem)) {
      if (isCode(part)) {
        return List.of();
      }
      String word = part.toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && isSpoken(word)) {
        words.add(word);
      }
    }
    return words;
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
      hasVowel |= "aeiouyäöüáéíóúàèìòùâêîôûåæøœ".indexOf(letter) >= 0 || letter > 0x24F;
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
    return FILE.matcher(name).matches() || ADDRESS.matcher(name).matches() || HASH.matcher(name).matches()
        || NUMBER.matcher(name).matches() || isCameras(name) || isOneToken(name);
  }

  /** IMG_8321, DSC 0042, Screenshot 20231108 214924. */
  private static boolean isCameras(String name) {
    int end = 0;
    while (end < name.length() && !Character.isDigit(name.charAt(end))) {
      end++;
    }
    return end > 0 && Vocabulary.CAMERA.holds(name.substring(0, end)) && CAMERA_NUMBER.matcher(name.substring(end)).matches();
  }

  /**
   * Words tied together by underlines, as nobody writes them: Jane_Doe_sw; a handle, @jane_doe, is none. Where words have no spaces between
   * them, an underline parts, as a headline from the name of the site.
   */
  private static boolean isOneToken(String name) {
    boolean isTied = name.indexOf('_') > 0 && name.charAt(0) != '@' && name.charAt(0) != '#' && name.chars().allMatch(sign -> sign < FIRST_UNSPACED);
    return isTied && name.chars().noneMatch(Character::isWhitespace) || SIZE.matcher(name).matches();
  }
}
