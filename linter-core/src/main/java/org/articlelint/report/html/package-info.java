/** The report as one HTML file, for newsrooms. Whatever comes from a page goes through {@link org.articlelint.report.html.Markup} only. */
@NullMarked
package org.articlelint.report.html;

import org.jspecify.annotations.NullMarked;
