package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what follows a colon in a selector: pseudo-classes and pseudo-elements, as far as browsers of today know them. */
final class PseudoReader {

  private static final Set<String> OF_OLD = Set.of("before", "after", "first-line", "first-letter"); // one colon suffices for these
  private static final Set<String> ELEMENTS = Set.of(
      "backdrop", "checkmark", "column", "cue", "details-content", "file-selector-button", "first-letter", "first-line", "grammar-error",
      "picker-icon", "placeholder", "scroll-marker", "scroll-marker-group", "search-text", "selection", "spelling-error", "target-text",
      "view-transition");
  private static final Set<String> FUNCTIONS = Set.of(
      "cue", "highlight", "part", "picker", "scroll-button", "slotted", "view-transition-group", "view-transition-image-pair",
      "view-transition-new", "view-transition-old");
  private static final Set<String> OF_SCROLLBARS = Set.of(
      "horizontal", "vertical", "increment", "decrement", "start", "end", "double-button", "single-button", "no-button", "corner-present",
      "window-inactive");
  private static final Set<String> OF_HOSTS = Set.of("active-view-transition-type", "current", "host", "host-context", "state");

  private final SelectorText text;
  private final SelectorReader reader;
  private @Nullable Pseudo pseudo;
  private boolean isPast;
  private boolean isNowhere;
  private boolean isInHas;

  PseudoReader(SelectorText text, SelectorReader reader) {
    this.text = text;
    this.reader = reader;
  }

  /** Begins a new compound. */
  void begin() {
    pseudo = null;
    isPast = false;
    isNowhere = false;
  }

  /** What is added to the element, if the compound says so, and if rules ask for it. */
  @Nullable Pseudo pseudo() {
    return pseudo;
  }

  /** Whether a pseudo-element has been read in this compound; no element can follow it. */
  boolean isPast() {
    return isPast;
  }

  /** Whether it is a pseudo-element that nobody asks for, or that is not there as the page opens. */
  boolean isNowhere() {
    return isNowhere;
  }

  /** Reads one, from its colon on. */
  void read(List<Simple> parts) {
    text.expect(':');
    boolean isElement = text.pass(':');
    String name = text.name().toLowerCase(Locale.ROOT);
    boolean isFunction = text.pass('(');
    if (isElement || OF_OLD.contains(name)) {
      readElement(name, isFunction);
    } else if (isPast) {
      readStateOfPseudo(name, isFunction);
    } else {
      parts.add(isFunction ? function(name) : PseudoClass.named(name).orElseThrow(UnreadableSelector::new));
    }
  }

  private void readElement(String name, boolean isFunction) {
    Optional<Pseudo> asked = isPast || isFunction ? Optional.empty() : asked(name);
    boolean isKnown = asked.isPresent() || asked(name).isPresent() && !isFunction
        || (isFunction ? FUNCTIONS : ELEMENTS).contains(name)
        || !isFunction && name.startsWith("-webkit-"); // Compatibility, 4: any such name is taken
    if (!isKnown) {
      throw new UnreadableSelector();
    }
    if (isFunction) {
      passArguments();
    }
    isNowhere |= asked.isEmpty();
    isPast = true;
    pseudo = asked.orElse(null);
  }

  private static Optional<Pseudo> asked(String name) {
    return switch (name) {
      case "before" -> Optional.of(Pseudo.BEFORE);
      case "after" -> Optional.of(Pseudo.AFTER);
      case "marker" -> Optional.of(Pseudo.MARKER);
      default -> Optional.empty();
    };
  }

  /** Only what happens to it may be said of a pseudo-element, not what it is. */
  private void readStateOfPseudo(String name, boolean isFunction) {
    if (isFunction) {
      function(name);
    } else if (PseudoClass.named(name).isEmpty() && !OF_SCROLLBARS.contains(name)) {
      throw new UnreadableSelector();
    }
    isNowhere = true;
  }

