package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlelint.page.reading.Sentence;
import org.articlelint.page.reading.Sentences;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The running text of the story: its paragraphs, without lists, tables, quotations, captions, byline and boxes.
 *
 * @param language the subtag of its language in small letters; empty where the page does not tell
 * @param paragraphs in page order; none where words cannot be counted, and on a page that is no article
 */
public record StoryText(String language, List<Paragraph> paragraphs) {

  /** The text of the story. */
  public static final Fact<StoryText> FACT = Fact.of(StoryText::of);

  private static final Set<String> OTHERS = Set.of("address", "aside", "blockquote", "button", "caption", "dialog", "dl", "figcaption", "figure",
      "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "nav", "noscript", "pre", "script", "style", "svg", "table", "template");

  private static final Set<String> WITHIN = Set.of("del", "ins", "link", "math", "meta", "noscript", "script", "style", "svg",
      "template"); // blocks to jsoup, and yet they stand between words of one paragraph
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[^\\S\\n]*\\n");
  private static final long SET_APART = Marks.kinds("beside", "caption", "byline");

  /**
   * A paragraph of the story.
   *
   * @param element what holds it; several where breaks part them
   * @param section the number of headings before it in the story, bold questions of an interview among them
   */
  public record Paragraph(Element element, List<Sentence> sentences, int section) {

    /** How many words it has. */
    public int words() {
      int words = 0;
      for (Sentence sentence : sentences) {
        words += sentence.wordCount();
      }
      return words;
    }
  }

  /** Its sentences. */
  public List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      sentences.addAll(paragraph.sentences());
    }
    return sentences;
  }

  private static StoryText of(Page page) {
    Optional<Element> story = page.article().story();
    String language = story.isPresent() ? Languages.of(story.get()) : "";
    List<Paragraph> paragraphs = new ArrayList<>();
    if (story.isEmpty() || !Sentences.hasWords(language)) {
      return new StoryText(language, paragraphs);
    }
    Prose prose = page.fact(Prose.FACT);
    Set<Element> headings = headings(page);
    Set<Element> beside = beside(page);
    int section = 0;
    Census census = page.census();
    int first = census.number(story.get());
    int at = first;
    while (at < census.end(first)) {
      Element element = census.element(at);
      boolean isHeading = headings.contains(element);
      section += isHeading || element.normalName().equals("p") && BoldLine.isQuestion(element, page.style()) ? 1 : 0;
      boolean isOut = at != first && (isHeading || beside.contains(element) || isOut(page, element));
      at = isOut ? census.end(at) : at + 1;
      if (!isOut && prose.isBlock(element)) {
        for (String text : texts(element)) {
          List<Sentence> sentences = sentences(text, language);
          if (!sentences.isEmpty()) {
            paragraphs.add(new Paragraph(element, sentences, section));
          }
        }
      }
    }
    return new StoryText(language, List.copyOf(paragraphs));
  }

  private static Set<Element> headings(Page page) {
    Set<Element> headings = new HashSet<>();
    for (Heading heading : page.outline().headings()) {
      headings.add(heading.element());
    }
    for (BoldLine line : page.fact(BoldLine.FACT)) {
      headings.add(line.element());
    }
    return headings;
  }

  /** Captions of the story's pictures, and the byline. */
  private static Set<Element> beside(Page page) {
    Set<Element> beside = new HashSet<>();
    for (Image image : page.images()) {
      if (page.article().isStoryPicture(image)) {
        Optional<Caption> caption = page.captions().of(image);
        if (caption.isPresent()) {
          beside.add(caption.get().element());
        }
      }
    }
    Optional<Article.Part> byline = page.article().byline();
    if (byline.isPresent()) {
      beside.add(byline.get().element());
    }
    return beside;
  }

  private static List<Sentence> sentences(String text, String language) {
    List<Sentence> sentences = Sentences.of(text, language);
    if (Sentence.hasAddress(text)) {
      sentences.removeIf(sentence -> Sentence.hasAddress(sentence.text()));
    }
    return Collections.unmodifiableList(sentences);
  }

  private static boolean isOut(Page page, Element element) {
    return OTHERS.contains(element.normalName()) || Marked.of(page).is(element, SET_APART) || !page.hidden().fromEveryone(element).isNo();
  }

  /** The words that stand in that block, and in no block inside it; blocks and two breaks part paragraphs. */
  private static String[] texts(Element block) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter((node, depth) -> write(node, block, text), block);
    return text.indexOf("\n") < 0 ? new String[] {text.toString()} : PARAGRAPH_END.split(text);
  }

  private static NodeFilter.FilterResult write(Node node, Element block, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element && element != block) {
      if (element.normalName().equals("br")) {
        text.append('\n');
      } else if (element.isBlock() || OTHERS.contains(element.normalName())) {
        text.append(element.isBlock() && !WITHIN.contains(element.normalName()) ? "\n\n" : "");
        return NodeFilter.FilterResult.SKIP_ENTIRELY;
      }
    }
    return NodeFilter.FilterResult.CONTINUE;
  }
}
