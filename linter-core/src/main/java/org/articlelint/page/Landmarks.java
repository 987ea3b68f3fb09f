package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.Answer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The landmarks of a page (WAI-ARIA 1.2, landmark roles) that reach a screen reader.
 *
 * @param all in page order; those that are surely hidden from screen readers left out
 * @param hiddenMain the first main part that is surely hidden from screen readers; empty where there is none
 */
public record Landmarks(List<Landmark> all, Optional<Element> hiddenMain) {

  static final Fact<Landmarks> FACT = Fact.of(Landmarks::of);

  private static final Set<String> ROLES =
      Set.of("banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search");
  private static final Set<String> NAMED_ONLY = Set.of("form", "region");

  /**
   * One landmark.
   *
   * @param element the element announced as a landmark
   * @param role banner, complementary, contentinfo, form, main, navigation, region or search
   * @param name its accessible name; empty where it has none
   * @param hidden whether no screen reader gets it: no, or unknown
   * @param outer the role of the nearest landmark around it; empty where there is none
   * @param isMasthead whether it holds a navigation, or a link to the front page or another site's
   */
  public record Landmark(Element element, String role, String name, Answer hidden, Optional<String> outer, boolean isMasthead) {

    private static final List<String> PASSING = List.of("overlay", "variant", "adverts");

    /** Whether it surely stands on the page as the page opens: not hidden, and neither a dialog's nor one of several for screens of several sizes. */
    public boolean isFirm() {
      Element at = element;
      for (int i = 0; i < AROUND && at != null && !at.normalName().equals("body"); i++) {
        if (Marks.hasAny(at, PASSING)) {
          return false;
        }
        at = at.parent();
      }
      return hidden.isNo();
    }

    /** Whether its name holds the word for what it is, which screen readers add: “Main navigation”. */
    public boolean isEcho() {
      return role.equals("navigation") && Vocabulary.NAVIGATION.firstIn(name).isPresent();
    }

    /** What a developer writes for it: {@code <header>}, {@code role="banner"}. */
    public String tag() {
      return element.hasAttr("role") ? "role=\"" + role + "\"" : "<" + element.normalName() + ">";
    }
  }

  private static final int AROUND = 6; // boxes
  private static final int LONGEST_PROTOCOL = "https://".length();
  private static final int MAINS = 5; // so many are looked at: each costs a look at its whole text

  /** Those of that role, in page order. */
  public List<Landmark> of(String role) {
    List<Landmark> found = new ArrayList<>();
    for (Landmark landmark : all) {
      if (landmark.role().equals(role)) {
        found.add(landmark);
      }
    }
    return found;
  }

  /** Whether the story, or some of its text, is in a main part; yes on a page without a story. */
  public boolean isStoryInMain(Page page) {
    Story story = page.fact(Story.FACT);
    return story.text().isEmpty() || of("main").stream().map(Landmark::element).limit(MAINS)
        .anyMatch(main -> page.isWithin(story.text().get(), main)
            || page.isWithin(main, story.element().get()) && main.text().length() * 10 >= story.text().get().text().length());
  }

  private static Landmarks of(Page page) {
    Map<Element, Optional<Element>> around = new IdentityHashMap<>(); // the nearest landmark around an element, or it itself
    List<Element> elements = new ArrayList<>();
    Set<Element> mastheads = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : page.candidates("aside", "footer", "form", "header", "main", "nav", "search", "section")) {
      String role = page.roles().of(element);
      boolean isOne = ROLES.contains(role) && !page.hidden().fromScreenReaders(element).isYes();
      if (isOne && !(NAMED_ONLY.contains(role) && page.names().of(element).isEmpty())) {
        Optional<Element> outer = nearest(element.parent(), around);
        if (outer.isPresent() && role.equals("navigation")) {
          mastheads.add(outer.get());
        }
        around.put(element, Optional.of(element));
        elements.add(element);
      }
    }
    for (Element link : elements.isEmpty() ? List.<Element>of() : page.all("a")) {
      if (leadsHome(page.fact(Hrefs.FACT).of(link).strip())) {
        nearest(link, around).ifPresent(mastheads::add);
      }
    }
    Optional<Element> hiddenMain = page.candidates("main").stream()
        .filter(element -> page.roles().of(element).equals("main") && page.hidden().fromScreenReaders(element).isYes()).findFirst();
    List<Landmark> all = new ArrayList<>();
    for (Element element : elements) {
      all.add(new Landmark(element, page.roles().of(element), page.names().of(element), page.hidden().fromScreenReaders(element),
          nearest(element.parent(), around).map(page.roles()::of), mastheads.contains(element)));
    }
    return new Landmarks(List.copyOf(all), hiddenMain);
  }

  /** To the front page of this site or another: “/”, “//host”, “https://host/”. */
  private static boolean leadsHome(String href) {
    int slash = href.indexOf('/', LONGEST_PROTOCOL);
    if (slash >= 0 && slash < href.length() - 1) {
      return false; // as nearly always
    }
    int host = href.startsWith("https://") ? 8 : href.startsWith("http://") ? 7 : href.startsWith("//") ? 2 : -1;
    if (host < 0) {
      return href.equals("/");
    }
    int end = host;
    while (end < href.length() && "/?#".indexOf(href.charAt(end)) < 0) {
      end++;
    }
    return end > host && (end == href.length() || end == href.length() - 1 && href.charAt(end) == '/');
  }

  private static Optional<Element> nearest(@Nullable Element from, Map<Element, Optional<Element>> around) {
    List<Element> path = new ArrayList<>();
    Element at = from;
    while (at != null && !around.containsKey(at)) {
      path.add(at);
      at = at.parent();
    }
    Optional<Element> nearest = at == null ? Optional.empty() : around.get(at);
    for (Element element : path) {
      around.put(element, nearest);
    }
    return nearest;
  }
}
