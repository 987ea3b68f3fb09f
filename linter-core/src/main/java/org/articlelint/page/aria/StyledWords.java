package org.articlelint.page.aria;

import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.PropertySet;
import org.articlelint.page.style.Pseudo;
import org.articlelint.page.style.TextTransform;
import org.jsoup.nodes.Element;

/** What style makes of words on their way to a reader: their capitals, the space between them, and what it adds. */
final class StyledWords {

  private static final PropertySet CONTENT = PropertySet.of("content");

  private final Cascade style;
  private final Inline inline;
  private final boolean saysContent;
  private final boolean saysTransform;
  private Optional<Locale> language = Optional.empty();

  StyledWords(Cascade style) {
    this.style = style;
    this.inline = new Inline(style);
    this.saysContent = style.says("content");
    this.saysTransform = style.says("text-transform");
  }

  /**
   * The text as it is shown.
   *
   * @param around what it stands in
   * @param before what is read before it
   */
  String shown(String text, Element around, CharSequence before) {
    Optional<String> transform = saysTransform && !text.isBlank() ? style.of(around, "text-transform").text() : Optional.empty();
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    return transform.isEmpty() ? text : TextTransform.of(text, transform.get(), language(around), last);
  }

  /** Whether style may add anything before or after what stands in the element. */
  boolean mayAdd(Element element) {
    return saysContent && style.mayDeclare(element, CONTENT);
  }

  /** What style adds there, set apart where it stands apart; empty where it adds nothing. */
  String added(Element element, Pseudo pseudo) {
    return style.generated(element, pseudo).map(words -> words.isInline() ? words.words() : " " + words.words() + " ").orElse("");
  }

  /** What parts the element from the words before and after it: a space, or nothing where they run on. */
  String gap(Element element) {
    return inline.is(element) ? "" : " ";
  }

  /** The language of the page, whose letters have their own capitals. */
  private Locale language(Element element) {
    if (language.isEmpty()) {
      Element page = element.root().firstElementChild();
      language = Optional.of(page == null ? Locale.ROOT : Locale.forLanguageTag(AttributeText.of(page, "lang").strip()));
    }
    return language.get();
  }
}