  private Simple function(String name) {
    boolean isPastOutside = isPast;
    boolean isNowhereOutside = isNowhere;
    Pseudo outside = pseudo;
    Simple read = readFunction(name);
    isPast = isPastOutside;
    isNowhere = isNowhereOutside;
    pseudo = outside;
    return read;
  }

  private Simple readFunction(String name) {
    return switch (name) {
      case "is", "matches", "-webkit-any" -> Choice.of(reader.forgivingList(), false, true);
      case "where" -> Choice.of(reader.forgivingList(), false, false);
      case "not" -> Choice.of(reader.list(), true, true);
      case "has" -> has();
      case "nth-child" -> nth(false, false);
      case "nth-last-child" -> nth(true, false);
      case "nth-of-type" -> nth(false, true);
      case "nth-last-of-type" -> nth(true, true);
      case "lang" -> languages();
      case "dir" -> direction();
      default -> {
        if (!OF_HOSTS.contains(name)) {
          throw new UnreadableSelector();
        }
        passArguments();
        yield PseudoClass.LATER;
      }
    };
  }

  private void passArguments() {
    do {
      text.passAlternative();
    } while (text.pass(','));
    text.expect(')');
  }

  private Has has() {
    if (isInHas) {
      throw new UnreadableSelector(); // Selectors 4, 4.5
    }
    isInHas = true;
    try {
      return Has.of(reader.relatives());
    } finally {
      isInHas = false;
    }
  }

  private Simple languages() {
    List<List<String>> ranges = new ArrayList<>();
    do {
      text.passBlanks();
      String range = text.isAtString() ? text.string() : text.name();
      ranges.add(List.of(range.split("-", -1)));
      text.passBlanks();
    } while (text.pass(','));
    text.expect(')');
    return new InLanguage(List.copyOf(ranges));
  }

  private Simple direction() {
    text.passBlanks();
    String direction = text.name().toLowerCase(Locale.ROOT);
    text.passBlanks();
    text.expect(')');
    return direction.equals("ltr") || direction.equals("rtl") ? new InDirection(direction.equals("rtl")) : PseudoClass.LATER;
  }

  /** An+B (CSS Syntax 3, 6), and the siblings that count. */
  private Simple nth(boolean isFromEnd, boolean isOfType) {
    text.passBlanks();
    int step = 0;
    int offset = 0;
    if (text.isAtName() && !isAtStep()) {
      String word = text.name();
      step = 2;
      offset = word.equalsIgnoreCase("odd") ? 1 : 0;
      if (offset == 0 && !word.equalsIgnoreCase("even")) {
        throw new UnreadableSelector();
      }
    } else {
      boolean isNegative = text.isAt('-');
      if (!text.pass('-')) {
        text.pass('+');
      }
      int number = text.isAtDigit() ? text.digits() : -1;
      if (text.pass('n') || text.pass('N')) {
        step = (isNegative ? -1 : 1) * (number < 0 ? 1 : number);
        offset = offset();
      } else if (number < 0) {
        throw new UnreadableSelector();
      } else {
        offset = isNegative ? -number : number;
      }
    }
    return new Nth(step, offset, isFromEnd, isOfType, counted(isOfType));
  }

  /** Whether {@code n} or {@code -n} begins here. */
  private boolean isAtStep() {
    return text.isAt('n') || text.isAt('N') || text.isAt('-');
  }

  private int offset() {
    boolean isApart = text.passBlanks();
    if (!text.isAt('+') && !text.isAt('-')) {
      if (!isApart && !text.isAt(')')) {
        throw new UnreadableSelector();
      }
      return 0;
    }
    boolean isNegative = text.pass('-');
    if (!isNegative) {
      text.expect('+');
    }
    text.passBlanks();
    int number = text.digits();
    return isNegative ? -number : number;
  }

  private Optional<Choice> counted(boolean isOfType) {
    boolean isApart = text.passBlanks();
    if (text.pass(')')) {
      return Optional.empty();
    }
    if (isOfType || !isApart && !text.isAtName() || !text.name().equalsIgnoreCase("of")) {
      throw new UnreadableSelector();
    }
    return Optional.of(Choice.of(reader.list(), false, true));
  }
}
