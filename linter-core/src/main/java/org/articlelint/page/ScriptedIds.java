package org.articlelint.page;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of elements that a script of the page gives another id at once: which label is theirs then, the page as served does not tell.
 *
 * @param ids as written in the page
 */
public record ScriptedIds(Set<String> ids) {

  /** Those of the page. */
  public static final Fact<ScriptedIds> FACT = Fact.of(ScriptedIds::of);

  private static final Pattern CHANGE = Pattern.compile(
      "getElementById\\(\\s{0,9}['\"]([\\w-]{1,60})['\"]\\s{0,9}\\)\\.(?:setAttribute\\(\\s{0,9}['\"]id['\"]|id\\s{0,9}=(?!=))");

  private static ScriptedIds of(Page page) {
    Set<String> ids = new HashSet<>();
    page.all("script").forEach(script -> {
      String code = ScriptCode.of(script);
      Matcher changes = CHANGE.matcher(code.contains("getElementById") ? code : "");
      while (changes.find()) {
        ids.add(changes.group(1));
      }
    });
    return new ScriptedIds(Set.copyOf(ids));
  }
}
