package org.articlelint.page;

import java.util.Set;

/** Whether the page has a control of its own that stops, pauses or mutes what plays: one that all get, and whose name says so. */
public final class SoundControls {

  /** Whether there is one. */
  public static final Fact<Boolean> FACT = Fact.of(SoundControls::exist);

  private static final Set<String> ROLES = Set.of("button", "checkbox", "link", "menuitem", "slider", "switch");

  private static final int LONGEST_LABEL = 120; // what is longer is a text

  private SoundControls() {}

  private static boolean exist(Page page) {
    return page.candidates("button", "a", "input").stream().filter(element -> ROLES.contains(page.roles().of(element)))
        .filter(element -> !page.hidden().fromSight(element).isYes() && !page.hidden().fromScreenReaders(element).isYes())
        .map(element -> page.names().of(element))
        .anyMatch(name -> name.length() <= LONGEST_LABEL && Vocabulary.STOP_SOUND.firstIn(name).isPresent());
  }
}
