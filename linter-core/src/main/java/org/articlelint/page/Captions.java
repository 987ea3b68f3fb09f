package org.articlelint.page;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Which words stand with which picture, in a figure or without one; looked for when a picture is asked about. */
public final class Captions {

  static final Fact<Captions> FACT = Fact.of(Captions::of);

  private final CaptionFinder finder;
  private final Map<Element, Optional<Caption>> byImage = new IdentityHashMap<>(); // of the pictures that were asked for
  private final Map<Element, Boolean> perhaps = new IdentityHashMap<>();

  private Captions(CaptionFinder finder) {
    this.finder = finder;
  }

  private static Captions of(Page page) {
    return new Captions(new CaptionFinder(page));
  }

  /** The words that stand with that picture; empty where there are none. */
  public Optional<Caption> of(Image image) {
    Optional<Caption> known = byImage.get(image.element());
    if (known == null) {
      known = finder.of(image);
      byImage.put(image.element(), known);
    }
    return known;
  }

  /** Whether a short line beneath that picture, centred or in italics, may be its caption; false where {@link #of} finds one. */
  public boolean isPerhapsExplained(Image image) {
    return of(image).isEmpty() && perhaps.computeIfAbsent(image.element(), unasked -> finder.isPerhapsExplained(image));
  }
}
