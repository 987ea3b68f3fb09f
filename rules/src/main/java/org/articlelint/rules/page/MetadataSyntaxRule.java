package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.ERROR;

import java.util.List;
import org.articlelint.page.DataPlace;
import org.articlelint.page.Edit;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.metadata.JsonFault;
import org.articlelint.rule.Fix;
import org.articlelint.rule.Fixable;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class MetadataSyntaxRule implements Fixable {

  private static final RuleMeta META =
      RuleMeta.of("metadata-syntax", "The page's JSON-LD can be read")
          .family(PAGE).severity(ERROR)
          .why("Search engines drop the whole block: no headline, no picture, no author in their results.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    for (JsonFault fault : page.metadata().faults()) {
      String at = DataPlace.of(page, fault.script(), fault.offset())
          .map(place -> "at line %s, column %s ".formatted(place.line(), place.column())).orElse("");
      context.report(fault.script(), "This JSON-LD cannot be read: %s%s.".formatted(at, what(fault)));
    }
  }

  /** A block is mended only where all of it can be read then: what is half mended is as lost as before. */
  @Override
  public List<Fix> fixes(Page page) {
    return page.metadata().faults().stream().flatMap(fault -> DataPlace.start(page, fault.script())
        .map(start -> new Fix(fault.script(), fault.repairs().stream().map(repair -> edit(start, repair)).toList())).stream()).toList();
  }

  private static Edit edit(int start, JsonFault.Repair repair) {
    int at = start + repair.offset();
    return new Edit(at, at + 1, repair.replacement());
  }

  private static String what(JsonFault fault) {
    return switch (fault.kind()) {
      case END -> "it ends too soon. Close its brackets and quotation marks";
      case CONTROL -> "a text has a line break or tab in it. Write \\n or a space";
      case COMMA -> "a comma stands before a closing bracket. Delete it";
      case COMMENT -> "%s begins a comment or a tag. Delete that".formatted(Quote.of(fault.sign()));
      case QUOTE -> "%s stands for a quotation mark. Write a straight double one".formatted(Quote.of(fault.sign()));
      case INNER_QUOTE -> "a quotation mark stands in a text. Write a backslash before it";
      case WORD -> "%s has no quotation marks. Put it in straight double ones".formatted(Quote.of(fault.sign()));
      case BACKSLASH -> "a backslash stands before an ordinary sign. Delete it, or write two";
      case SIGN -> fault.sign().isEmpty() ? "a comma or a value is missing" : "%s is out of place".formatted(Quote.of(fault.sign()));
      case VALUE -> "it is a text. Write the object itself, not in quotation marks";
      case NO_CONTEXT -> "it does not say whose words it uses. Add @context: https://schema.org";
      case CONTEXT -> "nobody knows the words of %s. Write https://schema.org".formatted(Quote.of(fault.sign()));
    };
  }
}
