package org.articlelint.page;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * Where the links of a page lead, written so that equal texts are the same place. What differs and seldom matters is left out: the protocol,
 * {@code www}, parts of a page, what counts visitors, {@code index.html}, a slash at the end.
 */
public final class Destinations {

  /** Where the links of the page lead. */
  public static final Fact<Destinations> FACT = Fact.of(Destinations::new);

  private static final Pattern OTHER = Pattern.compile("(?i)[a-z][a-z0-9+.-]*+:.*+", Pattern.DOTALL);
  private static final Pattern SCRIPT = Pattern.compile("location(?:\\.href)?\\s*=\\s*['\"]([^'\"]++)['\"]");
  private static final Pattern INDEX = Pattern.compile("(?:index|default)\\.[a-z]{3,5}");
  private static final Set<String> COUNTING =
      Set.of("cmpid", "fbclid", "ftag", "gclid", "icid", "icn", "intcid", "intcmp", "link", "mod", "msclkid", "ns", "pos", "ref",
      "source", "src", "xtor");
  private static final Set<String> COUNTING_STARTS = Set.of("at_", "hsa_", "int_", "itm_", "mc_", "ns_", "ref_", "utm_", "wt_");
  private static final int LONGEST = 2_000;

  private final String host;
  private final String folder;
  private final Map<String, Optional<String>> known = new HashMap<>(); // by address: several rules ask, and pages link the same places

  private Destinations(Page page) {
    String own = base(page).strip();
    this.host = hostOf(own);
    String path = Address.hostStart(own) < 0 ? "" : path(own.substring(hostEnd(own)));
    this.folder = path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String base(Page page) {
    for (Element base : page.all("base")) {
      if (!AttributeText.of(base, "href").isBlank()) {
        return AttributeText.of(base, "href");
      }
    }
    return home(page);
  }

  /** A story that was taken over names where it comes from as canonical; the page's links stay at home. */
  private static String home(Page page) {
    String canonical = canonical(page);
    String shared = page.metadata().content("og:url").orElse("").strip();
    if (Address.hostStart(canonical) < 0 || Address.hostStart(shared) < 0) {
      return Address.hostStart(canonical) < 0 ? shared : canonical;
    }
    String first = hostOf(canonical);
    String second = hostOf(shared);
    int more = 0; // links to the second than to the first
    for (Link link : first.equals(second) ? List.<Link>of() : page.links()) {
      String host = hostOf(link.href().orElse("").strip());
      more += host.equals(second) ? 1 : host.equals(first) ? -1 : 0;
    }
    return more > 0 ? shared : canonical;
  }

  private static String canonical(Page page) {
    for (Element link : page.all("link")) {
      if (AttributeText.of(link, "rel").equalsIgnoreCase("canonical")) {
        return AttributeText.of(link, "href").strip();
      }
    }
    return "";
  }

  private static String hostOf(String address) {
    int start = Address.hostStart(address);
    return start < 0 ? "" : host(address.substring(start, hostEnd(address)));
  }

  private static int hostEnd(String address) {
    int slash = address.indexOf('/', Address.hostStart(address));
    return slash < 0 ? address.length() : slash;
  }

  /** Where that link leads; empty where it leads nowhere, to a part of this page, or only a script knows. */
  public Optional<String> of(Link link) {
    Optional<String> href = link.href().map(String::strip).or(() -> ofScript(link.element()));
    return href.flatMap(address -> known.computeIfAbsent(address, this::place));
  }

  private static Optional<String> ofScript(Element element) {
    return Optional.of(SCRIPT.matcher(AttributeText.of(element, "onclick"))).filter(Matcher::find).map(found -> found.group(1));
  }

  private Optional<String> place(String href) {
    boolean isAway = href.length() <= LONGEST && Address.of(href).kind() == Address.Kind.AWAY;
    return isAway ? Optional.of(away(href)) : Optional.empty();
  }

  private String away(String href) {
    if (Address.hostStart(href) >= 0) {
      return place(hostOf(href), href.substring(hostEnd(href)));
    }
    if (href.indexOf(':') > 0 && OTHER.matcher(href).matches()) {
      return href.toLowerCase(Locale.ROOT);
    }
    return place(host, href.startsWith("/") ? href : folder + href);
  }

  private static String place(String host, String rest) {
    int question = path(rest).length();
    String query = rest.startsWith("?", question) ? upTo("#", rest.substring(question + 1)) : "";
    String counted = query.isEmpty() ? query
        : Arrays.stream(query.split("&")).filter(part -> !part.isEmpty() && !isCounting(part)).sorted().collect(Collectors.joining("&"));
    return host + withoutIndex(plain(path(rest))) + "?" + counted;
  }

  private static String withoutIndex(String path) {
    int slash = path.lastIndexOf('/');
    boolean isIndex = slash >= 0 && (slash == path.length() - 1 || INDEX.matcher(path.substring(slash + 1)).matches());
    return isIndex ? path.substring(0, slash) : path;
  }

  private static boolean isCounting(String part) {
    String name = upTo("=", part).toLowerCase(Locale.ROOT);
    return COUNTING.contains(name) || name.indexOf('_') > 0 && COUNTING_STARTS.contains(name.substring(0, name.indexOf('_') + 1));
  }

  private static String upTo(String sign, String text) {
    int end = text.indexOf(sign);
    return end < 0 ? text : text.substring(0, end);
  }

  private static String path(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (rest.charAt(i) == '?' || rest.charAt(i) == '#') {
        return rest.substring(0, i);
      }
    }
    return rest;
  }

  /** Without the steps {@code .} and {@code ..}. */
  private static String plain(String path) {
    if (!path.contains("./")) {
      return path;
    }
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  private static String host(String written) {
    String host = path(written.toLowerCase(Locale.ROOT));
    host = host.endsWith(":80") || host.endsWith(":443") ? host.substring(0, host.lastIndexOf(':')) : host;
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
