package org.articlelint.config;

/** A value in a YAML file that knows where it stands. What is text and what a number is for those to say who read it. */
public sealed interface YamlValue permits YamlText, YamlList, YamlMap {

  /** Where it begins. */
  Spot spot();
}
