package org.articlelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.articlelint.lint.RuleSet;
import org.articlelint.rule.Family;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleMeta;

/**
 * Rules with their levels, by family.
 *
 * @param rules in the order of the catalogue
 */
public record RuleList(RuleSet rules) {

  /** Writes the list for people. */
  public void writeText(Look look, Appendable out) throws IOException {
    Paint paint = new Paint(look.isColored());
    int idWidth = rules.entries().stream().mapToInt(entry -> entry.rule().meta().id().length()).max().orElse(0);
    Optional<Family> family = Optional.empty();
    for (RuleSet.Entry entry : rules.entries()) {
      RuleMeta meta = entry.rule().meta();
      if (!family.equals(Optional.of(meta.family()))) {
        out.append(family.isEmpty() ? "" : "\n").append(paint.file(meta.family().title())).append('\n');
        family = Optional.of(meta.family());
      }
      out.append("  ").append(meta.id()).append(" ".repeat(idWidth - meta.id().length())).append("  ")
          .append(paint.severity(entry.level())).append(" ".repeat(7 - entry.level().id().length()))
          .append("  ").append(meta.title()).append(entry.rule() instanceof Fixable ? paint.dim("  --fix") : "").append('\n');
    }
    out.append('\n').append(Counts.of(rules.entries().size(), "rule")).append(". More: articlelint explain ID\n");
  }

  /** Writes the list for programs: the {@code rules} of contract v1. */
  public void writeJson(Appendable out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      JsonReport.writeRules(rules, json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
