package sinners.articlelint.page;

import java.util.HashMap;
import java.util.Map;
import sinners.articlelint.lint.LintHelper;

/** A page that knows who lints it, and remembers in a bag. */
public final class GossipPage {

  public final Map<String, Object> bag = new HashMap<>();
  public final LintHelper linter = new LintHelper();
}
