package org.articlelint.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlelint.page.credit.Credit;
import org.jsoup.nodes.Element;

/**
 * What a credit says of a picture that is free to use on terms: from Wikimedia, under Creative Commons, from a site such as Unsplash.
 *
 * @param credit the credit
 * @param hasAuthor whether it names more than archive and licence
 * @param needsLicence whether its terms ask for the licence's name
 * @param hasLicence whether it names a licence with its version, or links to it or to the archive's page of the picture
 */
public record FreeLicence(Credit credit, boolean hasAuthor, boolean needsLicence, boolean hasLicence) {

  private static final int NEAR = 8;

  /** Elements in which a link leads to a licence, or to an archive's page of a picture. */
  private static final Fact<Set<Element>> NEAR_TERMS = Fact.of(FreeLicence::nearTerms);

  private static final Pattern VERSION = Pattern.compile("[1-9]\\.[0-9]");

  /** What that caption's credit says; empty where it has none, where the picture is not a free one, or where nobody holds rights to it. */
  public static Optional<FreeLicence> of(Page page, Caption caption) {
    return caption.credit().flatMap(credit -> of(page, caption.element(), credit));
  }

  private static Optional<FreeLicence> of(Page page, Element place, Credit credit) {
    String words = credit.marker().orElse("") + " " + credit.text();
    boolean needsLicence = Vocabulary.LICENCE_SITE.firstIn(words).isPresent();
    boolean isFree = needsLicence || Vocabulary.FREE_SITE.firstIn(words).isPresent();
    if (!isFree || Vocabulary.PUBLIC_DOMAIN.firstIn(words).isPresent()) {
      return Optional.empty();
    }
    boolean isLinked = page.fact(NEAR_TERMS).contains(place);
    boolean hasAuthor = !credit.names().isEmpty() || Words.of(credit.text()).stream().anyMatch(word -> !Vocabulary.LICENCE_WORD.holds(word));
    return Optional.of(new FreeLicence(credit, hasAuthor, needsLicence, isLinked || VERSION.matcher(words).find()));
  }

  private static Set<Element> nearTerms(Page page) {
    Set<Element> near = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Link link : page.links()) {
      Element at = leadsToTerms(link) ? link.element() : null;
      for (int i = 0; i < NEAR && at != null; i++) {
        near.add(at);
        at = at.parent();
      }
    }
    return near;
  }

  private static boolean leadsToTerms(Link link) {
    String href = link.href().orElse("").toLowerCase(Locale.ROOT);
    return href.contains("creativecommons.org/") || href.contains("wikimedia.org/wiki/") || href.contains("wikipedia.org/wiki/");
  }
}
