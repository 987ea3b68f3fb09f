package org.articlelint.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.credit.Credit;
import org.jsoup.nodes.Element;

/**
 * A credit that speaks of one picture, “Photo: Jane Doe”, in a caption that several different pictures of the story share. The caption
 * does not tell them apart. Pictures that are called the same, or nothing, may be one in several sizes, and do not count.
 *
 * @param credit the credit, which names one source
 * @param pictures how many pictures share it, two or more
 */
public record SharedCredit(Credit credit, int pictures) {

  /** Those of the page, in page order. */
  public static final Fact<List<SharedCredit>> FACT = Fact.of(SharedCredit::of);

  private static final class Singular {
    static final Map<String, Set<String>> BY_LANGUAGE = WordList.read("one-picture-words.txt").stream()
        .collect(Collectors.groupingBy(WordList.Entry::language, Collectors.mapping(WordList.Entry::words, Collectors.toSet())));
  }

  private static List<SharedCredit> of(Page page) {
    Map<Element, Map<String, CaptionedPicture>> byCaption = new IdentityHashMap<>(); // and there by what the picture is called
    List<Element> captions = new ArrayList<>();
    for (CaptionedPicture picture : page.fact(CaptionedPicture.FACT)) {
      String name = Words.plain(picture.image().name());
      if (picture.caption().credit().isPresent() && !name.isEmpty()) {
        Element caption = picture.caption().element();
        byCaption.computeIfAbsent(caption, first -> {
          captions.add(first);
          return new LinkedHashMap<>();
        }).putIfAbsent(name, picture);
      }
    }
    Set<String> singular = Singular.BY_LANGUAGE.getOrDefault(language(page), Set.of());
    return captions.stream().map(byCaption::get).filter(pictures -> files(pictures) > 1)
        .filter(pictures -> isOfOne(pictures.values().iterator().next().caption(), singular))
        .map(pictures -> new SharedCredit(pictures.values().iterator().next().caption().credit().orElseThrow(), files(pictures))).toList();
  }

  private static int files(Map<String, CaptionedPicture> pictures) {
    return (int) pictures.values().stream().map(picture -> picture.image().file()).distinct().count();
  }

  private static boolean isOfOne(Caption caption, Set<String> singular) {
    Credit credit = caption.credit().orElseThrow();
    boolean isAnnounced = credit.marker().map(Words::plain).filter(singular::contains).isPresent();
    boolean isOneSource = credit.names().size() <= 1 && credit.text().indexOf(',') < 0 && credit.text().indexOf(';') < 0;
    return isAnnounced && isOneSource && Vocabulary.SEVERAL_PICTURES.firstIn(caption.text()).isEmpty();
  }

  private static String language(Page page) {
    String lang = page.root().attr("lang").toLowerCase(Locale.ROOT);
    int end = lang.indexOf('-');
    return end < 0 ? lang : lang.substring(0, end);
  }
}
