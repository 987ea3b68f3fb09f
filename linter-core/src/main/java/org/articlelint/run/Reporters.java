package org.articlelint.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.articlelint.lint.RuleSet;
import org.articlelint.report.CheckstyleReport;
import org.articlelint.report.Checkout;
import org.articlelint.report.CompactReport;
import org.articlelint.report.EarlReport;
import org.articlelint.report.GithubReport;
import org.articlelint.report.GitlabReport;
import org.articlelint.report.JsonLinesReport;
import org.articlelint.report.JsonReport;
import org.articlelint.report.JunitReport;
import org.articlelint.report.Look;
import org.articlelint.report.MarkdownReport;
import org.articlelint.report.ReportWriter;
import org.articlelint.report.RulePages;
import org.articlelint.report.SarifReport;
import org.articlelint.report.TextReport;
import org.articlelint.report.Version;
import org.articlelint.rule.Severity;

/**
 * Who writes which format.
 *
 * @param rulePages the pages of the rules
 * @param checkout where the pages lie
 * @param ran the rules that ran, by file
 * @param failOn lowest severity that fails the run; empty if none does
 */
record Reporters(RulePages rulePages, Checkout checkout, Map<String, RuleSet> ran, Optional<Severity> failOn) {

  /** Those of a run at that door. Programs look for pages from the working directory on, at whichever door that is. */
  static Reporters of(Door door, Optional<Severity> failOn, Map<String, String> guestPages, Map<String, RuleSet> ran) {
    return new Reporters(new RulePages(door.loader(), guestPages), new Checkout(door.directory(), Path.of("")), ran, failOn);
  }

  /** Who writes that format; reports for people look so. */
  ReportWriter of(Format format, Look look) {
    return switch (format) {
      case TEXT -> new TextReport(look, failOn, checkout);
      case COMPACT -> new CompactReport(look.isQuiet(), failOn);
      case JSON -> new JsonReport(Version.current());
      case JSONL -> new JsonLinesReport();
      case SARIF -> new SarifReport(Version.current(), rulePages, checkout);
      case JUNIT -> new JunitReport(checkout, failOn);
      case CHECKSTYLE -> new CheckstyleReport(checkout);
      case GITHUB -> new GithubReport(checkout);
      case GITLAB -> new GitlabReport(checkout);
      case EARL -> new EarlReport(Version.current(), checkout, ran);
      case MARKDOWN -> new MarkdownReport(checkout);
    };
  }
}
