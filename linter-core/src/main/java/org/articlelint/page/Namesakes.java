package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links of the same name that lead to different places.
 *
 * @param links all of these names that lead anywhere, in page order
 */
public record Namesakes(List<Link> links) {

  /** Those of the page. */
  public static final Fact<Namesakes> FACT = Fact.of(Namesakes::of);

  private static Namesakes of(Page page) {
    Set<String> suspects = suspects(page.links());
    if (suspects.isEmpty()) {
      return new Namesakes(List.of());
    }
    Destinations destinations = page.fact(Destinations.FACT);
    Map<String, String> places = new HashMap<>(); // by name, where the first such link leads
    Set<String> divided = new HashSet<>();
    List<Link> links = new ArrayList<>();
    for (Link link : page.links()) {
      Optional<String> place = suspects.contains(link.foldedName()) ? destinations.of(link) : Optional.empty();
      if (place.isPresent()) {
        String first = places.putIfAbsent(link.foldedName(), place.get());
        if (first != null && !first.equals(place.get())) {
          divided.add(link.foldedName());
        }
        links.add(link);
      }
    }
    links.removeIf(link -> !divided.contains(link.foldedName()));
    return new Namesakes(List.copyOf(links));
  }

  /** The names of links whose addresses are not written alike; those of most that share a name are. */
  private static Set<String> suspects(List<Link> links) {
    Map<String, Link> firsts = new HashMap<>();
    Set<String> suspects = new HashSet<>();
    for (Link link : links) {
      String name = link.foldedName();
      Link first = name.isEmpty() ? null : firsts.putIfAbsent(name, link);
      if (first != null && (link.href().isEmpty() || !link.href().equals(first.href()))) {
        suspects.add(name);
      }
    }
    return suspects;
  }
}
