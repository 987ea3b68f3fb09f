package org.articlelint.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articlelint.page.aria.Hidden;
import org.articlelint.page.aria.Names;
import org.articlelint.page.aria.Ownership;
import org.articlelint.page.aria.Roles;
import org.articlelint.page.metadata.Metadata;
import org.articlelint.page.metadata.PictureFile;
import org.articlelint.page.metadata.PictureFiles;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Census;
import org.articlelint.page.style.Fonts;
import org.articlelint.page.style.Sheets;
import org.articlelint.page.style.Sight;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * One article page: its source text, its tree as a browser without scripts builds it, and the answers to questions about it,
 * each worked out once, on first asking. Parsed once, never changed, confined to one thread.
 */
public final class Page {

  private final String source;
  private final Document document;
  private final Sheets sheets;
  private final Index index;
  private Object[] answers = new Object[256]; // by the numbers of facts, which are asked for a thousand times as often as worked out
  private final PictureFiles pictureFiles;

  private Page(String source, Document document, Sheets sheets, PictureFiles pictureFiles) {
    this.source = source;
    this.sheets = sheets;
    this.pictureFiles = pictureFiles;
    this.document = document;
    this.index = new Index(new Census(document));
  }

  /** The page of these bytes, decoded as browsers do: byte order mark, {@code meta}, else UTF-8 if it is that, else windows-1252. */
  public static Page parse(byte[] bytes) {
    return parse(bytes, Sheets.NONE);
  }

  /** The page of these bytes, whose linked style sheets lie there. */
  public static Page parse(byte[] bytes, Sheets sheets) {
    return parse(bytes, sheets, PictureFiles.NONE);
  }

  /** The page of these bytes, whose linked style sheets and whose pictures' files lie there. */
  public static Page parse(byte[] bytes, Sheets sheets, PictureFiles pictureFiles) {
    return parse(Encoding.decode(bytes), sheets, pictureFiles);
  }

  /** The page of that text. */
  public static Page parse(String source) {
    return parse(source, Sheets.NONE);
  }

  /** The page of that text, whose linked style sheets lie there. */
  public static Page parse(String source, Sheets sheets) {
    return parse(source, sheets, PictureFiles.NONE);
  }

  private static Page parse(String source, Sheets sheets, PictureFiles pictureFiles) {
    return new Page(source, Parser.htmlParser().setTrackPosition(true).parseInput(source, ""), sheets, pictureFiles);
  }

  /** The text as it was written. */
  public String source() {
    return source;
  }

  /** The parsed tree; to be read only. */
  public Document document() {
    return document;
  }

  /** The {@code html} element, which stands for the whole page. */
  public Element root() {
    Element html = document.firstElementChild();
    return html == null ? document : html;
  }

  /** The first {@code title} of the page, blank or not, that is none of a drawing; empty where there is none. */
  public Optional<Element> title() {
    return all("title").stream().filter(title -> Parser.NamespaceHtml.equals(title.tag().namespace()))
        .filter(title -> title.parents().stream().noneMatch(outer -> outer.normalName().equals("template"))).findFirst();
  }

  /** Whether this is a snippet, as a content management system serves it: without doctype, {@code html}, {@code head} and {@code body} tags. */
  public boolean isFragment() {
    return fact(FRAGMENT);
  }

  /** Every element of these tag names (in lower case), in page order. */
  public List<Element> all(String... tags) {
    return index.all(tags);
  }

  /** Every element of these tag names or with a {@code role=}, in page order: where to look for what is announced as something. */
  public List<Element> candidates(String... tags) {
    return index.either(List.of(tags), List.of("role"));
  }

  /** Every element of these tag names or with one of these attributes, which the {@link Census} notes, in page order. */
  List<Element> candidates(List<String> tags, List<String> attributes) {
    return index.either(tags, attributes);
  }

  /** Every element, in page order. */
  public List<Element> elements() {
    return index.elements();
  }

  /** Every element that has that attribute, in page order; for the attributes that the {@link Census} notes. */
  public List<Element> having(String attribute) {
    return index.having(attribute);
  }

  /** The ids that several elements have. */
  Set<String> repeatedIds() {
    return index.repeatedIds();
  }

  /** The first element of that id; empty if there is none. */
  public Optional<Element> byId(String id) {
    return index.byId(id);
  }

  /** The element's number in page order, from 0; ancestors stand before what is in them. */
  public int order(Element element) {
    return index.order(element);
  }

  /** That element and all that stand in it, in page order. */
  List<Element> within(Element element) {
    return elements().subList(order(element), end(element));
  }

  /** The order that comes after those of all elements in that one. */
  int end(Element element) {
    return census().end(census().number(element)) - 1;
  }

  /** Whether that element is the outer one or stands in it. */
  boolean isWithin(Element element, Element outer) {
    Census census = census();
    int number = census.number(element);
    int start = census.number(outer);
    return start <= number && number < census.end(start);
  }

  /** Every element of these tag names (in lower case) that stands in that one, itself left out, in page order. */
  List<Element> inside(Element outer, String... tags) {
    return index.inside(outer, tags);
  }

