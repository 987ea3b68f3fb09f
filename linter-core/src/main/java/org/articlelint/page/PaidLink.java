package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.style.AttributeText;
import org.articlelint.page.style.Census;
import org.articlelint.page.words.Needles;
import org.articlelint.page.words.WordFile;
import org.jsoup.nodes.Element;

/**
 * A link that somebody pays for: marked as sponsored or by an address that pays for sales, in or near the story; or a banner of another site
 * in a box for advertisements.
 *
 * @param element the link
 * @param isBanner whether it is a picture in a box for advertisements
 * @param isLabelled whether words that readers get tell that it is paid for
 */
public record PaidLink(Element element, boolean isBanner, boolean isLabelled) {

  /** Those on the page that are shown, in page order. */
  public static final Fact<List<PaidLink>> FACT = Fact.of(PaidLink::of);

  private static final long REL = Census.bits("rel");
  private static final long ADVERTS = Marks.kinds("adverts");
  private static final int HEIGHT = 5;
  private static final int LARGEST_BOX = 60; // elements
  private static final int NEAR_END = 60; // elements behind the story
  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST = 300; // links to look at

  /** A host, or its end, and the parameter that names who is paid; none where the host tells enough. */
  private record Payer(String host, Optional<String> parameter) {}

  private static final class Known {
    static final List<Payer> PAYERS = WordFile.read(PaidLink.class, "affiliate-addresses.txt").stream()
        .map(parts -> new Payer(parts.get(1), parts.size() > 2 ? Optional.of(parts.get(2)) : Optional.empty())).toList();
    static final Needles HOSTS = Needles.of(PAYERS.stream().map(Payer::host).toList());
  }

  private static List<PaidLink> of(Page page) {
    Optional<Element> story = page.article().story();
    if (story.isEmpty()) {
      return List.of();
    }
    Optional<String> site = site(page);
    int from = page.order(story.get());
    int to = page.end(story.get()) - 1;
    int[] pictures = Places.of(page, site.isEmpty() ? List.of() : page.all("img"));
    List<PaidLink> links = new ArrayList<>();
    Optional<Boolean> isDisclosed = Optional.empty(); // looked for at the first that is paid
    for (Element link : site.isEmpty() ? page.inside(story.get(), "a") : page.all("a")) {
      if (links.size() >= MOST) {
        break;
      }
      int at = page.order(link);
      boolean isPaid = at >= from && at <= to && isPaid(page, link);
      boolean isBanner = !isPaid && Places.hold(pictures, at, page.end(link)) && isBanner(page, link, site.get());
      if (!isPaid && !isBanner || !page.hidden().fromEveryone(link).isNo()) {
        continue;
      }
      isDisclosed = !isPaid || isDisclosed.isPresent() ? isDisclosed : Optional.of(isDisclosed(page, from, to));
      links.add(new PaidLink(link, isBanner, isPaid && isDisclosed.get() || isLabelled(page, link)));
    }
    return List.copyOf(links);
  }

  private static boolean isPaid(Page page, Element link) {
    boolean isMarked = page.census().hasAny(link, REL)
        && (" " + AttributeText.of(link, "rel").toLowerCase(Locale.ROOT) + " ").contains(" sponsored ");
    String href = page.fact(Hrefs.FACT).of(link);
    return isMarked && !href.isBlank() || pays(href);
  }

  /** Whether that address has a shop pay the page for what is sold. */
  static boolean pays(String href) {
    String host = host(href).orElse("");
    if (!Known.HOSTS.areIn(host)) {
      return false; // as nearly always
    }
    String query = href.substring(Math.max(href.indexOf('?'), 0)).replace("&amp;", "&");
    for (Payer payer : host.isEmpty() ? List.<Payer>of() : Known.PAYERS) {
      String name = payer.parameter.orElse("");
      if (isOf(payer.host, host) && (name.isEmpty() || query.contains("?" + name + "=") || query.contains("&" + name + "="))) {
        return true;
      }
    }
    return false;
  }

  /** A name with a dot at its end stands for a shop in any country. */
  private static boolean isOf(String known, String host) {
    return known.endsWith(".") ? host.startsWith(known) || host.contains("." + known) : host.equals(known) || host.endsWith("." + known);
  }

  private static Optional<String> host(String href) {
    String address = href.strip();
    int start = Address.hostStart(address);
    if (start < 0 || address.length() > LONGEST_ADDRESS) {
      return Optional.empty();
    }
    int end = start;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(start, end).toLowerCase(Locale.ROOT);
    return Optional.of(host.startsWith("www.") ? host.substring(4) : host);
  }

  private static Optional<String> site(Page page) {
    return page.metadata().content("og:url").or(() -> page.all("link").stream().filter(link -> AttributeText.of(link, "rel").equals("canonical"))
        .map(link -> AttributeText.of(link, "href")).findFirst()).flatMap(PaidLink::host);
  }

  private static boolean isBanner(Page page, Element link, String site) {
    if (adBox(page, link).isEmpty() || !link.text().isBlank()) {
      return false;
    }
    Optional<String> host = host(AttributeText.of(link, "href"));
    return host.isPresent() && !host.get().endsWith(site) && !site.endsWith(host.get());
  }

  private static Optional<Element> adBox(Page page, Element link) {
    Marked marked = Marked.of(page);
    Element at = link;
    for (int i = 0; at != null && i < HEIGHT; i++) {
      if (marked.is(at, ADVERTS)) {
        return Optional.of(at);
      }
      at = at.parent();
    }
    return Optional.empty();
  }

  /** Whether a note in or around the story tells of such links. */
  private static boolean isDisclosed(Page page, int from, int to) {
    OwnTexts texts = page.fact(OwnTexts.FACT);
    for (Element element : page.elements().subList(Math.max(0, from - NEAR_END), Math.min(page.elements().size(), to + NEAR_END))) {
      if (texts.of(element).length() > LONGEST_LABEL && says(texts.of(element))) { // “Advertisement” alone labels a slot
        return true;
      }
    }
    return false;
  }

  /** Whether the link, its picture, the box around it or what stands right before the box says so. */
  private static boolean isLabelled(Page page, Element link) {
    if (Vocabulary.AD_LABEL.firstIn(link.text()).isPresent() || says(AttributeText.of(link, "title")) || says(AttributeText.of(link, "aria-label"))) {
      return true;
    }
    Element box = adBox(page, link).orElse(link);
    Element at = link;
    for (int i = 0; at != null && at != page.document() && i < HEIGHT; i++) {
      Element before = at.previousElementSibling();
      if (holdsLabel(page, at) || before != null && holdsLabel(page, before)) {
        return true;
      }
      at = at == box && box != link ? null : at.parent();
    }
    return false;
  }

  private static boolean holdsLabel(Page page, Element box) {
    int from = page.order(box);
    int to = page.end(box);
    OwnTexts texts = page.fact(OwnTexts.FACT);
    for (Element element : page.elements().subList(from, to - from <= LARGEST_BOX ? to : from)) {
      if (says(texts.of(element)) || element.normalName().equals("img") && says(AttributeText.of(element, "alt"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(String words) {
    return words.length() <= LONGEST_LABEL && Vocabulary.AD_LABEL.firstIn(words).isPresent() || Vocabulary.PAID_NOTE.firstIn(words).isPresent();
  }
}
