package org.articlelint.page.style;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a selector asks of an attribute.
 *
 * @param name in lower case
 * @param value the empty text where the attribute must only be written
 */
record AttributeTest(String name, Operator operator, String value, Casing casing) implements Simple {

  enum Operator { WRITTEN, EQUAL, WORD, DASHED, START, END, PART }

  enum Casing { BY_NAME, IGNORED, KEPT }

  /** HTML, 4.16.2: their values are the same in any case. */
  private static final Set<String> CASELESS = Set.of(
      "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked", "clear", "codetype", "color", "compact",
      "declare", "defer", "dir", "direction", "disabled", "enctype", "face", "frame", "hreflang", "http-equiv", "lang", "language", "link",
      "media", "method", "multiple", "nohref", "noresize", "noshade", "nowrap", "readonly", "rel", "rev", "rules", "scope", "scrolling",
      "selected", "shape", "target", "text", "type", "valign", "valuetype", "vlink");

  static AttributeTest written(String name) {
    return new AttributeTest(name, Operator.WRITTEN, "", Casing.KEPT);
  }

  @Override
  public boolean matches(Element element, Matcher matcher) {
    if (!AttributeText.isWritten(element, name)) {
      return false;
    }
    if (operator == Operator.WRITTEN) {
      return true;
    }
    String text = AttributeText.of(element, name);
    matcher.spend(text.length() / ClassName.LONG);
    boolean ignoresCase = ignoresCase(element);
    int length = value.length();
    return switch (operator) {
      case EQUAL -> text.length() == length && text.regionMatches(ignoresCase, 0, value, 0, length);
      case WORD -> ClassName.hasWord(text, value, ignoresCase);
      case DASHED -> text.regionMatches(ignoresCase, 0, value, 0, length) && (text.length() == length || text.charAt(length) == '-');
      case START -> text.regionMatches(ignoresCase, 0, value, 0, length);
      case END -> text.regionMatches(ignoresCase, text.length() - length, value, 0, length);
      default -> ignoresCase ? ClassName.indexIgnoringCase(text, value, 0) >= 0 : text.contains(value);
    };
  }

  @Override
  public int specificity() {
    return Specificity.CLASS;
  }

  /** Nothing is a word, a start or a part where there is nothing to find; and jsoup keeps its own notes under names with a slash. */
  @Override
  public boolean isDead() {
    boolean isVain = switch (operator) {
      case WRITTEN, EQUAL, DASHED -> false;
      case WORD -> value.isEmpty() || value.chars().anyMatch(sign -> ClassName.isBlank((char) sign));
      default -> value.isEmpty();
    };
    return isVain || name.startsWith("/");
  }

  private boolean ignoresCase(Element element) {
    return switch (casing) {
      case IGNORED -> true;
      case KEPT -> false;
      case BY_NAME -> CASELESS.contains(name) && Parser.NamespaceHtml.equals(element.tag().namespace());
    };
  }
}
