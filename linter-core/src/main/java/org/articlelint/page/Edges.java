package org.articlelint.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Where the words of an element begin and end in the source: behind the start tags and before the end tags that stand around all of
 * them.
 *
 * @param start offset of what comes first, in UTF-16 units
 * @param end offset after what comes last
 */
public record Edges(int start, int end) {

  private static final String SPACES = " \t";
  private static final String BREAKS = "\n\f\r";
  private static final char FIXED = '\u00a0';
  private static final List<String> FIXED_REFERENCES = List.of("&nbsp;", "&#160;", "&#xa0;", "&#xA0;");
  private static final String BREAK_TAG = "<br";
  private static final int LONGEST_TAG = 200;

  /** The edges of that element; empty if somebody left out one of its tags. */
  public static Optional<Edges> of(Page page, Element element) {
    Optional<StartTag> tag = StartTag.of(page, element);
    Optional<StartTag.End> close = StartTag.endOf(page, element);
    if (tag.isEmpty() || close.isEmpty() || close.get().start() < tag.get().end()) {
      return Optional.empty();
    }
    return Optional.of(new Edges(start(page, element, tag.get()), end(page, element, close.get())));
  }

  private static int start(Page page, Element element, StartTag tag) {
    Element at = element;
    int start = tag.end();
    while (true) {
      int next = skip(page.source(), start, SPACES + BREAKS);
      Element first = at.firstElementChild();
      Optional<StartTag> inner = first == null || first.normalName().equals("br") ? Optional.empty()
          : StartTag.of(page, first).filter(written -> written.start() == next);
      if (inner.isEmpty()) {
        return start;
      }
      at = first;
      start = inner.get().end();
    }
  }

  private static int end(Page page, Element element, StartTag.End tag) {
    Element at = element;
    int end = tag.start();
    while (true) {
      int before = skipBack(page.source(), end, SPACES + BREAKS);
      Element last = at.lastElementChild();
      Optional<StartTag.End> inner = last == null ? Optional.empty()
          : StartTag.endOf(page, last).filter(written -> written.end() == before);
      if (inner.isEmpty()) {
        return end;
      }
      at = last;
      end = inner.get().start();
    }
  }

  /** The edits that take the fixed spaces and line breaks away that the words begin and end with; none where there are no words. */
  public List<Edit> cleared(Page page) {
    Optional<Edit> first = withoutStart(page);
    Optional<Edit> last = withoutEnd(page);
    boolean isBlank = first.isPresent() && last.isPresent() && first.get().overlaps(last.get());
    return isBlank ? List.of() : Stream.concat(first.stream(), last.stream()).toList();
  }

  private Optional<Edit> withoutStart(Page page) {
    String source = page.source();
    int first = -1;
    int last = -1;
    int at = start;
    while (at < end) {
      int stray = strayAt(source, at);
      if (stray == 0 && (SPACES + BREAKS).indexOf(source.charAt(at)) < 0) {
        break;
      }
      first = stray > 0 && first < 0 ? at : first;
      at += Math.max(1, stray);
      last = stray > 0 ? at : last;
    }
    return first < 0 || last > end ? Optional.empty() : Optional.of(new Edit(first, Math.min(end, skip(source, last, SPACES)), ""));
  }

  private Optional<Edit> withoutEnd(Page page) {
    String source = page.source();
    int first = -1;
    int last = -1;
    int at = end;
    while (at > start) {
      int stray = strayBefore(source, at);
      if (stray == 0 && (SPACES + BREAKS).indexOf(source.charAt(at - 1)) < 0) {
        break;
      }
      last = stray > 0 && last < 0 ? at : last;
      at -= Math.max(1, stray);
      first = stray > 0 ? at : first;
    }
    return last < 0 || first < start ? Optional.empty() : Optional.of(new Edit(Math.max(start, skipBack(source, first, SPACES)), last, ""));
  }

  /** The length of the fixed space or line break there; 0 where there is neither. */
  private static int strayAt(String source, int at) {
    if (source.charAt(at) == FIXED) {
      return 1;
    }
    if (source.regionMatches(true, at, BREAK_TAG, 0, BREAK_TAG.length())) {
      int close = source.indexOf('>', at);
      return close >= 0 && close - at < LONGEST_TAG && isBreak(source, at, close) ? close + 1 - at : 0;
    }
    return FIXED_REFERENCES.stream().filter(reference -> source.startsWith(reference, at)).mapToInt(String::length).findFirst().orElse(0);
  }

  private static int strayBefore(String source, int end) {
    if (source.charAt(end - 1) == FIXED) {
      return 1;
    }
    if (source.charAt(end - 1) == '>') {
      int open = source.lastIndexOf('<', end - 1);
      return open >= 0 && end - open < LONGEST_TAG && isBreak(source, open, end - 1) ? end - open : 0;
    }
    return FIXED_REFERENCES.stream().filter(reference -> source.startsWith(reference, end - reference.length()))
        .mapToInt(String::length).findFirst().orElse(0);
  }

  private static boolean isBreak(String source, int open, int close) {
    char after = source.charAt(Math.min(close, open + BREAK_TAG.length()));
    return source.regionMatches(true, open, BREAK_TAG, 0, BREAK_TAG.length())
        && (after == '>' || after == '/' || (SPACES + BREAKS).indexOf(after) >= 0);
  }

  private static int skip(String source, int from, String signs) {
    int at = from;
    while (at < source.length() && signs.indexOf(source.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int skipBack(String source, int from, String signs) {
    int at = from;
    while (at > 0 && signs.indexOf(source.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
