package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.aria.Answer;
import org.jsoup.nodes.Element;

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
   * @param isFirm whether it surely stands on the page as the page opens: not hidden, and neither a dialog's nor one of several for screens of
   *     several sizes
   */
  public record Landmark(
      Element element, String role, String name, Answer hidden, Optional<String> outer, boolean isMasthead, boolean isFirm) {

    /** Whether its name holds the word for what it is, which screen readers add: “Main navigation”. */
    public boolean isEcho() {
      return role.equals("navigation") && Vocabulary.NAVIGATION.firstIn(name).isPresent();
    }

    /** What a developer writes for it: {@code <header>}, {@code role="banner"}. */
    public String tag() {
      return element.hasAttr("role") ? "role=\"" + role + "\"" : "<" + element.normalName() + ">";
    }
  }

  private static final long PASSING = Marks.kinds("overlay", "variant", "adverts");
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
    List<Element> elements = new ArrayList<>();
    Optional<Element> hiddenMain = Optional.empty();
    for (Element element : page.candidates("aside", "footer", "form", "header", "main", "nav", "search", "section")) {
      String role = page.roles().of(element);
      boolean isHidden = ROLES.contains(role) && page.hidden().fromScreenReaders(element).isYes();
      if (isHidden && role.equals("main") && hiddenMain.isEmpty()) {
        hiddenMain = Optional.of(element);
      }
      if (ROLES.contains(role) && !isHidden && !(NAMED_ONLY.contains(role) && page.names().of(element).isEmpty())) {
        elements.add(element);
      }
    }
    int[] outer = new int[elements.size()]; // by its place among them, the nearest around each; negative where there is none
    for (int i = 0; i < outer.length; i++) {
      outer[i] = around(page, elements, outer, i - 1, page.order(elements.get(i)));
    }
    boolean[] mastheads = mastheads(page, elements, outer);
    List<Landmark> all = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      Answer hidden = page.hidden().fromScreenReaders(element);
      all.add(new Landmark(element, page.roles().of(element), page.names().of(element), hidden,
          outer[i] < 0 ? Optional.empty() : Optional.of(page.roles().of(elements.get(outer[i]))), mastheads[i],
          hidden.isNo() && !Marked.of(page).isIn(element, PASSING, AROUND)));
    }
    return new Landmarks(List.copyOf(all), hiddenMain);
  }

  private static boolean[] mastheads(Page page, List<Element> elements, int[] outer) {
    boolean[] mastheads = new boolean[elements.size()];
    for (int i = 0; i < elements.size(); i++) {
      if (outer[i] >= 0 && page.roles().of(elements.get(i)).equals("navigation")) {
        mastheads[outer[i]] = true;
      }
    }
    int last = -1; // landmark before the link
    for (Element link : elements.isEmpty() ? List.<Element>of() : page.all("a")) {
      if (leadsHome(page.fact(Hrefs.FACT).of(link).strip())) {
        int order = page.order(link);
        while (last + 1 < outer.length && page.order(elements.get(last + 1)) <= order) {
          last++;
        }
        int box = around(page, elements, outer, last, order);
        if (box >= 0) {
          mastheads[box] = true;
        }
      }
    }
    return mastheads;
  }

  /** The nearest of those elements around that order, from the last one before it outwards; negative where there is none. */
  private static int around(Page page, List<Element> elements, int[] outer, int last, int order) {
    int box = last;
    while (box >= 0 && page.end(elements.get(box)) <= order) {
      box = outer[box];
    }
    return box;
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
}
