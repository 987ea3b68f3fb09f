package org.articlelint.fix;

import java.util.List;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Proposal;
import org.articlelint.page.Page;

/**
 * A page at one stage of its mending.
 *
 * @param draft its source, as edits of the original
 * @param bytes it was read from
 * @param page it
 * @param report what the rules say of it
 * @param proposals what would mend it further
 */
record Version(Draft draft, byte[] bytes, Page page, PageReport report, List<Proposal> proposals) {

  /** How much that rule would mend. */
  long count(String rule) {
    return proposals.stream().filter(proposal -> proposal.rule().equals(rule)).count();
  }
}
