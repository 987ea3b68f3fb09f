package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.AccessKey;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class AccessKeyRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("access-key", "Shortcut keys are used once")
          .family(FORMS).severity(WARNING).axe("accesskeys")
          .why("If two things share a shortcut, browsers go to one of them or to neither, and each browser does it its own way.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<String, AccessKey> first = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (AccessKey key : page.fact(AccessKey.FACT)) {
      AccessKey other = first.putIfAbsent(key.key(), key);
      if (other != null && !other.leadsToTheSame(key) && told.add(key.key())) {
        context.report(key.element(), other.name().isEmpty()
            ? "The shortcut %s is taken already. Give this another, or none.".formatted(Quote.of(key.key()))
            : "The shortcut %s is taken already, by %s. Give this another, or none.".formatted(Quote.of(key.key()), Quote.of(other.name())));
      }
    }
  }
}
