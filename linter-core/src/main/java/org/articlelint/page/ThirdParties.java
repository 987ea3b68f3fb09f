package org.articlelint.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What other companies put into a page: advertisements, consent dialogs, players, captchas. The publisher cannot mend what stands in it. */
public final class ThirdParties {

  /** The third parties of the page. */
  public static final Fact<ThirdParties> FACT = Fact.of(page -> new ThirdParties());

  private final Map<Element, Boolean> known = new IdentityHashMap<>();

  private ThirdParties() {}

  /** Whether that element, or a box around it, is one that another company fills. */
  public boolean own(Element element) {
    Boolean answer = known.get(element);
    if (answer == null) {
      Element parent = element.parent();
      boolean isPage = element.normalName().equals("html") || element.normalName().equals("body");
      answer = !isPage && (Marks.has(element, "guest") || Marks.has(element, "adverts")) || parent != null && own(parent);
      known.put(element, answer);
    }
    return answer;
  }
}
