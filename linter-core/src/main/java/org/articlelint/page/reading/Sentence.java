package org.articlelint.page.reading;

import java.util.List;

/**
 * A sentence of a text.
 *
 * @param text as written, white space collapsed
 * @param words its words, without punctuation around them
 * @param spoken how many of them stand in quotation marks
 */
public record Sentence(String text, List<String> words, int spoken) {

  /** Its first words, without the curly quotes in them; up to so many letters, the last one an ellipsis where it is cut. */
  public String opening(int letters) {
    String plain = text.replace("“", "").replace("”", "");
    if (plain.length() <= letters) {
      return plain;
    }
    int cut = plain.lastIndexOf(' ', letters - 1);
    return plain.substring(0, cut < letters / 2 ? letters - 1 : cut) + "…";
  }

  /** Whether an address stands in it, as in notes on where to find a picture. */
  public boolean hasAddress() {
    return text.contains("://") || text.contains("www.") || text.contains("@");
  }

  /** How many words are the author's own. */
  public int told() {
    return words.size() - spoken;
  }
}
