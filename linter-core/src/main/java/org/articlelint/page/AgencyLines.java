package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The line of initials and agencies, “rs, kb/wmr (AP, AFP)”, as a newsroom closes a story with it, or opens it, “(dpa)”. Its words
 * are agencies and initials only; at least one agency, or initials in front of brackets, make it one.
 */
final class AgencyLines {

  private static final int LONGEST = 80;
  private static final int LAST_LINES = 5;
  private static final Set<String> AGENCIES = Set.of("aa", "aap", "afp", "ansa", "ap", "apa", "apn", "belga", "bernama", "bloomberg", "cna",
      "cp", "ctk", "dapd", "ddp", "dpa", "efe", "epd", "europapress", "interfax", "isbnews", "itar-tass", "kna", "kyodo", "kcna", "lusa",
      "mti", "notimex", "ntb", "pa", "pap", "pti", "rtr", "rtre", "reuters", "reuters.", "ria", "ritzau", "sda", "sid", "spa", "stt",
      "swp", "tanjug", "tass", "tt", "ukrinform", "unian", "upi", "wam", "xinhua", "yonhap", "anp", "apd", "afx", "dpa-afx", "ats",
      "keystone-sda", "ap news", "associated press", "时事", "共同", "新华社", "연합뉴스");

  private AgencyLines() {}

  static Optional<Article.AgencyLine> of(Page page, Story story) {
    if (story.text().isEmpty()) {
      return Optional.empty();
    }
    List<Element> lines = lines(page, story.text().get());
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LAST_LINES); i--) {
      Optional<Article.AgencyLine> line = read(lines.get(i), lastLine(lines.get(i)));
      if (line.isPresent()) {
        return line;
      }
    }
    return lines.isEmpty() ? Optional.empty() : opening(lines.get(0));
  }

  /** Blocks with words of their own, in page order, those of boxes beside the story apart. */
  private static List<Element> lines(Page page, Element text) {
    Prose prose = page.fact(Prose.FACT);
    List<Element> lines = new ArrayList<>();
    List<Element> all = page.elements();
    for (int i = page.order(text); i < all.size() && Story.isWithin(all.get(i), text); i++) {
      Element element = all.get(i);
      boolean isBlock = element.normalName().matches("p|div|footer|address|small|section") && hasWords(element);
      if (isBlock && prose.counts(element, text)) {
        lines.add(element);
      }
    }
    return lines;
  }

  private static boolean hasWords(Element element) {
    for (Node child : element.childNodes()) {
      boolean isInline = child instanceof Element inner && inner.normalName().matches("em|i|b|strong|span|small|a|cite") && inner.hasText();
      if (isInline || child instanceof TextNode words && !words.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** The words after the last line break. */
  private static String lastLine(Element block) {
    StringBuilder words = new StringBuilder();
    for (Node child : block.childNodes()) {
      if (child instanceof Element element && element.normalName().equals("br")) {
        words.setLength(0);
      } else if (child instanceof Element element) {
        words.append(' ').append(element.text());
      } else if (child instanceof TextNode text) {
        words.append(text.text());
      }
    }
    return words.toString().strip().replaceAll("\\s+", " ");
  }

  /** “BERLIN (dpa) - The text begins”: the brackets in the first words, before a dash. */
  private static Optional<Article.AgencyLine> opening(Element first) {
    String text = first.text();
    int open = text.indexOf('(');
    int close = text.indexOf(')');
    if (open < 0 || open > 50 || close < open || close - open > 40) {
      return Optional.empty();
    }
    boolean isLine = text.length() <= LONGEST || text.substring(close + 1).strip().matches("(?s)[-–—:.].*") || open == 0;
    return isLine ? read(first, text.substring(open, close + 1)) : Optional.empty();
  }

  private static Optional<Article.AgencyLine> read(Element element, String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> initials = new ArrayList<>();
    List<String> agencies = new ArrayList<>();
    for (String word : text.split("[\\s,/()\\[\\];+&|]+")) {
      if (word.isBlank() || Set.of("mit", "with", "und", "and", "et", "y", "avec", "con", "-", "–", "—").contains(word)) {
        continue;
      }
      if (AGENCIES.contains(word.toLowerCase(java.util.Locale.ROOT))) {
        agencies.add(word);
      } else if (isInitials(word)) {
        initials.add(word);
      } else {
        return Optional.empty();
      }
    }
    boolean isLine = !agencies.isEmpty() && (isMarkedOff(text) || agencies.stream().allMatch(AgencyLines::isSigned))
        || initials.size() > 1 && text.indexOf('(') > 0;
    return isLine ? Optional.of(new Article.AgencyLine(element, text, List.copyOf(initials), List.copyOf(agencies))) : Optional.empty();
  }

  private static boolean isMarkedOff(String text) {
    return text.indexOf('(') >= 0 || text.indexOf('/') > 0 || text.indexOf('[') >= 0;
  }

  /** Written as a sign, dpa or AFP, or a name that nothing else has. */
  private static boolean isSigned(String word) {
    return word.length() >= 2;
  }

  private static boolean isInitials(String word) {
    boolean isShort = word.length() >= 1 && word.length() <= 4 && word.chars().allMatch(Character::isLetter);
    boolean isLower = word.equals(word.toLowerCase(java.util.Locale.ROOT));
    return isShort && (isLower || word.equals(word.toUpperCase(java.util.Locale.ROOT)) && word.length() <= 3);
  }
}
