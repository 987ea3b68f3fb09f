package org.articlelint.rules.ids;

import static org.articlelint.rule.Family.IDS;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articlelint.page.Ids;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class IdDuplicateRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("id-duplicate", "Ids are used once")
          .family(IDS).severity(WARNING).axe("duplicate-id", "duplicate-id-active")
          .why("Links, labels and scripts find only the first element of an id, and the others go without.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<Ids.Duplicate> misnaming = Collections.newSetFromMap(new IdentityHashMap<>());
    misnaming.addAll(page.fact(Ids.FACT).misnaming());
    Map<String, List<Ids.Duplicate>> byShape = new LinkedHashMap<>();
    for (Ids.Duplicate duplicate : page.fact(Ids.FACT).duplicates()) {
      if (!misnaming.contains(duplicate)) {
        byShape.computeIfAbsent(shape(duplicate), key -> new ArrayList<>()).add(duplicate);
      }
    }
    for (List<Ids.Duplicate> likes : byShape.values()) {
      Ids.Duplicate first = likes.get(0);
      String others = switch (likes.size() - 1) {
        case 0 -> "";
        case 1 -> ", like another here,";
        default -> ", like %s more here,".formatted(likes.size() - 1);
      };
      context.report(first.second(), "The id %s%s is taken: the <%s> in line %s has it. Give each its own, or drop it."
          .formatted(Quote.of(first.id()), others, first.elements().get(0).normalName(), first.line()));
    }
  }

  /** Templates number the ids that they write. */
  private static String shape(Ids.Duplicate duplicate) {
    return duplicate.second().normalName() + " " + duplicate.id().replaceAll("[0-9]+", "0");
  }
}
