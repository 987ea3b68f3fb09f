package org.articlelint.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What someone asked for, at whichever door. A component here is a flag there and a parameter there.
 *
 * @param files files, folders and globs as they were given; {@code -} is standard input
 * @param preset name of a preset; empty for {@code newsroom}
 * @param failOn lowest severity that fails the run, or {@code never}; empty for {@code warning}
 * @param format name of a report format; empty for {@code text}
 * @param output where the report goes; empty for where the door writes
 * @param siteRoot folder that {@code /} stands for in addresses, and out of which no style sheet is read; empty for the folder that was
 *     given, or the file's own
 * @param levels severity or {@code off} by rule id, over what the preset says
 */
public record LintRequest(
    List<String> files,
    Optional<String> preset,
    Optional<String> failOn,
    Optional<String> format,
    Optional<Path> output,
    Optional<Path> siteRoot,
    Map<String, String> levels) {}
