package org.articlelint.page.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlelint.page.credit.Agencies.Mention;
import org.jsoup.nodes.Element;

/** The words of a credit sorted into persons, agencies and licence. */
final class CreditParts {

  private static final Pattern LICENCE = Pattern.compile("(?iu)"
      + "(?<![\\p{L}\\p{N}_])CC(?:[ -](?:BY|0|Zero)(?:[ -](?:SA|NC|ND))*(?:[ -]?\\d\\.\\d)?|0(?: \\d\\.\\d)?)"
      + "|Creative Commons(?: \\p{Lu}[\\p{L}-]+){0,3}|Public Domain|gemeinfrei|domaine public|dominio público|domínio público");
  private static final List<String> LICENCE_BEGINNINGS = List.of("cc", "creative", "dom", "gemeinfrei", "public");
  private static final String SEPARATORS = "/|;,+•·()[]";
  private static final Set<String> SPACED_SEPARATORS =
      Set.of("-,–,—,&,I,via,and,from,on,auf,sur,for,und,für,et,pour,y,para,e,per,en,voor".split(","));

  private CreditParts() {}

  static Credit of(String source, Optional<String> marker, Element element) {
    Optional<Matcher> licence = mayHoldLicence(source) ? Optional.of(LICENCE.matcher(source)).filter(Matcher::find) : Optional.empty();
    List<String> names = new ArrayList<>();
    List<String> agencies = new ArrayList<>();
    Optional<String> licenceWords = licence.map(Matcher::group);
    String sources = licence.map(found -> found.replaceAll("/")).orElse(source);
    for (String part : parts(sources)) {
      sort(unmarked(part.strip()), names, agencies);
    }
    return new Credit(source, marker, eachOnce(names), eachOnce(agencies), licenceWords, element);
  }

  private static List<String> parts(String sources) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < sources.length()) {
      int end = endOfSeparator(sources, at);
      if (end > at) {
        parts.add(sources.substring(start, at));
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    parts.add(sources.substring(start));
    return parts;
  }

  /**
   * Where the sign or the word between two spaces ends that parts sources and begins there; that place itself if none does. The space
   * behind it belongs to it, so that no second one begins right there: "Jane Doe, für Die Zeit" names one person.
   */
  private static int endOfSeparator(String sources, int at) {
    if (sources.charAt(at) != ' ') {
      boolean isSign = SEPARATORS.indexOf(sources.charAt(at)) >= 0;
      return !isSign ? at : sources.startsWith(" ", at + 1) ? at + 2 : at + 1;
    }
    int end = sources.indexOf(' ', at + 1);
    return end > 0 && SPACED_SEPARATORS.contains(sources.substring(at + 1, end)) ? end + 1 : at;
  }

  private static List<String> eachOnce(List<String> words) {
    return words.size() < 2 ? List.copyOf(words) : words.stream().distinct().toList();
  }

  private static boolean mayHoldLicence(String source) {
    String small = source.toLowerCase(Locale.ROOT);
    for (String beginning : LICENCE_BEGINNINGS) {
      if (small.contains(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** The words without a marker of their own: Fotograf: Jane Doe. */
  private static String unmarked(String part) {
    return CreditWords.marker(part, 0, 0).map(marker -> part.substring(marker.end()).strip()).orElse(part);
  }

  private static boolean isPerson(String words) {
    return ProperNames.isPerson(words) && !CreditWords.hasHouse(words) && !CreditWords.hasSource(words);
  }

  private static void sort(String part, List<String> names, List<String> agencies) {
    List<Mention> mentions = AgencyMentions.in(part);
    if (mentions.isEmpty()) {
      if (isPerson(part)) {
        names.add(part);
      }
      return;
    }
    int at = 0;
    for (Mention mention : mentions) {
      agencies.add(mention.words());
      String before = part.substring(at, mention.start()).strip();
      if (isPerson(before)) {
        names.add(before);
      }
      at = mention.end();
    }
    String rest = part.substring(at).strip();
    if (isPerson(rest)) {
      names.add(rest);
    }
  }
}
