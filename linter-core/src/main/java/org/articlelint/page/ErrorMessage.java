package org.articlelint.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.jsoup.nodes.Element;

/**
 * What a form says of a field that is filled in wrongly: named by the field as its message, or called one by its class, id or role.
 *
 * @param element what holds the words, and no field
 * @param words all that stand in it
 * @param field the field that it is of, as far as mark-up or its words tell; the only one that is told to be wrong, if they do not
 * @param says how much it says
 * @param unseen whether nobody sees it
 * @param unheard whether no screen reader gets it, neither where it stands nor with the field
 */
public record ErrorMessage(Element element, String words, Optional<Field> field, Says says, Answer unseen, Answer unheard) {

  /** How much a message says of what is wrong. */
  public enum Says {
    /** Nothing but that something is. */
    NOTHING,
    /** Perhaps something: that it is this field, by its label. */
    PERHAPS,
    /** Something else. */
    MORE
  }

  /**
   * Every message that is not hidden from everyone and besides which no other one says more of the same field, in page order; none where a
   * style sheet is missing, since templates keep their messages hidden until they are wanted.
   */
  public static final Fact<List<ErrorMessage>> ALONE = Fact.of(page -> page.style().isComplete() ? new Finder(page).alone() : List.of());

  private static final long MISTAKE = Marks.kinds("mistake");
  private static final int LARGEST = 40; // elements
  private static final int LONGEST = 500; // characters
  private static final int MOST = 50; // messages of one form; more are there to choose from
  private static final Set<String> NO_MESSAGE = Set.of("a", "body", "button", "fieldset", "form", "h1", "h2", "h3", "h4", "h5", "h6", "html",
      "input", "legend", "main", "option", "script", "select", "style", "template", "textarea");
  private static final Set<String> GOING_ON = Set.of("dl", "div", "ol", "p", "ul");
  private static final Set<String> LIVE = Set.of("alert", "log", "status");

  private boolean isOfSame(ErrorMessage other) {
    return field.isEmpty() || other.field.isEmpty() || field.get().element() == other.field.get().element();
  }

  /** One look at a page. */
  private static final class Finder {

    private final Page page;
    private final List<Field> fields;
    private final int[] orders;
    private final Map<Element, List<Field>> byForm = new IdentityHashMap<>();
    private final Map<Element, Field> byLabel = new IdentityHashMap<>();
    private final Map<Element, Optional<Field>> tied = new IdentityHashMap<>(); // by what a field refers to
    private final Map<Element, String> known = new IdentityHashMap<>(); // what was looked at
    private final boolean isLive;

    Finder(Page page) {
      this.page = page;
      this.fields = page.fact(Field.FACT);
      this.isLive = !fields.isEmpty() && hasLive();
      this.orders = fields.stream().mapToInt(field -> page.order(field.element())).toArray();
      for (Field field : fields) {
        byForm.computeIfAbsent(form(field.element()), form -> new ArrayList<>()).add(field);
        field.labels().forEach(label -> byLabel.put(label, field));
        messagesOf(field).forEach(element -> tied.merge(element, Optional.of(field), (one, other) -> Optional.empty()));
      }
    }

    private Element form(Element element) {
      Element form = element.closest("form");
      return form == null ? page.root() : form;
    }

    private Stream<Element> messagesOf(Field field) {
      return Stream.concat(field.wrongBy(page).stream(), field.describedBy(page).stream()
          .filter(element -> field.isWrong() || isCalledSo(element) || Vocabulary.ERROR_STOCK.holds(words(element)))).filter(this::isMessage);
    }

    List<ErrorMessage> alone() {
      Map<Element, List<Element>> found = new LinkedHashMap<>();
      tied.keySet().stream().sorted(Comparator.comparingInt(page::order))
          .forEach(element -> found.computeIfAbsent(form(element), form -> new ArrayList<>()).add(element));
      for (Element element : fields.isEmpty() ? List.<Element>of() : page.elements()) {
        if (isCalledSo(element) && !tied.containsKey(element) && isMessage(element)) {
          Element form = form(element);
          if (form != page.root() && byForm.containsKey(form)) {
            found.computeIfAbsent(form, key -> new ArrayList<>()).add(element);
          }
        }
      }
      return found.entrySet().stream().flatMap(entry -> alone(entry.getKey(), entry.getValue()))
          .sorted(Comparator.comparingInt(message -> page.order(message.element()))).toList();
    }

    private Stream<ErrorMessage> alone(Element form, List<Element> found) {
      if (found.size() > MOST) {
        return Stream.empty();
      }
      List<Element> outer = found.stream()
          .filter(element -> found.stream().noneMatch(box -> box != element && page.isWithin(element, box))).toList();
      List<ErrorMessage> messages = outer.stream().filter(element -> !page.hidden().fromEveryone(element).isYes())
          .map(element -> message(form, element, found)).toList();
      return messages.stream().filter(message -> messages.stream()
          .noneMatch(other -> other != message && other.says() != Says.NOTHING && other.isOfSame(message)))
          .filter(message -> message.says() == Says.MORE || !hasHint(message));
    }

