package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.Page;
import org.articlelint.report.InspectJson;
import org.articlelint.report.InspectReport;
import org.articlelint.report.Look;
import org.articlelint.report.TreeJson;
import org.articlelint.report.TreeText;
import org.articlelint.rules.BuiltInRules;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages on which work that grows with the square of the page hangs. Each shape was slow once, or looks like one that was; the time
 * allowed is no measure of speed, but far more than linear work needs.
 */
class HostilePageTest {

  private static final RuleSet RULES = RuleSet.of(new BuiltInRules().rules());
  private static final String TEXT = "The river rose again on Monday, and the town closed its bridges to all traffic, the mayor said. ";

  /** {@code #} in a part stands for its number, {@code +} for the next. */
  @ParameterizedTest(name = "{0}…")
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      <figure>                 | <img src=a.jpg alt=Bridge>                                      | <figcaption>Flood (AFP)</figcaption></figure>
      <p>                      | <img src=a.jpg>The bridge on Monday. Photo: Jane Doe/AFP        | </p>
      <div class=image>        | <figure><img src=a.jpg></figure><span class=credit>AFP</span>   | </div>
      <figure>                 | <figure><img src=a#.jpg></figure>                               | <figcaption>Flood</figcaption></figure>
      <figure><img src=a.jpg>  | <figcaption>The bridge. Photo: Jane Doe</figcaption>            | </figure>
      <picture>                | <source><img>                                                   | </picture>
      <section>                | <h2>Reactions #</h2>                                            | </section>
      <section>                | <h2>Introduction</h2><p><b>Reactions from Berlin</b></p>        | </section>
      <nav>                    | <a href=#s#>Skip to content</a><b id=s+>x</b>                   | </nav>
      <nav>                    | <meta name=a content=b><a href=http://example.org/a#s#>Go</a>   | </nav>
      <p>                      | <a href=x id=i# aria-labelledby=i+>x</a>                        | </p>
      <p id=all>               | The flood <a href=x aria-labelledby=all>x</a>                   | </p>
      <p id=all>               | <section aria-labelledby='all all'>The flood</section>          | </p>
      <p>                      | <label for=i+>x</label><select id=i#><option>x</select>         | </p>
      <table role=none>        | <tr><td>x                                                       | </table>
      <table>                  | <tr><th colspan=65534 rowspan=65534 id=i# headers=i+>x<td rowspan=0>1 | </table>
      <table>                  | <th scope=row rowspan=9>x<td headers='i# i+ x'><b>1</b>        | </table>
      <table>                  | <tr><th><th colspan=2><td>1<td><table><tr><th>                  | </table>
      <div role=grid>          | <div role=row><b role=columnheader aria-colspan=9>x</b><i role=gridcell>1</i> | </div>
      <ul>                     | <ul>x<div><li>x                                                 | </ul>
      <dl>                     | <dd><div><dt>                                                   | </dl>
      <p>                      | • x<br>1. x<br>                                                 | </p>
      <div>                    | <label for=x aria-labelledby='x i# i+'>x</label><input id=x>    | </div>
      <div>                    | <p>The river rose, Dr. Doe said, “and fell. <br><br>            | </div>
      <div role=tree>          | <div role=group id=i# aria-owns=i+><b role=treeitem>x</b>       | </div>
      <div role=tree>          | <p role=group id=i# aria-owns=i+></p>                           | </div>
      <div role=list>          | <div role=list><ul><p>x                                         | </div>
      <div aria-hidden=true>   | <p><fieldset><a href=x aria-hidden=true>x                       | </div>
      <p role=text>            | <i role=text><button aria-lable=x aria-level=y role=buton>      | </p>
      <ul aria-owns='          | i# i+                                                           | '><li id=i1>x</ul>
      <p class='               | teaser-Box image lead                                           | '>x</p>
      <p style='               | display:block;                                                  | '>x</p>
      <p>                      | <span><b>                                                       | </p>
      <p>                      | <a href=x><figure>                                              | <img src=a.jpg></p>
      <p>                      | line<br>                                                        | </p>
      <img src=a.jpg alt=      | Flood                                                           | >
      <img src=a.jpg srcset='  | a.jpg #x,                                                       | '>
      <img src=a.jpg           | data-#=x                                                        | >
      """)
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_page_of_four_thousand_likes_is_linted(String start, String part, String end) throws IOException {
    StringBuilder body = new StringBuilder(start).append(' ');
    for (int i = 0; i < 4_000; i++) {
      body.append(part.replace("#", String.valueOf(i)).replace("+", String.valueOf(i + 1)));
    }
    lint(body.append(end).toString());
  }

  private static void lint(String body) throws IOException {
    String source = "<!DOCTYPE html><html lang=en><title>Flood</title><main><article><h1>Flood</h1><p>" + TEXT.repeat(9) + body + "<p>" + TEXT;
    PageReport linted = new Linter(RULES).lint("page.html", Page.parse(source));
    assertThat(linted.failures()).isEmpty();
    for (InspectReport report : List.of(new InspectJson(), new TreeJson(), new TreeText(Look.PLAIN))) {
      StringWriter out = new StringWriter();
      report.begin(out);
      report.page("page.html", Page.parse(source));
      report.end();
      assertThat(out.toString()).contains("page.html");
    }
  }
}
