package org.articlelint.rule;

import java.util.List;
import org.articlelint.page.Page;

/**
 * A rule that knows for certain, of some of its problems, what to write instead. Certain means: whoever knows the trade would write
 * just that, without asking anybody. What needs a person's judgement is left to the message.
 */
public interface Fixable extends Rule {

  /**
   * What mends the page, in page order. Where {@link #check} tells a fault once for many places, each of them has a fix of its own.
   * Nothing is changed here, and nothing is taken on trust: a fix is made only if the page is linted again and found mended.
   */
  List<Fix> fixes(Page page);
}
