package org.articlelint.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Elements that have a shadow tree: of their own mark-up, or since a script of the page that makes one names them. What is in them is seen
 * within that tree, or not at all, and a script may write text there (DOM, 4.8).
 */
final class ShadowHosts {

  static final Fact<ShadowHosts> FACT = Fact.of(ShadowHosts::new);

  private static final Pattern NAME = Pattern.compile("['\"]#?([\\w-]{1,60})['\"]");

  private final Set<Element> hosts = Collections.newSetFromMap(new IdentityHashMap<>());

  private ShadowHosts(Page page) {
    for (Element template : page.all("template")) {
      if (template.hasAttr("shadowrootmode") && template.parent() != null) {
        hosts.add(template.parent());
      }
    }
    for (Element script : page.all("script")) {
      String code = ScriptCode.of(script);
      if (code.contains("attachShadow")) {
        Matcher names = NAME.matcher(code);
        while (names.find()) {
          page.byId(names.group(1)).ifPresent(hosts::add);
        }
      }
    }
  }

  boolean isHost(Element element) {
    return hosts.contains(element);
  }

  /** Whether the element is such a host, or in one. */
  boolean has(Element element) {
    Element at = hosts.isEmpty() ? null : element;
    while (at != null && !hosts.contains(at)) {
      at = at.parent();
    }
    return at != null;
  }
}
