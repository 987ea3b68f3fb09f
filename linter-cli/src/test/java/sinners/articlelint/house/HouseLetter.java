package sinners.articlelint.house;

import org.articlelint.report.TextReport;

/** A house rule that writes its own report. */
public record HouseLetter(TextReport report) {}
