package org.articlelint.rules.article;

import static org.articlelint.rule.Family.ARTICLE;
import static org.articlelint.rule.Severity.ERROR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articlelint.page.Alike;
import org.articlelint.page.MachineTime;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.page.WrittenAttribute;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class DateValueRule implements Fixable {

  private static final RuleMeta META =
      RuleMeta.of("date-value", "Machine dates are valid")
          .family(ARTICLE).severity(ERROR)
          .why("Search engines and news readers sort a story by a date that they can read, or not at all.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<Element, MachineTime> unread = new LinkedHashMap<>();
    for (MachineTime time : page.fact(MachineTime.FACT)) {
      if (!time.isRead()) {
        unread.put(time.element(), time);
      }
    }
    for (Series series : Series.among(context.counting(List.copyOf(unread.keySet()), Function.identity()))) { // a template's fault is told once
      context.report(series.first(), message(unread.get(series.first()), series.others()));
    }
  }

  /** A date in words between the tags stays a matter for people: they may have meant the hour as well. */
  @Override
  public List<Fix> fixes(Page page) {
    return page.fact(MachineTime.FACT).stream().filter(time -> !time.isRead() && !time.isWords())
        .flatMap(time -> time.respelt().flatMap(date -> WrittenAttribute.of(page, time.element(), "datetime")
            .map(written -> Fix.of(time.element(), written.with(page, date)))).stream()).toList();
  }

  private static String message(MachineTime time, int others) {
    String tag = time.element().normalName();
    String more = others == 0 ? "" : ", nor " + Alike.more(others);
    String deed = time.isWords() ? "Add" : "Write";
    String better = time.suggestion().map("datetime=\"%s\""::formatted).orElse("a date (2024-05-31T20:15) or a length (PT3M)");
    if (time.value().isBlank()) {
      return "The datetime of this <%s>%s is empty. %s %s.".formatted(tag, others == 0
          ? "" : ", and of %s,".formatted(Alike.more(others)), deed, better);
    }
    return time.suggestion().filter(time.value().strip()::equals).isPresent()
        ? "Machines stumble over the spaces around %s in this <%s>. Write %s.".formatted(Quote.of(time.value()), tag, better)
        : "Machines cannot read %s in this <%s>%s. %s %s.".formatted(Quote.of(time.value()), tag, more, deed, better);
  }
}
