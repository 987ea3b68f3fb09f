package org.articlelint.page.language;

/** A language as a tag names it, to be held against many texts. */
public final class NamedLanguage {

  private final int[] relatives;

  private NamedLanguage(int[] relatives) {
    this.relatives = relatives;
  }

  /** The language of that tag. */
  public static NamedLanguage of(String tag) {
    return new NamedLanguage(Lexicon.relatives(tag));
  }

  /** Whether anything is known of it: of one of which nothing is, no text can be told to be in it or not. */
  public boolean isKnown() {
    return relatives.length > 0;
  }

  /** The numbers of the listed languages that its texts may be taken for, itself among them. */
  int[] relatives() {
    return relatives;
  }

  boolean mayBe(int language) {
    for (int relative : relatives) {
      if (relative == language) {
        return true;
      }
    }
    return false;
  }
}
