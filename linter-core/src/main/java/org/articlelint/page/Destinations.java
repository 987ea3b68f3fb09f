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
import java.util.stream.Stream;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * Where the links of a page lead, written so that equal texts are the same place. What differs and seldom matters is left out: the protocol,
 * {@code www}, parts of a page, what counts visitors, {@code index.html}, a slash at the end.
 */
public final class Destinations {

  /** Where the links of the page lead. */
  public static final Fact<Destinations> FACT = Fact.of(Destinations::new);

  private static final Pattern ABSOLUTE = Pattern.compile("(?i)(?:https?:)?//([^/]*+)(.*+)", Pattern.DOTALL);
  private static final Pattern OTHER = Pattern.compile("(?i)[a-z][a-z0-9+.-]*+:.*+", Pattern.DOTALL);
  private static final Pattern SCRIPT = Pattern.compile("location(?:\\.href)?\\s*=\\s*['\"]([^'\"]++)['\"]");
  private static final Pattern INDEX = Pattern.compile("/(?:index|default)\\.[a-z]{3,5}$|/$");
  private static final Set<String> COUNTING =
      Set.of("cmpid", "fbclid", "ftag", "gclid", "icid", "icn", "intcid", "intcmp", "link", "mod", "msclkid", "ns", "pos", "ref",
      "source", "src", "xtor");
  private static final Set<String> COUNTING_STARTS = Set.of("at_", "hsa_", "int_", "itm_", "mc_", "ns_", "ref_", "utm_", "wt_");
  private static final int LONGEST = 2_000;

  private final String host;
  private final String folder;
  private final Map<String, Optional<String>> known = new HashMap<>(); // by address: several rules ask, and pages link the same places

  private Destinations(Page page) {
    Optional<String> own = page.all("base").stream().map(base -> base.attr("href")).filter(href -> !href.isBlank()).findFirst()
        .or(() -> home(page));
    Matcher absolute = ABSOLUTE.matcher(own.orElse("").strip());
    boolean isKnown = absolute.matches();
    this.host = isKnown ? host(absolute.group(1)) : "";
    String path = isKnown ? path(absolute.group(2)) : "";
    this.folder = path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** A story that was taken over names where it comes from as canonical; the page's links stay at home. */
  private static Optional<String> home(Page page) {
    List<String> named = Stream.concat(
        page.all("link").stream().filter(link -> link.attr("rel").equalsIgnoreCase("canonical")).map(link -> link.attr("href").strip()).limit(1),
        page.metadata().content("og:url").map(String::strip).stream()).filter(address -> ABSOLUTE.matcher(address).matches()).toList();
    List<String> hosts = named.stream().map(Destinations::hostOf).distinct().toList();
    if (hosts.size() < 2) {
      return named.stream().findFirst();
    }
    Map<String, Long> linked = page.links().stream().flatMap(link -> link.href().stream()).map(href -> hostOf(href.strip()))
        .filter(hosts::contains).collect(Collectors.groupingBy(host -> host, Collectors.counting()));
    return Optional.of(linked.getOrDefault(hosts.get(1), 0L) > linked.getOrDefault(hosts.get(0), 0L) ? named.get(1) : named.get(0));
  }

  private static String hostOf(String address) {
    Matcher absolute = ABSOLUTE.matcher(address);
    return absolute.matches() ? host(absolute.group(1)) : "";
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
    Matcher absolute = ABSOLUTE.matcher(href);
    if (absolute.matches()) {
      return place(host(absolute.group(1)), absolute.group(2));
    }
    if (OTHER.matcher(href).matches()) {
      return href.toLowerCase(Locale.ROOT);
    }
    return place(host, href.startsWith("/") ? href : folder + href);
  }

  private static String place(String host, String rest) {
    int question = path(rest).length();
    String query = rest.startsWith("?", question) ? upTo("#", rest.substring(question + 1)) : "";
    String counted = query.isEmpty() ? query
        : Arrays.stream(query.split("&")).filter(part -> !part.isEmpty() && !isCounting(part)).sorted().collect(Collectors.joining("&"));
    return host + INDEX.matcher(plain(path(rest))).replaceFirst("") + "?" + counted;
  }

  private static boolean isCounting(String part) {
    String name = upTo("=", part).toLowerCase(Locale.ROOT);
    return COUNTING.contains(name) || COUNTING_STARTS.stream().anyMatch(name::startsWith);
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
