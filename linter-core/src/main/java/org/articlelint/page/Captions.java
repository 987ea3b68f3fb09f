package org.articlelint.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which words stand with which picture, in a figure or without one. */
public final class Captions {

  static final Fact<Captions> FACT = Fact.of(Captions::of);

  private final Map<Element, Caption> byImage = new IdentityHashMap<>();

  private final Set<Element> perhaps = Collections.newSetFromMap(new IdentityHashMap<>());

  private Captions() {}

  private static Captions of(Page page) {
    Captions captions = new Captions();
    CaptionFinder finder = new CaptionFinder(page);
    for (Image image : page.images()) {
      finder.of(image).ifPresent(caption -> captions.byImage.put(image.element(), caption));
      if (!captions.byImage.containsKey(image.element()) && finder.isPerhapsExplained(image)) {
        captions.perhaps.add(image.element());
      }
    }
    return captions;
  }

  /** The words that stand with that picture; empty where there are none. */
  public Optional<Caption> of(Image image) {
    return Optional.ofNullable(byImage.get(image.element()));
  }

  /** Whether a short line beneath that picture, centred or in italics, may be its caption; false where {@link #of} finds one. */
  public boolean isPerhapsExplained(Image image) {
    return perhaps.contains(image.element());
  }
}
