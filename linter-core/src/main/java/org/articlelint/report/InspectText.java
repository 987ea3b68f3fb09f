package org.articlelint.report;

import java.io.Flushable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.Place;
import org.articlelint.page.Article;
import org.articlelint.page.Heading;
import org.articlelint.page.Landmarks.Landmark;
import org.articlelint.page.Page;
import org.articlelint.page.SkipLink;
import org.jsoup.nodes.Element;

/** What the linter sees, as an outline for people. */
public final class InspectText implements InspectReport {

  private static final String NONE = "none found";

  private final Paint paint;
  private Appendable out = new StringBuilder();

  /** Outlines that look so. */
  public InspectText(Look look) {
    this.paint = new Paint(look.isColored());
  }

  @Override
  public void begin(Appendable out) {
    this.out = out;
  }

  @Override
  public void unreadable(String file, String why) throws IOException {
    line(paint.file(Plain.of(file)));
    line("  " + paint.unreadable("unreadable") + "  " + Plain.of(why));
    line("");
  }

  @Override
  public void end() throws IOException {
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  @Override
  public void page(String file, Page page) throws IOException {
    line(paint.file(Plain.of(file)));
    Article article = page.article();
    entry("title", Sight.title(page));
    entry("language", Sight.lang(page));
    entry("headline", article.headline().map(headline -> place(page, headline.element()) + headline.text()));
    entry("lead", article.lead().map(lead -> place(page, lead.element()) + lead.text()));
    entry("date", article.dateline().map(InspectText::date));
    entry("byline", article.byline().map(byline -> place(page, byline.element()) + byline.text()));
    entry("agencies", article.agencyLine().map(line -> place(page, line.element()) + line.text()));
    list("skip links", page.skipLinks().stream().map(link -> skipLink(page, link)).toList());
    list("landmarks", page.landmarks().all().stream().map(landmark -> landmark(page, landmark)).toList());
    list("headings", page.outline().headings().stream().map(heading -> heading(page, heading)).toList());
    PictureList pictures = new PictureList(page);
    list("pictures", pictures.ofStory());
    list("others", pictures.others());
    line("");
  }

  private static String date(Article.Dateline dateline) {
    String day = dateline.published().map(LocalDate::toString).orElse("");
    return (day + dateline.text().map(text -> "  “" + text + "”").orElse("")).strip();
  }

  private String skipLink(Page page, SkipLink link) {
    String where = link.target().map(target -> " (" + target.normalName() + ")").orElse(" (nothing there)");
    return place(page, link.element()) + link.text() + " → " + link.href() + where + (link.isWorking() ? "" : ", does not work");
  }

  private String landmark(Page page, Landmark landmark) {
    return place(page, landmark.element()) + landmark.role() + (landmark.name().isEmpty() ? "" : " “" + landmark.name() + "”");
  }

  private String heading(Page page, Heading heading) {
    String indent = "  ".repeat(Math.min(heading.level(), 9) - 1);
    return place(page, heading.element()) + indent + "h" + heading.level() + " " + heading.text();
  }

  private static String place(Page page, Element element) {
    Place place = Place.of(page, element);
    return place.line() + ":" + place.column() + "  ";
  }

  private void entry(String name, Optional<String> value) throws IOException {
    line("  " + paint.dim(name + " ".repeat(10 - name.length())) + "  " + Plain.of(value.orElse(NONE)));
  }

  private void list(String name, List<String> lines) throws IOException {
    if (lines.isEmpty()) {
      entry(name, Optional.empty());
      return;
    }
    line("  " + paint.dim(name));
    for (String line : lines) {
      line("    " + Plain.of(line));
    }
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
