package org.articlelint.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.Page;
import org.articlelint.page.Suppression;
import org.articlelint.page.Suppression.Kind;
import org.articlelint.page.words.Nearest;
import org.articlelint.rule.Verdict;
import org.articlelint.rule.Verdict.Fault;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the page itself says of its problems.
 *
 * <p>A {@code disable} holds from where it stands to an {@code enable} or the end of the page, by the order of the source. One that
 * stands before the body and that nothing ends holds for the whole page, also for what stands before it, and for problems of the whole
 * page, which have no place of their own. {@code disable-line} and {@code disable-next-line} hold for problems that begin on that
 * line. {@code data-articlelint-ignore} holds for its element and all in it. Where several hold, the widest counts, so that the
 * others are seen to be of no use.
 */
final class Suppressions {

  private static final List<String> WORDS =
      List.of(Kind.DISABLE.word(), Kind.ENABLE.word(), Kind.LINE.word(), Kind.NEXT_LINE.word());

  private final Page page;
  private final List<Suppression> written;
  private final List<Suppression> comments = new ArrayList<>();
  private final Off atEnd = new Off();
  private final Map<Element, Suppression> elements = new IdentityHashMap<>();
  private final Map<Integer, Map<String, Suppression>> lines = new HashMap<>();
  private final Map<Suppression, Set<String>> used = new IdentityHashMap<>();
  private final Map<Suppression, Set<String>> repeated = new IdentityHashMap<>();

  Suppressions(Page page) {
    this.page = page;
    this.written = page.fact(Suppression.FACT);
    for (Suppression one : written) {
      switch (one.kind()) {
        case DISABLE, ENABLE -> {
          comments.add(one);
          atEnd.pass(one, (comment, rule) -> repeated.computeIfAbsent(comment, key -> new HashSet<>()).add(rule));
        }
        case IGNORE -> elements.put(one.element(), one);
        case LINE -> addLine(page.fact(Lines.FACT).line(one.tag().start()), one);
        case NEXT_LINE -> addLine(page.fact(Lines.FACT).line(one.tag().end() - 1) + 1, one);
        default -> { }
      }
    }
  }

  private void addLine(int line, Suppression one) {
    Map<String, Suppression> rules = lines.computeIfAbsent(line, key -> new HashMap<>());
    names(one).forEach(rule -> rules.putIfAbsent(rule, one));
  }

  /** The rules that it names; the empty name, which stands for all, where it names none. */
  private static Set<String> names(Suppression one) {
    return one.rules().isEmpty() ? Set.of("") : one.rules();
  }

  boolean isEmpty() {
    return written.isEmpty();
  }

  /** Parts what was said, which is in reading order, into what counts and what is suppressed. */
  void part(List<Said> said, List<Problem> counting, List<Suppressed> suppressed) {
    Course course = new Course();
    for (Said one : said) {
      Optional<Suppression> by = by(one.problem().rule(), one.element(), one.problem().place(), course);
      by.ifPresentOrElse(suppression -> suppressed.add(new Suppressed(one.problem(), Suppressed.By.PAGE, suppression.reason())),
          () -> counting.add(one.problem()));
    }
  }

  /** Those of the elements at which the page suppresses that rule. */
  Set<Element> among(List<Element> elements, String rule) {
    if (written.isEmpty()) {
      return Set.of();
    }
    Set<Element> silent = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<Element, Place> places = new IdentityHashMap<>();
    elements.forEach(element -> places.put(element, Place.of(page, element)));
    Course course = new Course();
    elements.stream().sorted(Comparator.comparing(places::get, Place.IN_ORDER))
        .forEach(element -> by(rule, element, places.get(element), course).ifPresent(suppression -> silent.add(element)));
    return silent;
  }

  /** Which comments hold, from one place to the next one behind it. */
  private final class Course {

    private final Lines starts = page.fact(Lines.FACT);
    private final Off off = new Off();
    private final Iterator<Suppression> ahead = comments.iterator();
    private @Nullable Suppression next = ahead.hasNext() ? ahead.next() : null;

    Off at(Place place) {
      int offset = starts.first(place.line()) + place.column() - 1;
      while (next != null && next.tag().start() < offset) {
        off.pass(next, (comment, rule) -> { });
        next = ahead.hasNext() ? ahead.next() : null;
      }
      return off;
    }
  }

  private Optional<Suppression> by(String rule, Element element, Place place, Course course) {
    Off off = course.at(place);
    Optional<Suppression> by = atEnd.by(rule).filter(Suppression::isAhead)
        .or(() -> element == page.root() ? Optional.empty() : off.by(rule))
        .or(() -> around(element, rule))
        .or(() -> onLine(place.line(), rule));
    by.ifPresent(suppression -> used.computeIfAbsent(suppression, key -> new HashSet<>()).add(rule));
    return by;
  }

  /** By the outermost of the elements around that one; the parser nests no deeper than 512. */
  private Optional<Suppression> around(Element element, String rule) {
    Suppression outermost = null;
    for (Element at = element; at != null && !elements.isEmpty(); at = at.parent()) {
      Suppression here = elements.get(at);
      outermost = here != null && (here.rules().isEmpty() || here.rules().contains(rule)) ? here : outermost;
    }
    return Optional.ofNullable(outermost);
  }

  private Optional<Suppression> onLine(int line, String rule) {
    Map<String, Suppression> here = lines.getOrDefault(line, Map.of());
    return Optional.ofNullable(here.getOrDefault("", here.get(rule)));
  }

  /**
   * What is wrong with the suppressions, once all was parted.
   *
   * @param ran ids of the rules that ran on the page and did not break: of others nobody knows whether they would have found something
   * @param known ids of all rules that there are; empty where nobody knows them
   */
  List<Verdict> verdicts(Set<String> ran, Set<String> known) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Suppression one : written) {
      if (one.kind() == Kind.UNKNOWN) {
        verdicts.add(new Verdict(one, Fault.UNKNOWN_WORD, Optional.empty(), meant(one.word())));
        continue;
      }
      one.rules().stream().filter(rule -> !known.isEmpty() && !known.contains(rule)).findFirst() // of a sentence, the first word will do
          .ifPresent(rule -> verdicts.add(new Verdict(one, Fault.UNKNOWN_RULE, Optional.of(rule), Nearest.to(rule, known))));
      for (String rule : names(one)) {
        fault(one, rule, ran).ifPresent(fault -> verdicts.add(
            new Verdict(one, fault, Optional.of(rule).filter(name -> !name.isEmpty()), Optional.empty())));
      }
    }
    return verdicts;
  }

  /** The word that was begun, or else mistyped. */
  private static Optional<String> meant(String written) {
    return WORDS.stream().filter(word -> word.startsWith(written) && written.length() > Kind.DISABLE.word().length()).findFirst()
        .or(() -> Nearest.to(written, WORDS));
  }

  private Optional<Fault> fault(Suppression one, String rule, Set<String> ran) {
    if (repeated.getOrDefault(one, Set.of()).contains(rule)) {
      return Optional.of(Fault.REPEATED);
    }
    Set<String> kept = used.getOrDefault(one, Set.of());
    boolean isUsed = one.kind() == Kind.ENABLE || (rule.isEmpty() ? !kept.isEmpty() : kept.contains(rule) || !ran.contains(rule));
    return isUsed ? Optional.empty() : Optional.of(Fault.UNUSED);
  }
}
