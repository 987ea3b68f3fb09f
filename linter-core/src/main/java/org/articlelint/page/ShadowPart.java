package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import org.articlelint.page.aria.AriaRoles;
import org.jsoup.nodes.Element;

/**
 * A part of a list, a menu or the like that a script of the page makes in a shadow tree, where nothing outside can own it.
 *
 * @param script the script
 * @param role the role of the first such part in it
 */
public record ShadowPart(Element script, String role) {

  /** One for each script that makes any, in page order. */
  public static final Fact<List<ShadowPart>> FACT = Fact.of(ShadowPart::of);

  private static List<ShadowPart> of(Page page) {
    List<ShadowPart> parts = new ArrayList<>();
    for (Element script : page.all("script")) {
      String code = ScriptCode.of(script);
      int at = code.contains(".attachShadow(") ? code.indexOf("role") : -1;
      while (at >= 0) {
        String role = word(code, at + "role".length());
        if (AriaRoles.of(role).filter(known -> !known.contexts().isEmpty()).isPresent()) {
          parts.add(new ShadowPart(script, role));
          break;
        }
        at = code.indexOf("role", at + 1);
      }
    }
    return List.copyOf(parts);
  }

  /** The word behind an equals sign or comma and quotes, escaped or not. */
  private static String word(String code, int from) {
    int start = from;
    while (start < code.length() && "=,'\"`\\ :".indexOf(code.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < code.length() && end < start + 20 && code.charAt(end) >= 'a' && code.charAt(end) <= 'z') {
      end++;
    }
    return start == from ? "" : code.substring(start, end);
  }
}
