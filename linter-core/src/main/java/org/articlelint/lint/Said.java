package org.articlelint.lint;

import org.jsoup.nodes.Element;

/** A problem with what it was reported at; goes no further than the page. */
record Said(Problem problem, Element element) {}
