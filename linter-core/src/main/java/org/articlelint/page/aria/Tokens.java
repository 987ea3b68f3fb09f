package org.articlelint.page.aria;

import java.util.ArrayList;
import java.util.List;

/** The words of an attribute that takes several, parted by white space as HTML knows it. */
public final class Tokens {

  private Tokens() {}

  /** The words of that text, in order; empty where it is blank. */
  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>(2);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Spaces.is(text.charAt(i))) {
        if (i > start) {
          tokens.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return tokens;
  }
}
