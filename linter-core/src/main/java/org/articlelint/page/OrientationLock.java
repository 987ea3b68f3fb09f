package org.articlelint.page;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.articlelint.page.style.Cascade;
import org.articlelint.page.style.Rotation;
import org.articlelint.page.style.Screen;
import org.jsoup.nodes.Element;

/**
 * A part of the page, with most of its text in it, that style turns by a quarter as soon as the window is turned: who cannot turn the
 * telephone reads it lying on the side.
 *
 * @param element what is turned
 * @param isSure whether no style sheet is missing that could turn it back
 */
public record OrientationLock(Element element, boolean isSure) {

  /** The first on a page. */
  public static final Fact<Optional<OrientationLock>> FACT = Fact.of(OrientationLock::of);

  private static final double QUARTER = 90;
  private static final double SLACK = 1;
  private static final int MOST_LOOKED_AT = 40; // icons come in hundreds, the page but once

  private static Optional<OrientationLock> of(Page page) {
    if (!page.style().isTurning()) {
      return Optional.empty();
    }
    return of(page, Screen.PHONE).or(() -> of(page, Screen.DESKTOP));
  }

  private static Optional<OrientationLock> of(Page page, Screen wide) {
    Cascade lying = page.style().on(wide);
    Cascade standing = page.style().on(wide.turned());
    if (!lying.mayTurnOtherwise(standing) || !says(lying) && !says(standing)) {
      return Optional.empty();
    }
    Map<Element, Double> turns = new IdentityHashMap<>();
    int looked = 0;
    for (Element element : page.elements()) {
      double around = element.parent() == null ? 0 : turns.getOrDefault(element.parent(), 0.0);
      OptionalDouble one = Rotation.of(lying, element);
      OptionalDouble two = Rotation.of(standing, element);
      double own = one.isPresent() && two.isPresent() ? one.getAsDouble() - two.getAsDouble() : 0;
      if (around + own != 0) {
        turns.put(element, around + own);
      }
      boolean isVisible = own != 0 && isQuarter(around + own) && page.hidden().fromEveryone(element).isNo();
      if (isVisible && looked++ < MOST_LOOKED_AT && isMost(element, page)) {
        return Optional.of(new OrientationLock(element, lying.isComplete() && standing.isComplete()));
      }
    }
    return Optional.empty();
  }

  private static boolean says(Cascade style) {
    return style.says("transform") || style.says("rotate");
  }

  private static boolean isQuarter(double degrees) {
    double turn = Math.abs(degrees) % 180;
    return Math.abs(turn - QUARTER) <= SLACK;
  }

  private static boolean isMost(Element element, Page page) {
    return element.normalName().equals("html") || element.normalName().equals("body")
        || element.text().length() * 2 > page.all("body").stream().findFirst().map(body -> body.text().length()).orElse(0);
  }
}
