package org.articlelint.report.html;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Portrait;
import org.articlelint.page.Languages;
import org.articlelint.page.language.Tally;

/**
 * How the words of one page are to be read out and set: in their own language and direction, amid ours.
 *
 * @param lang the tag of the language; empty where it is not known
 */
record Voice(Optional<String> lang) {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}"); // of RFC 5646, what news use
  private static final Pattern PART = Pattern.compile("“([^“”]*)”|&[a-z]+;|[a-z-]+=\"[^\"]*\"|</?[a-z][^<>]*>");
  private static final int LONGEST = 1000; // what is longer was not written by a copy editor

  static Voice of(PageReport page) {
    return new Voice(page.portrait().flatMap(Portrait::lang).filter(tag -> TAG.matcher(tag).matches()));
  }

  /** Words of the page that stand for themselves. */
  void words(String words, Markup html) throws IOException {
    if (lang.isPresent()) {
      html.tag("span", words, "dir", "auto", "lang", lang.get());
    } else {
      html.tag("span", words, "dir", "auto");
    }
  }

  /** A message of a rule, in which the page's words stand in curly quotes; bits of HTML are set as such. */
  void message(String message, Markup html) throws IOException {
    if (message.length() > LONGEST) {
      html.text(message);
      return;
    }
    Matcher part = PART.matcher(message);
    int done = 0;
    while (part.find()) {
      html.text(message.substring(done, part.start()));
      done = part.end();
      if (part.group(1) == null) {
        html.tag("code", part.group());
      } else if (isForeign(part.group(1))) {
        html.text("“").tag("bdi", part.group(1), "lang", lang.orElse("")).text("”");
      } else {
        html.text(part.group());
      }
    }
    html.text(message.substring(done));
  }

  /** Whether those words may well be in the page's language, and that is not ours: what a rule proposes to write is quoted as well. */
  private boolean isForeign(String words) {
    return lang.filter(tag -> !Languages.isSame(tag, "en") && !new Tally().add(words).guess().isHardly(tag)).isPresent();
  }
}
