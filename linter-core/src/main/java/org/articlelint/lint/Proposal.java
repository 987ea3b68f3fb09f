package org.articlelint.lint;

import java.util.List;
import org.articlelint.page.Edit;

/**
 * What a rule would change to mend a page at one place. Holds no part of the page.
 *
 * @param rule id of the rule
 * @param place where its problem is
 * @param edits made together or not at all
 */
public record Proposal(String rule, Place place, List<Edit> edits) {}