  /** The answer to that question; worked out on first asking, the same object ever after. */
  @SuppressWarnings("unchecked") // answers holds under each fact what that fact derived
  public <T> T fact(Fact<T> fact) {
    int number = fact.number();
    T known = number < answers.length ? (T) answers[number] : null;
    if (known == null) {
      known = fact.derive(this); // which may ask for other facts
      answers = number < answers.length ? answers : Arrays.copyOf(answers, number * 2);
      answers[number] = known;
    }
    return known;
  }

  /** All elements by their numbers, and which attributes each has. */
  Census census() {
    return index.census();
  }

  /** What all style sheets say of each element. */
  public Cascade style() {
    return fact(STYLE);
  }

  /** How large and how bold its texts are. */
  Fonts fonts() {
    return fact(FONTS);
  }

  /** What its style keeps from being seen. */
  Sight sight() {
    return fact(SIGHT);
  }

  /** What of the page reaches nobody, or no screen reader. */
  public Hidden hidden() {
    return fact(HIDDEN);
  }

  /** What each element is announced as. */
  public Roles roles() {
    return fact(ROLES);
  }

  /** Which elements hold which, as assistive technology gets them. */
  public Ownership ownership() {
    return fact(OWNERSHIP);
  }

  /** What each element is called. */
  public Names names() {
    return fact(NAMES);
  }

  /** What assistive technology gets, element by element. */
  public AccessibilityTree accessibilityTree() {
    return fact(AccessibilityTree.FACT);
  }

  /** The headings that are announced. */
  public Outline outline() {
    return fact(Outline.FACT);
  }

  /** The parts of the page that a screen reader can jump to. */
  public Landmarks landmarks() {
    return fact(Landmarks.FACT);
  }

  /** Everything that is announced as a link, in page order. */
  public List<Link> links() {
    return fact(Link.FACT);
  }

  /** The links that jump over what repeats on each page, or over a block in the story, in page order. */
  public List<SkipLink> skipLinks() {
    return fact(SkipLink.FACT);
  }

  /** Every picture, hidden ones too, in page order. */
  public List<Image> images() {
    return fact(Image.FACT);
  }

  /** The figures, in page order. */
  public List<Figure> figures() {
    return fact(Figure.FACT);
  }

  /** The words that stand with the pictures. */
  public Captions captions() {
    return fact(Captions.FACT);
  }

  /** Where the story is, and what belongs to it. */
  public Article article() {
    return fact(Article.FACT);
  }

  /** What the page says of itself to machines: JSON-LD, Open Graph, {@code meta}. */
  public Metadata metadata() {
    return fact(METADATA);
  }

  /** The picture whose map holds that {@code area}. */
  private Optional<Element> pictureOf(Element area) {
    return Optional.ofNullable(area.closest("map")).flatMap(map -> Optional.ofNullable(fact(MAPPED).get("#" + map.attr("name"))));
  }

  /** What the file of the picture at that address says of itself; empty where no file lies beside the page or it says nothing. */
  Optional<PictureFile> pictureFile(String src) {
    return pictureFiles.at(base(), src);
  }

  /** What the first {@code <base href>} says, as written; the empty text where there is none. */
  private String base() {
    return all("base").stream().map(base -> base.attr("href")).filter(href -> !href.isBlank()).findFirst().orElse("");
  }

  private static final Fact<Map<String, Element>> MAPPED = Fact.of(page -> page.having("usemap").stream()
      .collect(Collectors.toMap(picture -> picture.attr("usemap").strip(), Function.identity(), (first, second) -> first)));
  private static final Fact<Cascade> STYLE = Fact.of(page -> new Cascade(page.census(), page.all("style", "link", "script"), page.having("style"),
      page.base(), page.sheets, !page.isFragment()));
  private static final Fact<Fonts> FONTS = Fact.of(page -> new Fonts(page.style()));
  private static final Fact<Sight> SIGHT = Fact.of(page -> new Sight(page.style(), page.fonts()));
  private static final Fact<Hidden> HIDDEN = Fact.of(page -> new Hidden(page.census(), page.style(), page.sight(), page::pictureOf));
  private static final Fact<Roles> ROLES = Fact.of(page -> new Roles(page.census(), page::byId));
  private static final Fact<Ownership> OWNERSHIP = Fact.of(page -> new Ownership(page.census(), page::byId, page.roles(), page.hidden()));
  private static final Fact<Names> NAMES =
      Fact.of(page -> new Names(page.census(), page::byId, page::all, page.hidden(), page.roles(), page.style()));
  private static final Fact<Metadata> METADATA = Fact.of(page -> Metadata.of(page.all("script"), page.all("meta")));
  private static final Fact<Boolean> FRAGMENT = Fact.of(page ->
      page.document.childNodes().stream().noneMatch(DocumentType.class::isInstance)
          && page.all("html", "head", "body").stream().allMatch(element -> StartTag.of(page, element).isEmpty()));
}
