package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.Optional;
import org.articlelint.page.Quote;
import org.articlelint.page.Suppression;
import org.articlelint.page.Suppression.Kind;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.SuppressionRule;
import org.articlelint.rule.Verdict;

public final class SuppressionUnusedRule implements SuppressionRule {

  private static final RuleMeta META =
      RuleMeta.of("suppression-unused", "Every suppression in a page keeps a problem quiet")
          .family(PAGE).severity(WARNING)
          .why("A suppression that outlives its problem hides the next one from the newsroom, and readers meet it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public String message(Verdict verdict) {
    Suppression suppression = verdict.suppression();
    boolean isOn = suppression.kind() == Kind.ENABLE;
    String subject = suppression.kind() == Kind.IGNORE ? suppression.word() : "This comment";
    Optional<String> rule = verdict.rule().map(Quote::of);
    return switch (verdict.fault()) {
      case UNKNOWN_WORD -> "%s says nothing here. Write %s.".formatted(Quote.of(suppression.word()),
          verdict.nearest().orElse("articlelint-disable, -enable, -disable-line or -disable-next-line"));
      case UNKNOWN_RULE -> "There is no rule %s to switch %s. %s".formatted(rule.orElse(""), isOn ? "on" : "off",
          verdict.nearest().map("Write “%s”."::formatted).orElse("If it belongs to the reason, put two dashes before that: -- reason."));
      case REPEATED -> isOn
          ? "This comment switches on %s. Delete it.".formatted(rule.map("%s, which is on already"::formatted).orElse("what is on already"))
          : "This comment switches off %s. Delete it.".formatted(rule.map("%s, which is off already"::formatted).orElse("what is off already"));
      case UNUSED -> rule.map(id -> "%s switches off %s, which finds nothing here. Delete it.".formatted(subject, id))
          .orElse(subject + " switches off all rules, but none finds anything here. Delete it, or name the rule it is meant for.");
    };
  }
}
