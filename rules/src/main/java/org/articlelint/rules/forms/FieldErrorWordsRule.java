package org.articlelint.rules.forms;

import static org.articlelint.rule.Family.FORMS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.articlelint.page.ErrorMessage;
import org.articlelint.page.ErrorMessage.Says;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.ThirdParties;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class FieldErrorWordsRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("field-error-words", "Error messages say what is wrong")
          .family(FORMS).severity(WARNING).wcag("3.3.1").act("36b590")
          .why("Who only learns that something is wrong tries again in the dark, and gives up.");

  private static final String EMPTY = "%s does not say what is wrong. Name the cause, or say how to put it right.";

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<String, Map<Element, ErrorMessage>> bySaying = new LinkedHashMap<>(); // what a template writes at each field is one problem
    for (ErrorMessage message : page.fact(ErrorMessage.ALONE)) {
      String saying = isEmpty(message) ? EMPTY : question(message).orElse("");
      if (!saying.isEmpty() && !page.fact(ThirdParties.FACT).own(message.element())) {
        bySaying.computeIfAbsent(saying, key -> new LinkedHashMap<>()).put(message.element(), message);
      }
    }
    bySaying.forEach((saying, messages) -> {
      for (Series series : Series.among(context.counting(List.copyOf(messages.keySet()), Function.identity()))) {
        String words = saying.formatted(Quote.of(messages.get(series.first()).words()));
        if (saying.equals(EMPTY)) {
          context.report(series.first(), words);
        } else {
          context.ask(series.first(), words);
        }
      }
    });
  }

  private static boolean isEmpty(ErrorMessage message) {
    return message.says() == Says.NOTHING && message.unseen().isNo() && message.field().isPresent();
  }

  private static Optional<String> question(ErrorMessage message) {
    if (message.unseen().isNo() && message.says() == Says.NOTHING) {
      return Optional.of("%s names no field. Do readers learn which one is meant, and what is wrong there?");
    }
    if (message.unseen().isNo() && message.unheard().isYes()) {
      return Optional.of("%s is kept from screen readers. Do their users learn in another way what is wrong?");
    }
    if (message.unseen().isYes() && message.unheard().isNo()) {
      return Optional.of("Only screen readers get %s. Do those who see the field learn in another way what is wrong?");
    }
    return message.unseen().isNo() && message.says() == Says.PERHAPS
        ? Optional.of("Does %s tell readers what is wrong, and how to put it right?") : Optional.empty();
  }
}
