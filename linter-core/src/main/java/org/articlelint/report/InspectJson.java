package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.lint.Place;
import org.articlelint.page.Article;
import org.articlelint.page.Caption;
import org.articlelint.page.Heading;
import org.articlelint.page.Image;
import org.articlelint.page.Landmarks.Landmark;
import org.articlelint.page.MetadataCredit;
import org.articlelint.page.Page;
import org.articlelint.page.PictureKind;
import org.articlelint.page.SkipLink;
import org.articlelint.page.credit.Credit;
import org.jsoup.nodes.Element;

/** What the linter sees, as contract v1 has it. */
public final class InspectJson implements InspectReport {

  private JsonGenerator json = Json.nowhere();

  @Override
  public void begin(Appendable out) throws IOException {
    json = Json.to(out);
    Json.start(json);
  }

  @Override
  public void unreadable(String file, String why) throws IOException {
    Json.unreadable(json, file, why);
  }

  @Override
  public void end() throws IOException {
    Json.end(json);
  }

  @Override
  public void page(String file, Page page) throws IOException {
    Article article = page.article();
    json.writeStartObject();
    json.writeStringField("file", file);
    Json.optional(json, "title", Sight.title(page));
    Json.optional(json, "lang", Sight.lang(page));
    if (article.headline().isPresent()) {
      json.writeObjectFieldStart("headline");
      json.writeStringField("text", article.headline().get().text());
      place(page, article.headline().get().element());
      json.writeEndObject();
    } else {
      json.writeNullField("headline");
    }
    headings(page);
    skipLinks(page);
    landmarks(page);
    json.writeArrayFieldStart("images");
    for (Image image : page.images()) {
      image(page, image);
    }
    json.writeEndArray();
    dateline(article);
    Json.optional(json, "byline", article.byline().map(Article.Part::text));
    agencyLine(article);
    json.writeEndObject();
  }

  private void headings(Page page) throws IOException {
    json.writeArrayFieldStart("outline");
    for (Heading heading : page.outline().headings()) {
      json.writeStartObject();
      json.writeNumberField("level", heading.level());
      json.writeStringField("text", heading.text());
      place(page, heading.element());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void skipLinks(Page page) throws IOException {
    json.writeArrayFieldStart("skipLinks");
    for (SkipLink link : page.skipLinks()) {
      json.writeStartObject();
      json.writeStringField("text", link.text());
      json.writeStringField("href", link.href());
      Json.optional(json, "target", link.target().map(Element::normalName));
      place(page, link.element());
      json.writeBooleanField("works", link.isWorking());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void landmarks(Page page) throws IOException {
    json.writeArrayFieldStart("landmarks");
    for (Landmark landmark : page.landmarks().all()) {
      json.writeStartObject();
      json.writeStringField("role", landmark.role());
      Json.optional(json, "name", Optional.of(landmark.name()).filter(name -> !name.isEmpty()));
      place(page, landmark.element());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void image(Page page, Image image) throws IOException {
    Optional<Caption> caption = page.captions().of(image);
    json.writeStartObject();
    place(page, image.element());
    Json.optional(json, "src", image.src());
    Json.optional(json, "alt", image.alt());
    json.writeStringField("kind", PictureKind.of(page, image).name().toLowerCase(Locale.ROOT));
    json.writeBooleanField("decorative", image.isDecorative());
    Json.optional(json, "caption", caption.map(Caption::description).filter(words -> !words.isEmpty()));
    Optional<Credit> credit = caption.flatMap(Caption::credit);
    if (credit.isPresent()) {
      json.writeObjectFieldStart("credit");
      json.writeStringField("text", credit.get().text());
      Json.strings(json, "names", credit.get().names());
      Json.strings(json, "agencies", credit.get().agencies());
      Json.optional(json, "marker", credit.get().marker());
      Json.optional(json, "licence", credit.get().licence());
      place(page, credit.get().element());
      json.writeEndObject();
    } else {
      json.writeNullField("credit");
    }
    metadataCredits(page, image);
    json.writeEndObject();
  }

  private void metadataCredits(Page page, Image image) throws IOException {
    json.writeArrayFieldStart("metadataCredit");
    for (MetadataCredit credit : MetadataCredit.of(page, image)) {
      json.writeStartObject();
      json.writeStringField("origin", credit.origin().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      json.writeStringField("text", credit.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void dateline(Article article) throws IOException {
    if (article.dateline().isEmpty()) {
      json.writeNullField("dateline");
      return;
    }
    json.writeObjectFieldStart("dateline");
    Json.optional(json, "published", article.dateline().get().published().map(LocalDate::toString));
    Json.optional(json, "text", article.dateline().get().text());
    json.writeEndObject();
  }

  private void agencyLine(Article article) throws IOException {
    if (article.agencyLine().isEmpty()) {
      json.writeNullField("agencyLine");
      return;
    }
    Article.AgencyLine line = article.agencyLine().get();
    json.writeObjectFieldStart("agencyLine");
    json.writeStringField("text", line.text());
    Json.strings(json, "initials", line.initials());
    Json.strings(json, "agencies", line.agencies());
    json.writeEndObject();
  }

  private void place(Page page, Element element) throws IOException {
    Place place = Place.of(page, element);
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
  }
}
