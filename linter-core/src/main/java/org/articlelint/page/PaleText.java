package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.page.style.Color;
import org.articlelint.page.style.Fonts;
import org.articlelint.page.style.TextColors;
import org.jsoup.nodes.Element;

/**
 * Texts of one colour upon another that stand out too little, or perhaps do. Known only of pages all of whose style is at hand.
 *
 * @param element the first of those that hold such a text
 * @param words what it says
 * @param others how many more there are on the page
 * @param ink the colour of the text; that of the worst place, if it changes
 * @param ground the colour behind it there
 * @param needed the contrast that it takes
 * @param doubt why it is not sure that it stands out too little
 */
public record PaleText(Element element, String words, int others, Color ink, Color ground, double needed, Doubt doubt) {

  /** What a person has to look at. */
  public enum Doubt {
    /** Nothing: it is too pale wherever it stands. */
    NONE,
    /** A picture behind the text, or its own shadow. */
    PICTURE,
    /** A background that changes, of which a part would do. */
    PART,
    /** What a script makes of the text, or writes there. */
    SCRIPT
  }

  /**
   * A text whose colours are known.
   *
   * @param isSmall whether it surely is no large scale text
   * @param isScripted whether a script may show it elsewhere
   */
  private record Text(Element element, String words, TextColors.Pair colors, boolean isSmall, boolean isScripted) {}

  private static final Fact<List<Text>> TEXTS = Fact.of(PaleText::texts);

  /** Whether it is too pale wherever it stands, so that nobody need look. */
  public boolean isSure() {
    return doubt == Doubt.NONE;
  }

  /** What is the matter, with what to do about it or to look at: the same words whatever contrast is needed. */
  public String message() {
    return switch (doubt) {
      case NONE -> told() + ". " + ink.nearest(ground, needed)
          .map(color -> "The nearest that passes: %s.".formatted(color.hex())).orElse("No colour passes there: change the one behind it.");
      case PART -> told() + " at the worst place. Can it be read there?";
      case SCRIPT -> told() + " unless a script changes that. Can it be read?";
      case PICTURE -> "Does %s stand out from the picture or shadow behind it?".formatted(quoted());
    };
  }

  /** {@code “Reactions” is #999999 on #ffffff, 2.8:1 instead of 4.5:1}. */
  String told() {
    return "%s %s %s on %s, %s:1 instead of %s:1".formatted(quoted(), others == 0 ? "is" : "are", ink.hex(), ground.hex(),
        Math.floor(ink.contrast(ground) * 10) / 10, needed == Math.rint(needed) ? String.valueOf((long) needed) : String.valueOf(needed));
  }

  /** The first text, and how many more there are. */
  private String quoted() {
    return (words.isEmpty() ? "What a script writes here" : Quote.of(words)) + (others == 0 ? "" : " and " + Alike.more(others));
  }

  /** Those that take more contrast than they have: so much, and so much if they are large. */
  public static List<PaleText> among(Page page, double usual, double large) {
    Map<TextColors.Pair, Map<Double, Optional<Verdict>>> verdicts = new HashMap<>(); // pages have thousands of texts, and few colours
    Map<String, PaleText> found = new LinkedHashMap<>();
    for (Text text : page.fact(TEXTS)) {
      double needed = text.isSmall ? usual : large;
      Optional<Verdict> verdict = verdicts.computeIfAbsent(text.colors, key -> new HashMap<>())
          .computeIfAbsent(needed, key -> Verdict.of(text.colors, needed));
      if (verdict.isPresent()) {
        Doubt doubt = text.isScripted && verdict.get().doubt != Doubt.PICTURE ? Doubt.SCRIPT : verdict.get().doubt;
        PaleText pale = new PaleText(text.element, text.words, 0, verdict.get().ink, verdict.get().ground, needed, doubt);
        String key = doubt == Doubt.PICTURE ? "picture" : pale.ink.hex() + pale.ground.hex() + needed + doubt;
        found.merge(key, pale, (first, next) -> first.andOneMore());
      }
    }
    return List.copyOf(found.values());
  }

  /** What is to be said of two colours. */
  private record Verdict(Color ink, Color ground, Doubt doubt) {

    /** Empty where they do, and where they are the same: then the text is not meant to be seen. */
    static Optional<Verdict> of(TextColors.Pair colors, double needed) {
      boolean isMeantToBeSeen = colors.best() > 1 || colors.behind() != TextColors.Behind.COLORS;
      Optional<Doubt> doubt = isMeantToBeSeen ? doubt(colors, needed) : Optional.empty();
      return doubt.map(known -> new Verdict(colors.nearest()[0], colors.nearest()[1], known));
    }

    private static Optional<Doubt> doubt(TextColors.Pair colors, double needed) {
      if (colors.behind() == TextColors.Behind.PICTURE || colors.behind() == TextColors.Behind.MIXED && colors.worst() < needed) {
        return Optional.of(Doubt.PICTURE);
      }
      boolean isHelped = !colors.glow().isEmpty() && colors.ofGlow() >= needed;
      if (isHelped || Math.min(colors.worst(), colors.ofGlow()) >= needed) {
        return Optional.empty();
      }
      return Optional.of(colors.best() < needed ? Doubt.NONE : Doubt.PART);
    }
  }

  private PaleText andOneMore() {
    return new PaleText(element, words, others + 1, ink, ground, needed, doubt);
  }

  private static List<Text> texts(Page page) {
    if (!page.style().isComplete()) {
      return List.of();
    }
    Looks looks = page.fact(Looks.FACT);
    ShadowHosts hosts = page.fact(ShadowHosts.FACT);
    Inactive inactive = page.fact(Inactive.FACT);
    List<Text> texts = new ArrayList<>();
    OwnTexts ownTexts = page.fact(OwnTexts.FACT);
    for (Element element : page.elements()) {
      String own = ownTexts.isIn(element) ? OwnWords.of(element) : "";
      if (own.isEmpty() && !hosts.isHost(element) || inactive.has(element) || !looks.isSeen(element)
          || page.hidden().fromScreenReaders(element).isYes()) {
        continue;
      }
      Fonts.Font font = page.fonts().of(element);
      looks.colors().of(element).ifPresent(pair ->
          texts.add(new Text(element, own, pair, font.isSure() && !font.isLarge(), hosts.has(element))));
    }
    return texts;
  }
}
