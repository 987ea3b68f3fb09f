package org.articlelint.page.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[/|;,+•·()\\[\\]]\\s*|\\s+[-–—&I]\\s+"
      + "|\\s+(?:via|and|from|on|auf|sur|for|und|für|et|pour|y|para|e|per|en|voor)\\s+");

  private CreditParts() {}

  static Credit of(String source, Optional<String> marker, Element element) {
    Matcher licence = LICENCE.matcher(mayHoldLicence(source) ? source : "");
    Optional<String> licenceWords = licence.find() ? Optional.of(licence.group()) : Optional.empty();
    List<String> names = new ArrayList<>();
    List<String> agencies = new ArrayList<>();
    String sources = licenceWords.isPresent() ? licence.replaceAll("/") : source;
    for (String part : maySeparate(sources) ? SEPARATOR.split(sources) : new String[] {sources}) {
      sort(unmarked(part.strip()), names, agencies);
    }
    return new Credit(source, marker, eachOnce(names), eachOnce(agencies), licenceWords, element);
  }

  /** Whether what parts sources may stand there: a sign, or a word between two spaces. */
  private static boolean maySeparate(String sources) {
    int spaces = 0;
    for (int i = 0; i < sources.length(); i++) {
      char sign = sources.charAt(i);
      spaces += sign == ' ' ? 1 : 0;
      if (spaces > 1 || sign != ' ' && !Character.isLetterOrDigit(sign)) {
        return true;
      }
    }
    return false;
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
