package sinners.articlelint.config;

import sinners.articlelint.page.GossipPage;

/** Configuration that looks at pages. */
public record ConfigReader(GossipPage page) {}
