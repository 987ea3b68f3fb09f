package org.articlelint.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.RuleProvider;

/**
 * The rules of every provider that a class loader sees. Providers below {@code org.articlelint} are ours; all others are guests, whose
 * ids carry a prefix, and whatever breaks in them is told with the name of their jar. The package decides, and not the jar, since
 * ours and a guest's may be packed into one.
 */
final class Providers {

  static final String SERVICE = "META-INF/services/" + RuleProvider.class.getName();

  private static final String HOUSE = "org.articlelint.";
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final ClassLoader loader;

  private Providers(ClassLoader loader) {
    this.loader = loader;
  }

  /** The rules, in the order of the providers. */
  static List<Rule> rules(ClassLoader loader) throws UsageException {
    Providers providers = new Providers(loader);
    List<Rule> rules = new ArrayList<>();
    Iterator<ServiceLoader.Provider<RuleProvider>> found = ServiceLoader.load(RuleProvider.class, loader).stream().iterator();
    for (Optional<ServiceLoader.Provider<RuleProvider>> next = providers.next(found); next.isPresent(); next = providers.next(found)) {
      rules.addAll(providers.rules(next.get()));
    }
    return List.copyOf(rules);
  }

  private Optional<ServiceLoader.Provider<RuleProvider>> next(Iterator<ServiceLoader.Provider<RuleProvider>> found) throws UsageException {
    try {
      return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
    } catch (ServiceConfigurationError | LinkageError broken) {
      throw broken(jarNaming(String.valueOf(broken.getMessage())), broken);
    }
  }

  private List<Rule> rules(ServiceLoader.Provider<RuleProvider> provider) throws UsageException {
    String jar = jar(provider.type());
    try {
      List<Rule> rules = provider.get().rules();
      return provider.type().getName().startsWith(HOUSE) ? rules : guests(rules, jar);
    } catch (ServiceConfigurationError | LinkageError | RuntimeException | AssertionError | StackOverflowError broken) {
      throw broken(jar, broken);
    }
  }

  private static List<Rule> guests(List<Rule> rules, String jar) throws UsageException {
    List<Rule> guests = new ArrayList<>();
    for (Rule rule : rules) {
      RuleMeta meta = rule.meta();
      if (!ID.matcher(meta.id()).matches()) {
        throw new UsageException("%s: its rule “%s” needs an id with a prefix, as only built-in rules have none: acme/paywall-notice."
            .formatted(jar, meta.id()));
      }
      guests.add(new GuestRule(jar, meta, rule));
    }
    return guests;
  }

  private static UsageException broken(String jar, Throwable thrown) {
    Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
    String what = String.join(" ", cause.toString().lines().map(String::strip).toList()).replaceFirst("^java\\.(lang|util)\\.", "");
    String why = cause instanceof UnsupportedClassVersionError ? "It is built for a newer Java than runs here"
        : thrown instanceof ServiceConfigurationError && thrown.getCause() == null ? "What it names in " + SERVICE + " cannot be used"
        : "Its rules cannot be loaded";
    return new UsageException("%s: %s: %s".formatted(jar, why, what));
  }

  private static String jar(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null ? type.getName() : name(source.getLocation());
  }

  /** The jar that names as a provider the class which the message is about. */
  private String jarNaming(String message) {
    try {
      for (URL services : Collections.list(loader.getResources(SERVICE))) {
        try (var lines = new BufferedReader(new InputStreamReader(services.openStream(), StandardCharsets.UTF_8))) {
          boolean isNamed = lines.lines().map(line -> line.replaceFirst("#.*", "").strip())
              .anyMatch(line -> !line.isEmpty() && (message.contains(line) || message.contains(line.replace('.', '/'))));
          if (isNamed || message.contains(services.toString())) {
            return name(services);
          }
        }
      }
    } catch (IOException unreadable) {
      return "A jar of rules";
    }
    return "A jar of rules";
  }

  private static String name(URL url) {
    String way = url.getPath().replaceFirst("!/.*", "").replaceFirst("/$", "");
    return way.substring(way.lastIndexOf('/') + 1);
  }
}
