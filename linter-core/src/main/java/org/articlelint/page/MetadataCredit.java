package org.articlelint.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.articlelint.page.credit.Credit;
import org.articlelint.page.credit.CreditReader;
import org.articlelint.page.credit.CreditReader.Reading;
import org.articlelint.page.credit.Passage;
import org.articlelint.page.metadata.ImageData;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A source that is named where no reader finds it as the picture's credit.
 *
 * @param origin where it stands
 * @param text the words of the source; of an attribute those of the credit in it
 */
public record MetadataCredit(Origin origin, String text) {

  private static final Element NOWHERE = new Element("span");

  /** Where such a source stands: in an attribute of the picture, in the page's JSON-LD, in the picture's own file. */
  public enum Origin { ATTRIBUTE, JSON_LD, FILE }

  /** All that name a source of that picture, first what stands nearest to the reader; empty where nothing does. */
  public static List<MetadataCredit> of(Page page, Image image) {
    List<MetadataCredit> credits = new ArrayList<>();
    add(credits, Origin.ATTRIBUTE, attributes(image));
    ImageMetadata metadata = page.fact(ImageMetadata.FACT);
    List<String> told = new ArrayList<>();
    for (ImageData data : metadata.of(image)) {
      told.addAll(data.sources());
    }
    add(credits, Origin.JSON_LD, told);
    metadata.file(image).ifPresent(file -> add(credits, Origin.FILE, file.sources()));
    return credits;
  }

  private static void add(List<MetadataCredit> credits, Origin origin, List<String> texts) {
    for (String text : new LinkedHashSet<>(texts)) {
      if (origin == Origin.ATTRIBUTE || !Words.plain(text).isEmpty()) {
        credits.add(new MetadataCredit(origin, text));
      }
    }
  }

  private static List<String> attributes(Image image) {
    List<String> texts = new ArrayList<>(image.creditData());
    for (String name : List.of("alt", "title")) {
      announced(AttributeText.of(image.element(), name)).ifPresent(credit -> texts.add(credit.text()));
    }
    return texts;
  }

  /** The credit in a text that tells so by a word, or is one as a whole: an alt text may well mention a person or an agency. */
  public static Optional<Credit> announced(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Reading reading = CreditReader.read(Passage.of(List.of(new TextNode(text)), element -> false), NOWHERE);
    return reading.credit().filter(credit -> credit.marker().isPresent() && !reading.description().isEmpty() || LoneCredit.is(text));
  }
}
