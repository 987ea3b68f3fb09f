package org.articlelint.page.style;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** In which colours the text of each element is seen, and upon which: asked of a page all of whose style is known. */
public final class TextColors {

  private final Cascade style;
  private final Inks inks;
  private final Grounds grounds;

  /**
   * The colours of a page.
   *
   * @param isSeen whether an element is on the screen at all
   */
  public TextColors(Cascade style, Predicate<Element> isSeen) {
    this.style = style;
    this.inks = new Inks(style);
    this.grounds = new Grounds(style, inks, new Overlaps(style, isSeen));
  }

  /** How much is known of what is behind a text. */
  public enum Behind {
    /** The colours, all of them. */
    COLORS,
    /** These colours, and in places something else: a small picture, or the text's own shadow. */
    MIXED,
    /** A picture. */
    PICTURE
  }

  /**
   * The colours of one text.
   *
   * @param inks those of the text: more than one where it lets several others through
   * @param grounds those behind it
   * @param glow those of the shadow all around it; none where there is no such shadow
   */
  public record Pair(List<Color> inks, List<Color> grounds, List<Color> glow, Behind behind) {

    @Override
    public boolean equals(Object other) { // by hand, as hashCode: what Java makes for a record delays a short run (decision 19)
      return other instanceof Pair pair && behind == pair.behind && inks.equals(pair.inks) && grounds.equals(pair.grounds) && glow.equals(pair.glow);
    }

    @Override
    public int hashCode() {
      return inks.hashCode() * 31 + grounds.hashCode();
    }

    /** The contrast to what is behind it, where that is highest. */
    public double best() {
      return contrasts(grounds).max().orElse(1);
    }

    /** The contrast to what is behind it, where that is lowest. */
    public double worst() {
      return contrasts(grounds).min().orElse(1);
    }

    /** The contrast to the shadow around it, where that is lowest; as much as can be where there is none. */
    public double ofGlow() {
      return contrasts(glow).min().orElse(21);
    }

    private DoubleStream contrasts(List<Color> colors) {
      return inks.stream().flatMapToDouble(ink -> colors.stream().mapToDouble(ink::contrast));
    }

    /** The colour of the text and that beside it, where they are nearest to each other. */
    public Color[] nearest() {
      Color[] nearest = {inks.get(0), grounds.get(0)};
      double least = Double.MAX_VALUE;
      for (Color ink : inks) {
        for (Color other : Stream.concat(grounds.stream(), glow.stream()).toList()) {
          double contrast = ink.contrast(other);
          if (contrast < least) {
            least = contrast;
            nearest = new Color[] {ink, other};
          }
        }
      }
      return nearest;
    }
  }

  /** The colours of the element's own text; empty where they cannot be told, or there is nothing to be seen. */
  public Optional<Pair> of(Element element) {
    Optional<Color> ink = inks.of(element);
    Ground ground = grounds.of(element);
    Ground.Kind kind = ground.allKinds();
    if (ink.isEmpty() || ink.get().alpha() == 0 || kind == Ground.Kind.UNKNOWN) {
      return Optional.empty();
    }
    List<Color> inks = ground.show(ink.get());
    List<Color> behind = ground.show(Color.TRANSPARENT);
    if (inks.isEmpty() || behind.isEmpty()) {
      return Optional.empty();
    }
    Shadows shadows = Shadows.of(style.says("text-shadow") ? style.of(element, "text-shadow") : Value.UNSAID, ink);
    if (kind == Ground.Kind.PICTURE) {
      return Optional.of(new Pair(inks, behind, List.of(), Behind.PICTURE));
    }
    List<Color> glow = shadows.glow().stream().flatMap(color -> ground.show(color).stream()).toList();
    boolean isMixed = kind == Ground.Kind.ICON || shadows.isThere() && glow.isEmpty();
    return Optional.of(new Pair(inks, behind, glow, isMixed ? Behind.MIXED : Behind.COLORS));
  }
}
