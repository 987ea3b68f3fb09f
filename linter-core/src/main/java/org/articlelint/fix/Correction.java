package org.articlelint.fix;

import java.util.List;
import java.util.Map;
import org.articlelint.lint.PageReport;
import org.articlelint.page.Edit;
import org.articlelint.page.PageBytes.Splice;

/**
 * What came of mending a page.
 *
 * @param source what the page was read as
 * @param bytes the page as it is to be; the very bytes it had where nothing was mended
 * @param report what the rules say of it
 * @param edits of the source as it was, by place; each one proved
 * @param splices the same in the bytes as they were
 * @param mended how many places, by id of the rule, in the order in which the rules ran
 * @param refusals what could have been mended and was not
 */
public record Correction(
    String source, byte[] bytes, PageReport report, List<Edit> edits, List<Splice> splices, Map<String, Integer> mended,
    List<Refusal> refusals) {

  /** Whether anything was mended. */
  public boolean isAny() {
    return !edits.isEmpty();
  }
}
