package org.articlelint.page.aria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.words.WordFile;

/** The roles of WAI-ARIA, Graphics ARIA and DPUB-ARIA, read from {@code roles.txt} when first asked for. */
public final class AriaRoles {

  private final Map<String, Map<String, Set<String>>> facts = new LinkedHashMap<>();
  private final Map<String, AriaRole> roles = new LinkedHashMap<>();

  private AriaRoles(List<List<String>> lines) {
    for (List<String> line : lines) {
      facts.computeIfAbsent(line.get(0), role -> new HashMap<>())
          .computeIfAbsent(line.get(1), fact -> new LinkedHashSet<>())
          .addAll(line.size() > 2 ? Tokens.of(line.get(2)) : List.of());
    }
    facts.keySet().forEach(this::add);
  }

  /** The role of that name, abstract ones too; of {@code presentation} and other aliases the role that they stand for. */
  public static Optional<AriaRole> of(String token) {
    return Optional.ofNullable(Known.ROLES.get(token));
  }

  /** All names that a role goes by, aliases and abstract roles too. */
  public static Set<String> names() {
    return Known.ROLES.keySet();
  }

  /** Whether what stands in an element of that role gives it a name; asked of each element of a page. */
  static boolean isNamedByContent(String role) {
    return Known.NAMED_BY_CONTENT.contains(role);
  }

  /** Whether what stands in an element of that role is not announced. */
  static boolean isClosed(String role) {
    return !role.equals("generic") && Known.CLOSED.contains(role);
  }

  private AriaRole add(String name) {
    AriaRole known = roles.get(name);
    if (known == null) {
      Optional<String> alias = words(name, "alias").stream().findFirst();
      known = alias.isPresent() ? add(alias.get()) : read(name);
      roles.put(name, known);
    }
    return known;
  }

  private AriaRole read(String name) {
    List<AriaRole> parents = new ArrayList<>();
    Set<String> kinds = new LinkedHashSet<>(Set.of(name));
    for (String parent : words(name, "is")) {
      if (!parent.equals("-")) {
        parents.add(add(parent));
        kinds.addAll(add(parent).kinds());
      }
    }
    Set<String> from = words(name, "name");
    var naming = new AriaRole.Naming(from.contains("author"), from.contains("content"), from.contains("needed"), from.contains("prohibited"));
    return new AriaRole(name, has(name, "abstract"), Set.copyOf(kinds), naming, Set.copyOf(words(name, "within")), Set.copyOf(words(name, "owns")),
        attributes(name, parents), has(name, "closed"), has(name, "only-named"));
  }

  private AriaRole.Attributes attributes(String name, List<AriaRole> parents) {
    Set<String> required = new LinkedHashSet<>(words(name, "requires"));
    Set<String> supported = new LinkedHashSet<>(words(name, "supports"));
    for (AriaRole parent : parents) {
      required.addAll(parent.attributes().required());
      supported.addAll(parent.attributes().supported());
    }
    supported.addAll(required);
    supported.removeAll(words(name, "prohibits"));
    Map<String, String> defaults = new HashMap<>();
    for (String pair : words(name, "default")) {
      defaults.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return new AriaRole.Attributes(Set.copyOf(supported), Set.copyOf(required), Set.copyOf(words(name, "prohibits")), Map.copyOf(defaults));
  }

  private boolean has(String role, String fact) {
    return facts.get(role).containsKey(fact);
  }

  private Set<String> words(String role, String fact) {
    return facts.get(role).getOrDefault(fact, Set.of());
  }

  /** Read when first asked for: pages without ARIA never need it. */
  private static final class Known {

    static final Map<String, AriaRole> ROLES = new AriaRoles(WordFile.read(AriaRoles.class, "roles.txt")).roles;
    static final Set<String> NAMED_BY_CONTENT = new HashSet<>();
    static final Set<String> CLOSED = new HashSet<>();

    static {
      ROLES.forEach((name, role) -> {
        if (role.naming().isByContent()) {
          NAMED_BY_CONTENT.add(name);
        }
        if (role.isClosed()) {
          CLOSED.add(name);
        }
      });
    }
  }
}
