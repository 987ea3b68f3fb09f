package org.articlelint.page.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.metadata.JsonFault.Kind;
import org.articlelint.page.metadata.JsonValue.Members;
import org.jsoup.nodes.Element;

/** Whose words a block of JSON-LD is written in. Other vocabularies than schema.org's are right, if no search engine's business. */
final class Contexts {

  /** How schema.org is misspelt: each a host that has no vocabulary, or none at all. */
  private static final Set<String> MISSPELT = Set.of(
      "schema", "schemaorg", "schema.or", "schema.ogr", "schema.og", "schema.orf", "schema.com", "schema.net", "schemas.org", "shema.org",
      "schem.org", "scheme.org", "sceama.org", "scema.org", "shcema.org", "schmea.org");

  private Contexts() {}

  /** What is wrong with the first thing of that block whose words nobody can look up; empty where all is well. */
  static Optional<JsonFault> fault(Element script, JsonValue block) {
    if (block instanceof JsonValue.Text) {
      return Optional.of(new JsonFault(script, Kind.VALUE, -1, ""));
    }
    for (JsonValue value : block.each()) {
      if (!(value instanceof Members thing)) {
        continue;
      }
      Optional<JsonValue> context = thing.get("@context");
      if (context.isEmpty() && thing.get("@type").isPresent()) {
        return Optional.of(new JsonFault(script, Kind.NO_CONTEXT, -1, ""));
      }
      if (context.isPresent() && context.get() instanceof JsonValue.Text address && MISSPELT.contains(host(address.text()))) {
        return Optional.of(new JsonFault(script, Kind.CONTEXT, -1, address.text().strip()));
      }
    }
    return Optional.empty();
  }

  private static String host(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    int start = lower.startsWith("https:") ? 6 : lower.startsWith("http:") ? 5 : 0;
    while (start > 0 && start < lower.length() && lower.charAt(start) == '/') {
      start++;
    }
    start += lower.startsWith("www.", start) ? 4 : 0;
    return lower.substring(start, lower.endsWith("/") && lower.length() > start ? lower.length() - 1 : lower.length());
  }
}
