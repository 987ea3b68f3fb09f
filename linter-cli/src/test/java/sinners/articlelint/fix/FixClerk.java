package sinners.articlelint.fix;

import sinners.articlelint.config.ConfigReader;

/** A fix that looks at configuration. */
public record FixClerk(ConfigReader config) {}
