package org.articlelint.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A look at pages that someone asked for.
 *
 * @param files files, folders and globs as they were given; {@code -} is standard input
 * @param config the configuration; empty for the nearest {@code articlelint.yml} in or above the files
 * @param format name of a format; empty for {@code text}
 * @param isTree whether what assistive technology gets is wanted, in place of what the rules go by
 * @param siteRoot folder out of which no style sheet is read; empty for the folder that was given, or the file's own
 */
public record InspectRequest(List<String> files, Optional<Path> config, Optional<String> format, boolean isTree, Optional<Path> siteRoot) {}
