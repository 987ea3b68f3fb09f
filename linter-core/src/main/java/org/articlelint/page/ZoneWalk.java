package org.articlelint.page;

import java.util.BitSet;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;

/** Goes through the elements and texts of one language zone or of all, in page order, and puts together what is read in one go. */
abstract class ZoneWalk {

  private static final Set<String> APART = Set.of("cite", "label", "option", "q", "textarea");
  private static final long LANG = Census.bits("lang");

  private final Census census;
  final BitSet apart; // looks of what is no part of a sentence around it
  private String run = ""; // the first text since the last break
  private final StringBuilder longer = new StringBuilder(); // all since then, where there are more: mostly there are none
  private int runsIn;
  private int open; // the element that is being read

  /** A walk over all zones. */
  ZoneWalk(Census census) {
    this(census, census.looks().ofTags(APART));
  }

  ZoneWalk(Census census, BitSet apart) {
    this.census = census;
    this.apart = apart;
  }

  /** Enters the element of that number; gives whether what is in it is read. */
  abstract boolean enter(int at);

  /** Whether the texts straight in the element of that number are read. */
  abstract boolean isRead(int holder);

  /** Takes a text between two breaks, which begins in the element of that number. */
  abstract void take(int in, String text);

  /** Goes from that element to the end of it. */
  final void walk(int first) {
    int text = census.firstText(first);
    int at = first;
    open = census.parent(first);
    while (at < census.end(first) || text < census.textEnd(first)) {
      if (at == census.end(first) || census.firstText(at) > text) {
        close(census.holder(text));
        add(text++);
        continue;
      }
      close(census.parent(at));
      if (isApart(at)) {
        flush();
      }
      boolean isRead = enter(at);
      open = isRead ? at : open;
      text = isRead ? text : Math.max(text, census.textEnd(at));
      at = isRead ? at + 1 : census.end(at);
    }
    flush();
  }

  /** Leaves what stands in that element. */
  private void close(int outer) {
    while (open != outer) {
      if (isApart(open)) {
        flush();
      }
      open = census.parent(open);
    }
  }

  /** Whether the element of that number names a language. */
  final boolean hasLang(int at) {
    return census.hasAny(at, LANG) && !AttributeText.of(census.element(at), "lang").isEmpty();
  }

  private boolean isApart(int at) {
    return census.element(at).isBlock() || apart.get(census.looks().of(at)) || hasLang(at);
  }

  private void add(int text) {
    int holder = census.holder(text);
    boolean isOutside = holder == 0 || !isRead(holder);
    if (run.isEmpty()) {
      runsIn = holder;
      run = isOutside ? "" : census.text(text).getWholeText();
      return;
    }
    longer.append(longer.isEmpty() ? run : "").append(isOutside || census.isAfterBlank(text) ? " " : "");
    if (!isOutside) {
      longer.append(census.text(text).getWholeText());
    }
  }

  private void flush() {
    if (!run.isEmpty()) {
      take(runsIn, longer.isEmpty() ? run : longer.toString());
      run = "";
      longer.setLength(0);
    }
  }

  /** Where the sentence ends that begins there. */
  static int sentenceEnd(String text, int start) {
    for (int i = start; i + 1 < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= 'a' && sign <= 'z' || sign == ' ') {
        continue;
      }
      boolean isEnd = switch (sign) { // quicker than to look into a text of these signs, and each sign of a page comes by
        case '"', '“', '”', '„', '«', '»', '(', ')', '[', ']', '|', '•', '·', '「', '」', '『', '』', '（', '）', '。', '！', '？', '：', '；' -> true;
        case '.', '!', '?', '…', ':', ';' -> Character.isWhitespace(text.charAt(i + 1));
        default -> false;
      };
      if (isEnd) {
        return i + 1;
      }
    }
    return text.length();
  }
}
