package org.articlelint.page.reading;

import java.util.ArrayList;
import java.util.List;

/** A sentence of a text. */
public final class Sentence {

  private final String written; // that it stands in
  private final int start;
  private final int end;
  private final int count; // of its words
  private final int spoken;

  Sentence(String written, int start, int end, int count, int spoken) {
    this.written = written;
    this.start = start;
    this.end = end;
    this.count = count;
    this.spoken = spoken;
  }

  /** As written, white space collapsed. */
  public String text() {
    StringBuilder plain = new StringBuilder(end - start);
    Tokens tokens = tokens();
    while (tokens.next()) {
      plain.append(plain.isEmpty() ? "" : " ").append(written, tokens.start, tokens.end);
    }
    return plain.toString();
  }

  /** Its words, without punctuation around them. */
  public List<String> words() {
    List<String> words = new ArrayList<>(count);
    Tokens tokens = tokens();
    while (tokens.next()) {
      if (tokens.wordStart < tokens.wordEnd) {
        words.add(written.substring(tokens.wordStart, tokens.wordEnd));
      }
    }
    return words;
  }

  /** Its words and signs, to be read in place. */
  Tokens tokens() {
    return new Tokens(written, start, end);
  }

  /** How many words it has. */
  public int wordCount() {
    return count;
  }

  /** How many of them stand in quotation marks. */
  public int spoken() {
    return spoken;
  }

  /** How many words are the author's own. */
  public int told() {
    return count - spoken;
  }

  /** Its first words, without the curly quotes in them; up to so many letters, the last one an ellipsis where it is cut. */
  public String opening(int letters) {
    String plain = text().replace("“", "").replace("”", "");
    if (plain.length() <= letters) {
      return plain;
    }
    int cut = plain.lastIndexOf(' ', letters - 1);
    return plain.substring(0, cut < letters / 2 ? letters - 1 : cut) + "…";
  }

  /** Whether an address stands in that text, as in notes on where to find a picture. */
  public static boolean hasAddress(String text) {
    return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
  }
}
