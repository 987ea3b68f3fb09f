package org.articlelint.page;

import java.util.List;
import java.util.stream.Stream;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/** What tells the words of a recording, or what a film shows, to those who cannot hear or see it. */
public final class Transcripts {

  /** Whether a link, a heading, a button or a box to unfold on the page is called a transcript, or an audio description. */
  public static final Fact<Boolean> FACT = Fact.of(page -> anyIsCalled(page, Vocabulary.TRANSCRIPT) || page.fact(Transcripts.DESCRIBED));

  /** Whether one is called an audio description. */
  public static final Fact<Boolean> DESCRIBED = Fact.of(page -> anyIsCalled(page, Vocabulary.DESCRIBED));

  private static final int AROUND = 3;
  private static final int LONGEST_LABEL = 120; // what is longer is a text

  private Transcripts() {}

  private static boolean anyIsCalled(Page page, Vocabulary words) {
    Stream<String> links = page.links().stream().map(Link::name);
    Stream<String> headings = page.outline().headings().stream().map(Heading::text);
    Stream<String> openers = page.all("summary", "button").stream().filter(element -> !page.hidden().fromEveryone(element).isYes())
        .map(element -> page.names().of(element));
    return Stream.of(links, headings, openers).flatMap(names -> names)
        .anyMatch(name -> name.length() <= LONGEST_LABEL && words.firstIn(name).isPresent());
  }

  /** Whether the recording is the story itself, read aloud, as its name, its file, its boxes or the line before it say. */
  public static boolean isReadAloud(Medium medium) {
    Element element = medium.element();
    Element before = element.previousElementSibling();
    Stream<String> words = Stream.of(Stream.of(medium.name()), medium.sources().stream(), Stream.ofNullable(before).map(Element::ownText),
        Stream.concat(Stream.of(element), element.parents().stream().limit(AROUND)).flatMap(box -> marks(box).stream())).flatMap(some -> some);
    return words.filter(some -> some.length() <= LONGEST_LABEL).anyMatch(some -> Vocabulary.READ_ALOUD.firstIn(some).isPresent());
  }

  private static List<String> marks(Element box) {
    return List.of(AttributeText.of(box, "class"), AttributeText.of(box, "id"), AttributeText.of(box, "aria-label"));
  }
}
