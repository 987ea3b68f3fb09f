package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What opens and closes by a click on its label (HTML, 4.11.1 The details element).
 *
 * @param details the whole of it
 * @param summary its label: the first {@code summary} in it
 * @param isPlain whether the label is announced as HTML has it, and not as something else
 */
public record FoldOut(Element details, Element summary, boolean isPlain) {

  /** Every fold-out that has a label of its own, hidden ones too, in page order; the others get one from the browser. */
  public static final Fact<List<FoldOut>> FACT = Fact.of(FoldOut::of);

  private static List<FoldOut> of(Page page) {
    List<FoldOut> foldOuts = new ArrayList<>();
    for (Element details : page.all("details")) {
      Element child = details.firstElementChild();
      while (child != null && !child.normalName().equals("summary")) {
        child = child.nextElementSibling();
      }
      if (child != null) {
        foldOuts.add(new FoldOut(details, child, page.roles().of(child).equals(page.roles().ofItself(child))));
      }
    }
    return foldOuts;
  }
}
