package sinners.articlelint.page.aria;

import sinners.articlelint.page.GossipPage;

/** A room of the page that knows the page. */
public record NosyRole(GossipPage page) {}
