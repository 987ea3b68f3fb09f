package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.words.Needles;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A box that a script of another site fills with a post or a film.
 *
 * @param element the box
 * @param site whose script fills it
 * @param hasWords whether readers get words before that: a text, a link or a picture with a name, or something for browsers without scripts
 */
public record PostEmbed(Element element, String site, boolean hasWords) {

  /** Every such box, in page order. */
  public static final Fact<List<PostEmbed>> FACT = Fact.of(PostEmbed::of);

  private static final class Known {
    static final Map<String, String> SITES = new HashMap<>();

    static {
      WordList.read("post-embeds.txt").forEach(entry -> SITES.put(entry.words(), entry.language()));
    }

    static final Needles NAMES = Needles.of(List.copyOf(SITES.keySet()));

    /** Whether any element of the page may have one of the names: most pages have none. */
    static boolean mayBeOn(Page page) {
      for (String name : SITES.keySet()) {
        if (page.census().looks().mayName('.', name, 0, name.length()) || !page.all(name).isEmpty()) {
          return true;
        }
      }
      return false;
    }
  }

  private static List<PostEmbed> of(Page page) {
    List<PostEmbed> found = new ArrayList<>();
    int[] words = null;
    if (!Known.mayBeOn(page)) {
      return found;
    }
    for (Element element : page.all("blockquote", "div", "lite-vimeo", "lite-youtube")) {
      Optional<String> site = site(element);
      if (site.isPresent()) {
        words = words == null ? words(page) : words;
        boolean hasInside = words[page.end(element)] > words[page.order(element)];
        found.add(new PostEmbed(element, site.get(), hasInside || isNoscript(element.nextElementSibling())));
      }
    }
    return List.copyOf(found);
  }

  private static Optional<String> site(Element element) {
    String name = Known.SITES.get(element.normalName());
    String classes = AttributeText.of(element, "class");
    if (name != null || !Known.NAMES.areIn(classes)) {
      return Optional.ofNullable(name);
    }
    return element.classNames().stream().filter(Known.SITES::containsKey).map(Known.SITES::get).findFirst();
  }

  /** How many of the elements before each in page order say something themselves. */
  private static int[] words(Page page) {
    List<Element> elements = page.elements();
    int[] words = new int[elements.size() + 1];
    for (int i = 0; i < elements.size(); i++) {
      words[i + 1] = words[i] + (speaks(page, elements.get(i)) ? 1 : 0);
    }
    return words;
  }

  private static boolean speaks(Page page, Element element) {
    return switch (element.normalName()) {
      case "a", "img" -> !page.names().of(element).isEmpty();
      case "noscript", "iframe", "video" -> true;
      case "style", "script", "svg" -> false;
      default -> hasText(element);
    };
  }

  private static boolean hasText(Element element) {
    for (Node child : element.childNodes()) {
      if (Content.hasWords(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoscript(Element element) {
    return element != null && element.normalName().equals("noscript");
  }
}
