package org.articlelint.page;

import org.articlelint.page.credit.FirstLook;
import org.articlelint.page.style.Census;

/** Where on a page a credit may stand at all, told by a first look at each text, once: nearly everywhere none can. */
final class CreditTraces {

  private static final int LOOKED = 4;

  private final Census census;
  private final byte[] found; // in each text, and LOOKED

  CreditTraces(Census census) {
    this.census = census;
    this.found = new byte[census.texts()];
  }

  /** Whether words in the element of that number may announce a credit. */
  boolean mayMark(int element) {
    return mayHold(element, FirstLook.MARKER);
  }

  /** Whether words in the element of that number may announce a credit or name an agency. */
  boolean mayTell(int element) {
    return mayHold(element, FirstLook.MARKER | FirstLook.AGENCY);
  }

  private boolean mayHold(int element, int kinds) {
    for (int text = census.firstText(element); text < census.textEnd(element); text++) {
      if (found[text] == 0) {
        found[text] = (byte) (LOOKED | FirstLook.at(census.text(text).getWholeText()));
      }
      if ((found[text] & kinds) != 0) {
        return true;
      }
    }
    return false;
  }
}
