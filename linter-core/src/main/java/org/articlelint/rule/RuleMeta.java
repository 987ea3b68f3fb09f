package org.articlelint.rule;

import java.util.List;

/**
 * All that is said of a rule besides its page; the only place where it is said.
 *
 * @param id {@code subject-aspect}, kebab-case; names the matter, not its state
 * @param title the good state, without a full stop
 * @param family what it is about
 * @param severity how sure the rule is when it reports
 * @param why the harm to a reader, in one sentence
 * @param wcag WCAG 2.2 success criteria that one problem of the rule fails; empty where it fails none
 * @param act ids of the W3C ACT rules that one problem of the rule fails
 * @param axe ids of the axe-core rules that it stands in for
 * @param options settings that a publisher may change
 */
public record RuleMeta(
    String id,
    String title,
    Family family,
    Severity severity,
    String why,
    List<String> wcag,
    List<String> act,
    List<String> axe,
    List<Option<?>> options) {

  /** The start of a meta; {@link #family}, {@link #severity} and {@link #why} are to follow. */
  public static RuleMeta of(String id, String title) {
    return new RuleMeta(id, title, Family.PAGE, Severity.WARNING, "", List.of(), List.of(), List.of(), List.of());
  }

  /** This meta, of that family. */
  public RuleMeta family(Family family) {
    return new RuleMeta(id, title, family, severity, why, wcag, act, axe, options);
  }

  /** This meta; the rule is that sure when it reports. */
  public RuleMeta severity(Severity severity) {
    return new RuleMeta(id, title, family, severity, why, wcag, act, axe, options);
  }

  /** This meta, with that harm to a reader. */
  public RuleMeta why(String why) {
    return new RuleMeta(id, title, family, severity, why, wcag, act, axe, options);
  }

  /** This meta, with those WCAG 2.2 success criteria: {@code 1.1.1}. */
  public RuleMeta wcag(String... criteria) {
    return new RuleMeta(id, title, family, severity, why, List.of(criteria), act, axe, options);
  }

  /** This meta, with those ids of ACT rules: {@code 23a2a8}. */
  public RuleMeta act(String... ids) {
    return new RuleMeta(id, title, family, severity, why, wcag, List.of(ids), axe, options);
  }

  /** This meta, with those ids of axe-core rules: {@code image-alt}. */
  public RuleMeta axe(String... ids) {
    return new RuleMeta(id, title, family, severity, why, wcag, act, List.of(ids), options);
  }

  /** This meta, with those settings. */
  public RuleMeta options(Option<?>... options) {
    return new RuleMeta(id, title, family, severity, why, wcag, act, axe, List.of(options));
  }
}
