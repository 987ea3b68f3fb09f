package org.articlelint.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Hosts and what lies under them, from a file beside this class: a kind, a tab, a host; where a path follows, only what begins with it.
 *
 * @param hosts without www
 * @param paths a host with the beginning of a path
 */
record HostList(Set<String> hosts, List<String> paths) {

  /** Those of that kind in that file. */
  static HostList read(String file, String kind) {
    HostList read = new HostList(new HashSet<>(), new ArrayList<>());
    for (WordList.Entry entry : WordList.read(file)) {
      if (entry.language().equals(kind)) {
        (entry.words().indexOf('/') < 0 ? read.hosts : read.paths).add(entry.words());
      }
    }
    return read;
  }

  /** Whether that address leads to one of them. */
  boolean holds(String address) {
    String plain = plain(address);
    if (!plain.startsWith("//")) {
      return false;
    }
    String rest = plain.substring(2);
    int end = Pragmas.find(rest, 0, "/?#:");
    int at = 0;
    while (at < end) { // the host, then each that it lies under
      String under = rest.substring(at);
      if (hosts.contains(rest.substring(at, end)) || paths.stream().anyMatch(under::startsWith)) {
        return true;
      }
      int dot = rest.indexOf('.', at);
      at = dot < 0 ? end : dot + 1;
    }
    return false;
  }

  /** The address in lower case, without its protocol and www. */
  static String plain(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    for (String start : List.of("https:", "http:")) {
      lower = lower.startsWith(start) ? lower.substring(start.length()) : lower;
    }
    return lower.startsWith("//www.") ? "//" + lower.substring("//www.".length()) : lower;
  }
}
