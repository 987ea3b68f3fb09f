package org.articlelint.config;

/**
 * A word, a number or a text.
 *
 * @param spot where it begins
 * @param text as it is meant, without quotes
 */
public record YamlText(Spot spot, String text) implements YamlValue {}
