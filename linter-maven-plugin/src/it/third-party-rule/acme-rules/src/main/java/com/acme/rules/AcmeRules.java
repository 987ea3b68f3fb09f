package com.acme.rules;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules of this jar; META-INF/services names this class. */
public final class AcmeRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(new PaywallNoticeRule());
  }
}
