package org.articlelint.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articlelint.fix.Diff;
import org.articlelint.fix.Refusal;

/**
 * What --fix did to one page.
 *
 * @param file as it was given
 * @param mended how many places, by id of the rule
 * @param refusals what was not mended
 * @param unwritten why the page could not be written; empty where it was, or was not to be
 * @param patch what changed in its bytes; empty where nothing did, or it was written
 * @param shown the same in its source, for people
 */
record PageFix(
    String file, Map<String, Integer> mended, List<Refusal> refusals, Optional<String> unwritten, Optional<Diff> patch, Optional<Diff> shown) {}
