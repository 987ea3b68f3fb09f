package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.credit.Credit;
import org.articlelint.page.credit.CreditReader;
import org.jsoup.nodes.Element;

/**
 * A credit that speaks of one picture, “Photo: Jane Doe”, in a caption that several different pictures of the story share. The caption
 * does not tell them apart. Pictures that are called the same, or nothing, may be one in several sizes, and do not count.
 *
 * @param credit the credit, which names one source
 * @param pictures how many pictures share it, two or more; empty where some may be one in several sizes
 */
public record SharedCredit(Credit credit, OptionalInt pictures) {

  /** Those of the page, in page order. */
  public static final Fact<List<SharedCredit>> FACT = Fact.of(SharedCredit::of);

  private static final class Singular {
    static final Map<String, Set<String>> BY_LANGUAGE = WordList.read("one-picture-words.txt").stream()
        .collect(Collectors.groupingBy(WordList.Entry::language, Collectors.mapping(WordList.Entry::words, Collectors.toSet())));
  }

  private static List<SharedCredit> of(Page page) {
    Map<Element, List<CaptionedPicture>> byCaption = new LinkedHashMap<>();
    for (CaptionedPicture picture : page.fact(CaptionedPicture.FACT)) {
      if (picture.caption().credit().isPresent() && !CreditReader.isControl(picture.image().name())) {
        byCaption.computeIfAbsent(picture.caption().element(), first -> new ArrayList<>()).add(picture);
      }
    }
    byCaption.values().removeIf(pictures -> pictures.size() < 2); // as nearly all
    return byCaption.isEmpty() ? List.of() : byCaption.values().stream().flatMap(pictures -> of(pictures).stream()).toList();
  }

  private static Optional<SharedCredit> of(List<CaptionedPicture> pictures) {
    Map<String, CaptionedPicture> byName = new LinkedHashMap<>();
    pictures.forEach(picture -> byName.putIfAbsent(Words.plain(picture.image().name()), picture));
    byName.remove("");
    long different = files(byName.values());
    OptionalInt count = different == files(pictures) ? OptionalInt.of((int) different) : OptionalInt.empty();
    Caption caption = pictures.get(0).caption();
    return different > 1 && isOfOne(caption)
        ? Optional.of(new SharedCredit(caption.credit().orElseThrow(), count)) : Optional.empty();
  }

  private static long files(Collection<CaptionedPicture> pictures) {
    return pictures.stream().map(picture -> picture.image().file()).distinct().count();
  }

  private static boolean isOfOne(Caption caption) {
    Set<String> singular = Singular.BY_LANGUAGE.getOrDefault(Languages.of(caption.element()), Set.of());
    Credit credit = caption.credit().orElseThrow();
    boolean isAnnounced = credit.marker().map(Words::plain).filter(singular::contains).isPresent();
    boolean isOneSource = credit.names().size() <= 1 && credit.text().indexOf(',') < 0 && credit.text().indexOf(';') < 0;
    return isAnnounced && isOneSource && Vocabulary.SEVERAL_PICTURES.firstIn(caption.text()).isEmpty();
  }
}
