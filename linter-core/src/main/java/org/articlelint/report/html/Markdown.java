package org.articlelint.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of Markdown that pages of rules are written in: headings, paragraphs, lists of one level, fences, code in backticks, bold,
 * and links to the web. Anything else is shown as it is written. HTML in it is words: a page of a rule may be a stranger's.
 */
final class Markdown {

  private static final String MARK_END = " -->";
  private static final Pattern INLINE =
      Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]\\[]+)\\]\\((https?://[^()\\s]+)\\)");
  private static final int SHALLOWEST = 2;

  private final Markup html;
  private final int level;

  /** Writes Markdown whose {@code ##} becomes a heading of that level. */
  Markdown(Markup html, int level) {
    this.html = html;
    this.level = level;
  }

  /** The parts of a page by the words of their {@code ##}; what stands above the first is the part "". The {@code #} is left out. */
  static Map<String, List<String>> parts(String page) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    List<String> part = new ArrayList<>();
    parts.put("", part);
    boolean isFenced = false;
    for (String line : page.lines().toList()) {
      isFenced ^= line.startsWith("```");
      if (!isFenced && line.startsWith("## ")) {
        part = parts.computeIfAbsent(line.substring(3).strip(), words -> new ArrayList<>());
      } else if (isFenced || !line.startsWith("# ")) {
        part.add(line);
      }
    }
    return parts;
  }

  void write(List<String> lines) throws IOException {
    List<String> block = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isFence = line.startsWith("```");
      if (isFence || line.isBlank() || line.startsWith("#")) {
        prose(block);
        block.clear();
      }
      if (isFence) {
        i = fence(lines, i);
      } else if (line.startsWith("#")) {
        heading(line);
      } else if (!line.isBlank()) {
        block.add(line.strip());
      }
    }
    prose(block);
  }

  private void heading(String line) throws IOException {
    String words = line.replaceFirst("^#+", "").strip();
    int depth = line.length() - line.replaceFirst("^#+", "").length();
    String tag = "h" + Math.min(6, Math.max(level, level + depth - SHALLOWEST));
    html.open(tag);
    inline(words);
    html.close(tag).line();
  }

  private void prose(List<String> block) throws IOException {
    if (block.isEmpty()) {
      return;
    }
    if (!isItem(block.get(0))) {
      html.open("p");
      inline(String.join(" ", block));
      html.close("p").line();
      return;
    }
    html.open("ul");
    StringBuilder item = new StringBuilder();
    for (String line : block) {
      if (isItem(line) && !item.isEmpty()) {
        item(item);
      }
      item.append(item.isEmpty() ? "" : " ").append(isItem(line) ? line.substring(2) : line);
    }
    item(item);
    html.close("ul").line();
  }

  private void item(StringBuilder words) throws IOException {
    html.open("li");
    inline(words.toString());
    html.close("li");
    words.setLength(0);
  }

  private static boolean isItem(String line) {
    return line.startsWith("- ") || line.startsWith("* ");
  }

  private void inline(String words) throws IOException {
    Matcher mark = INLINE.matcher(words);
    int done = 0;
    while (mark.find()) {
      html.text(words.substring(done, mark.start()));
      done = mark.end();
      if (mark.group(1) != null) {
        html.tag("code", mark.group(1));
      } else if (mark.group(2) != null) {
        html.tag("strong", mark.group(2));
      } else {
        html.tag("a", mark.group(3), "href", mark.group(4));
      }
    }
    html.text(words.substring(done));
  }

  /** A fence as an author would write it; what a rule says of a line stands under it. Returns the index of its last line. */
  private int fence(List<String> lines, int start) throws IOException {
    html.open("pre", "class", "example", "dir", "ltr").open("code");
    int at = start + 1;
    for (; at < lines.size() && !lines.get(at).startsWith("```"); at++) {
      String line = lines.get(at).stripTrailing();
      int mark = Math.max(line.lastIndexOf("<!-- problem: "), line.lastIndexOf("<!-- question: "));
      if (mark < 0 || !line.endsWith(MARK_END)) {
        html.text(line).line();
        continue;
      }
      String code = line.substring(0, mark).stripTrailing();
      String indent = code.substring(0, code.length() - code.stripLeading().length());
      String words = line.substring(line.indexOf(": ", mark) + 2, Math.max(line.length() - MARK_END.length(), line.indexOf(": ", mark) + 2));
      html.text(indent).tag("mark", code.strip()).text("\n" + indent + "↑ ").tag("em", words).line();
    }
    html.close("code").close("pre").line();
    return at;
  }
}
