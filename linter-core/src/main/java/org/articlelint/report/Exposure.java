package org.articlelint.report;

import java.util.Set;
import org.articlelint.page.AccessibilityTree;
import org.articlelint.page.Page;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.aria.AriaRole;
import org.articlelint.page.aria.AriaRoles;
import org.articlelint.page.style.Pseudo;
import org.articlelint.page.style.Value;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What of a page is exposed to assistive technology, nested as it is announced: what only groups or decorates gives way to what is in it. */
final class Exposure {

  private static final Set<String> NO_ROLES = Set.of("generic", "none");
  private static final Set<String> EMBEDDED = Set.of("audio", "embed", "iframe", "object", "video"); // met, though ARIA has no role for them

  private static final Set<String> SILENT = Set.of( // nothing is said of them but what is in them
      "code", "deletion", "emphasis", "graphics-document", "graphics-object", "graphics-symbol", "group", "insertion", "list", "mark",
      "paragraph", "strong", "subscript", "superscript", "time");

  private final Page page;
  private final AccessibilityTree tree;
  private final StringBuilder words = new StringBuilder();

  private Exposure(Page page) {
    this.page = page;
    this.tree = page.accessibilityTree();
  }

  /** What is exposed of that page; the root stands for its body. */
  static Branch of(Page page) {
    Branch root = Branch.root();
    Exposure exposure = new Exposure(page);
    exposure.tree.body().ifPresent(body -> exposure.grow(root, body, page.hidden().fromScreenReaders(body)));
    return root;
  }

  /** What a node is shown as: its role, or its tag where ARIA has no role for it. */
  static String kind(AccessibilityTree.Node node) {
    return NO_ROLES.contains(node.role()) ? node.element().normalName() : node.role();
  }

  private static boolean isShown(AccessibilityTree.Node node) {
    boolean isKind = !NO_ROLES.contains(node.role()) || node.role().equals("generic") && EMBEDDED.contains(node.element().normalName());
    return isKind && !node.hidden().isYes();
  }

  /** Whether nothing inside it is announced. */
  private static boolean isClosed(AccessibilityTree.Node node) {
    return AriaRoles.of(node.role()).filter(AriaRole::isClosed).isPresent();
  }

  private void grow(Branch branch, Element element, Answer hidden) {
    gather(branch, element, hidden);
    end(branch, hidden);
  }

  /** Whether a reader gets nothing of it. */
  private static boolean isEmpty(Branch branch, AccessibilityTree.Node node) {
    return branch.branches().isEmpty() && node.name().isEmpty() && SILENT.contains(node.role()) && !node.isFocusable() && node.states().isEmpty();
  }

  private void gather(Branch branch, Element element, Answer hidden) {
    hearGenerated(element, Pseudo.BEFORE, hidden);
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text && !hidden.isYes()) {
        hear(text.getWholeText());
      } else if (child instanceof Element inner) {
        add(branch, tree.node(page, inner), hidden);
      }
    }
    hearGenerated(element, Pseudo.AFTER, hidden);
  }

  private void hearGenerated(Element element, Pseudo pseudo, Answer hidden) {
    if (!hidden.isYes()) {
      page.style().generated(element, pseudo).ifPresent(generated -> hear(generated.isInline() ? generated.words() : " " + generated.words() + " "));
    }
  }

  private void add(Branch branch, AccessibilityTree.Node node, Answer around) {
    Element element = node.element();
    if (isShown(node)) {
      end(branch, around);
      Branch inner = Branch.of(node, branch);
      if (!isClosed(node)) {
        grow(inner, element, node.hidden());
      }
      if (!isEmpty(inner, node)) {
        branch.add(inner);
      }
      return;
    }
    if (isApart(node, around)) {
      end(branch, around);
    }
    gather(branch, element, node.hidden());
    if (isApart(node, around)) {
      end(branch, node.hidden());
    }
  }

  /** Whether the words that were gathered do not run on where the element begins or ends; asked only if there are any, for it costs. */
  private boolean isApart(AccessibilityTree.Node node, Answer around) {
    return !words.isEmpty() && (node.hidden() == Answer.UNKNOWN != (around == Answer.UNKNOWN) || isBlock(node.element()));
  }

  /** Gathers words; runs of white space as HTML knows it become a space, a no-break space is none. */
  private void hear(String text) {
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      boolean isBlank = at == ' ' || at == '\n' || at == '\t' || at == '\r' || at == '\f';
      if (!isBlank) {
        words.append(at);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
  }

  /** Puts down the words that were gathered; what comes does not run on from them. */
  private void end(Branch branch, Answer hidden) {
    if (words.isEmpty()) {
      return;
    }
    String text = words.toString().strip();
    words.setLength(0);
    if (text.codePoints().anyMatch(Exposure::isSign) && !branch.says(text)) {
      branch.add(Branch.of(text, hidden == Answer.UNKNOWN, branch));
    }
  }

  /** Whether it is more than a space or a mark that nobody sees. */
  private static boolean isSign(int code) {
    return !Character.isWhitespace(code) && !Character.isSpaceChar(code) && Character.getType(code) != Character.FORMAT;
  }

  private boolean isBlock(Element element) {
    Value display = page.style().of(element, "display");
    return display.text().isPresent() ? !display.is("inline") && !display.is("contents") : element.isBlock() || element.normalName().equals("br");
  }
}
