package org.articlelint.config;

import java.util.List;

/**
 * A list.
 *
 * @param spot where it begins
 * @param items in their order
 */
public record YamlList(Spot spot, List<YamlValue> items) implements YamlValue {}
