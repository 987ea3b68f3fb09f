/** What language a text is in, as far as its words and letters tell. Belongs here: lists of words, and weighing them. Not: where a text stands. */
@NullMarked
package org.articlelint.page.language;

import org.jspecify.annotations.NullMarked;
