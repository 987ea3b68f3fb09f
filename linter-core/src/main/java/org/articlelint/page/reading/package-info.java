/** Sentences, syllables and how hard a text is to read. Knows words and languages, nothing of pages. */
@NullMarked
package org.articlelint.page.reading;

import org.jspecify.annotations.NullMarked;