    /** Whether the field is described by something besides, such as what it takes. */
    private boolean hasHint(ErrorMessage message) {
      return message.field().stream().flatMap(field -> field.describedBy(page).stream())
          .anyMatch(hint -> !page.isWithin(hint, message.element()) && !page.hidden().fromEveryone(hint).isYes() && hint.hasText());
    }

    private ErrorMessage message(Element form, Element element, List<Element> found) {
      String words = words(element);
      Optional<Field> owner = found.stream()
          .filter(inner -> tied.containsKey(inner) && page.isWithin(inner, element)).findFirst().flatMap(tied::get);
      Optional<Field> field = owner.or(() -> Optional.ofNullable(element.closest("label")).map(byLabel::get)).or(() -> named(form, words, element));
      boolean goesOn = words.endsWith(":") || words.endsWith("：") || owner.isEmpty() && goesOn(element);
      Says says = goesOn ? Says.MORE : says(Words.plain(words), field.map(of -> label(of, element)).orElse(""));
      Answer unheard = owner.isPresent() ? Answer.NO : isLive ? Answer.UNKNOWN : page.hidden().fromScreenReaders(element);
      return new ErrorMessage(element, words, field, says, unseen(element), unheard);
    }

    private Answer unseen(Element element) {
      VisibleText text = VisibleText.of(page, element);
      Answer part = Words.plain(text.all()).isEmpty() ? Answer.YES : text.all().equals(text.certain()) ? Answer.NO : Answer.UNKNOWN;
      return page.hidden().fromSight(element).isNo() ? part : page.hidden().fromSight(element);
    }

    private static Says says(String words, String label) {
      if (Vocabulary.ERROR_STOCK.holds(words)) {
        return Says.NOTHING;
      }
      String rest = " " + words + " ";
      boolean isNaming = !label.isEmpty() && rest.contains(" " + label + " ");
      if (isNaming && Vocabulary.ERROR_STOCK.holds(rest.replace(" " + label + " ", " x "))) {
        return Says.NOTHING;
      }
      return isNaming && Vocabulary.ERROR_STOCK.holds(rest.replace(" " + label + " ", " ")) ? Says.PERHAPS : Says.MORE;
    }

    /** The one field of the form whose label the words hold, else the one that is told to be wrong. */
    private Optional<Field> named(Element form, String words, Element element) {
      String plain = " " + Words.plain(words) + " ";
      List<Field> inForm = byForm.getOrDefault(form, List.of());
      List<Field> named = inForm.stream().filter(field -> {
        String label = label(field, element);
        return !label.isEmpty() && plain.contains(" " + label + " ");
      }).toList();
      List<Field> meant = named.isEmpty() ? inForm.stream().filter(Field::isWrong).toList() : named;
      return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The words of the field's label up to what is in brackets; without the message, which may stand in it or be one. */
    private String label(Field field, Element message) {
      String label = field.labels().stream().filter(own -> own != message)
          .map(own -> page.isWithin(message, own) ? own.ownText() : own.text()).findFirst().orElse(field.name());
      return Words.plain(label.substring(0, label.indexOf('(') > 0 ? label.indexOf('(') : label.length()));
    }

    private boolean isCalledSo(Element element) {
      return Marked.of(page).is(element, MISTAKE) || page.roles().of(element).equals("alert");
    }

    /** Whether it holds a few words, in few elements, and nothing to fill in. */
    private boolean isMessage(Element element) {
      return !NO_MESSAGE.contains(element.normalName()) && Words.plain(words(element)).length() > 1;
    }

    /** What stands in that element; the empty text where that is too much for a message, or where a field is among it. */
    private String words(Element element) {
      return known.computeIfAbsent(element, key -> {
        Element last = key;
        for (int i = 0; i < LARGEST && last.lastElementChild() != null; i++) {
          last = last.lastElementChild();
        }
        int start = Arrays.binarySearch(orders, page.order(key));
        int next = start < 0 ? -start - 1 : start;
        boolean hasField = next < orders.length && orders[next] <= page.order(last);
        boolean isSmall = last.lastElementChild() == null && page.order(last) - page.order(key) < LARGEST;
        String words = isSmall && !hasField ? key.text() : "";
        return words.length() > LONGEST ? "" : words;
      });
    }

    /** Whether what follows may say more. */
    private static boolean goesOn(Element element) {
      Element next = element.nextElementSibling();
      return next != null && GOING_ON.contains(next.normalName()) && next.hasText() && next.selectFirst("input, select, textarea, button") == null;
    }

    /** Whether something on the page is read out when it changes, such as a copy of the message. */
    private boolean hasLive() {
      return Stream.concat(page.candidates("output").stream(), page.having(Census.ANY_ARIA).stream())
          .anyMatch(element -> LIVE.contains(page.roles().of(element)) || AttributeText.isWritten(element, "aria-live"));
    }
  }
}
