package org.articlelint.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/** The places on a page that a fragment can name: whatever has an id, and {@code a[name]} (HTML, "navigating to a fragment"). */
public final class Anchors {

  /** The places on the page. */
  public static final Fact<Anchors> FACT = Fact.of(Anchors::new);

  private static final Set<String> BROUGHT = Set.of("comment", "coment", "komment", "disqus", "reacti", "coral");

  private static final Set<String> LISTS = Set.of("ol", "ul");
  private static final int NEAR = 4; // boxes between a link and its list

  private final Page page;
  private final Map<String, Element> named = new HashMap<>();
  private Optional<Set<Element>> contents = Optional.empty();

  private Anchors(Page page) {
    this.page = page;
    for (Element element : page.having("name")) {
      if (element.normalName().equals("a")) {
        named.putIfAbsent(AttributeText.of(element, "name"), element);
      }
    }
  }

  /** What that fragment, the words behind the {@code #}, leads to; empty if nothing has that id or name. */
  public Optional<Element> find(String fragment) {
    Optional<Element> target = page.byId(fragment);
    if (target.isPresent()) {
      return target;
    }
    String decoded = decoded(fragment);
    target = page.byId(decoded);
    return target.isPresent() ? target : Optional.ofNullable(named.getOrDefault(fragment, named.get(decoded)));
  }

  /** Whether the link stands in a list of links within the page of which another one works: a table of contents, a list of notes. */
  public boolean isContents(Link link) {
    if (contents.isEmpty()) {
      contents = Optional.of(contents());
    }
    return list(link.element()).filter(contents.get()::contains).isPresent();
  }

  private Set<Element> contents() {
    Set<Element> lists = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Link link : page.links()) {
      boolean isWithin = link.address().kind() == Address.Kind.WITHIN && !link.isDriven();
      if (isWithin && find(link.address().text().substring(1)).isPresent()) {
        list(link.element()).ifPresent(lists::add);
      }
    }
    return lists;
  }

  private static Optional<Element> list(Element link) {
    Element at = link.parent();
    for (int i = 0; i < NEAR && at != null; i++) {
      if (LISTS.contains(at.normalName())) {
        return Optional.of(at);
      }
      at = at.parent();
    }
    return Optional.empty();
  }

  /** Whether a script reads that fragment rather than the browser: a route, a state, a text to look for. */
  public static boolean isOfScript(String fragment) {
    return fragment.isEmpty() || "!/:?".indexOf(fragment.charAt(0)) >= 0 || fragment.chars().anyMatch(c -> c == '{' || c == '=' || c == '&');
  }

  /** Whether a script is to bring what has that name: comments are seldom there at first. */
  public static boolean isBrought(String fragment) {
    String lower = fragment.toLowerCase(Locale.ROOT);
    return BROUGHT.stream().anyMatch(lower::contains);
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException strayPercent) {
      return fragment;
    }
  }
}
