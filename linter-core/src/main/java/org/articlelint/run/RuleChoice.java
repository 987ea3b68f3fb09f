package org.articlelint.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.articlelint.config.Config;
import org.articlelint.config.Layer;
import org.articlelint.config.Pages;
import org.articlelint.config.Preset;
import org.articlelint.config.RuleSetting;
import org.articlelint.config.Spot;
import org.articlelint.config.YamlText;
import org.articlelint.house.HouseRule;
import org.articlelint.lint.Ignored;
import org.articlelint.lint.Linter;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.words.Nearest;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;

/**
 * Which rules run on which page, each at which level: what presets say, over it the configuration, over it what was asked for rule by
 * rule. Rules of guests and of the house run by themselves; where a preset chooses among those of a guest, only as it says.
 */
public final class RuleChoice {

  private static final String OFF = "off";
  private static final List<String> LEVELS = Severity.ids(OFF);

  private final Catalogue catalogue;
  private final Config config;
  private final List<Layer> layers;
  private final Map<String, Preset> presets = new LinkedHashMap<>();
  private final Map<String, Optional<Severity>> asked = new LinkedHashMap<>();
  private final List<Pages> places;
  private final Map<BitSet, Linter> linters = new ConcurrentHashMap<>();
  private final Map<BitSet, RuleSet> sets = new ConcurrentHashMap<>();

  private RuleChoice(Config config, List<Layer> layers, Catalogue catalogue) {
    this.config = config;
    this.layers = layers;
    this.catalogue = catalogue;
    Set<Pages> written = new LinkedHashSet<>();
    for (Layer layer : layers) {
      if (layer instanceof Layer.OfRules own && own.pages().isPresent()) {
        written.add(own.pages().get());
      }
    }
    config.ignored().forEach(ignored -> ignored.pages().ifPresent(written::add));
    this.places = List.copyOf(written);
  }

  /**
   * The choice of a run.
   *
   * @param config checked; {@link Config#NONE} if there is none
   * @param preset its name, in place of those that the configuration extends; empty for these, or for {@code newsroom}
   * @param levels {@code error}, {@code warning}, {@code info} or {@code off} by rule id
   * @param loader sees the presets
   * @throws UsageException if there is no such preset, rule or level
   */
  static RuleChoice of(Config config, Optional<String> preset, Map<String, String> levels, Catalogue catalogue, ClassLoader loader)
      throws UsageException {
    if (catalogue.rules().isEmpty()) { // where there are no rules there are no presets to find either
      return new RuleChoice(Config.NONE, List.of(), catalogue);
    }
    boolean hasPreset = config.layers().stream().anyMatch(Layer.OfPreset.class::isInstance);
    YamlText base = new YamlText(Spot.of("--preset"), preset.orElse(Preset.DEFAULT));
    List<Layer> layers = new ArrayList<>(preset.isEmpty() && hasPreset ? config.layers() : config.ownLayers());
    if (preset.isPresent() || !hasPreset) {
      layers.add(0, new Layer.OfPreset(base));
    }
    RuleChoice choice = new RuleChoice(config, layers, catalogue);
    for (Layer layer : layers) {
      if (layer instanceof Layer.OfPreset named) {
        choice.presets.put(named.name().text(), preset(named.name().text(), catalogue, loader));
      }
    }
    for (Map.Entry<String, String> level : levels.entrySet()) {
      String id = catalogue.named(level.getKey()).meta().id();
      choice.asked.put(id, level(id, level.getValue()));
    }
    return choice;
  }

  static Preset preset(String name, Catalogue catalogue, ClassLoader loader) throws UsageException {
    List<RuleMeta> metas = catalogue.rules().stream().map(Rule::meta).toList();
    if (name.equals(Preset.ALL)) {
      return Preset.all(metas);
    }
    try {
      Optional<Preset> found = Preset.load(name, loader);
      if (found.isEmpty()) {
        List<String> names = Stream.concat(Preset.BUILT_IN.stream(), Stream.of(Preset.ALL)).toList();
        throw new UsageException("There is no preset “%s”. %s".formatted(name, Nearest.advice(name, names)));
      }
      return found.get().within(metas);
    } catch (IllegalArgumentException unreadable) {
      throw new UsageException(unreadable.getMessage());
    }
  }

  private static Optional<Severity> level(String id, String written) throws UsageException {
    if (!LEVELS.contains(written)) {
      throw new UsageException(
          "There is no level “%s” for %s. %s".formatted(written, id, Nearest.advice(written, LEVELS)));
    }
    return Severity.of(written);
  }

  /** The rules that run where nothing is said of the page, in the order of the catalogue. */
  public RuleSet rules() {
    return set(new BitSet());
  }

  /** The rules that run on any of these pages, in the order of the catalogue; each at the highest of its levels. */
  RuleSet rules(Collection<Input> files) {
    Set<BitSet> kinds = new LinkedHashSet<>();
    for (Input file : files) {
      kinds.add(kind(file.path()));
    }
    if (kinds.size() <= 1) {
      return set(kinds.isEmpty() ? new BitSet() : kinds.iterator().next());
    }
    Map<String, RuleSet.Entry> highest = new LinkedHashMap<>();
    kinds.stream().flatMap(kind -> set(kind).entries().stream()).forEach(entry -> highest.merge(entry.rule().meta().id(), entry,
        (one, other) -> one.level().isAtLeast(other.level()) ? one : other));
    return new RuleSet(catalogue.rules().stream().map(rule -> highest.get(rule.meta().id())).filter(entry -> entry != null).toList());
  }

  /** What lints the page that lies there. The path is absolute. */
  Linter linter(Path file) {
    return linters.computeIfAbsent(kind(file), kind -> new Linter(set(kind), new Ignored(config.ignored().stream()
        .filter(ignored -> ignored.pages().map(isOf(kind)::test).orElse(true)).map(ignored -> ignored.selector().evaluator()).toList()),
        catalogue.ids()));
  }

  /** The number of each override that holds for the page. */
  private BitSet kind(Path file) {
    BitSet kind = new BitSet();
    for (int i = 0; i < places.size(); i++) {
      kind.set(i, places.get(i).has(file));
    }
    return kind;
  }

  private Predicate<Pages> isOf(BitSet kind) {
    return pages -> kind.get(places.indexOf(pages));
  }

  private RuleSet set(BitSet kind) {
    return sets.computeIfAbsent(kind, unknown -> new RuleSet(entries(isOf(kind))));
  }

  private List<RuleSet.Entry> entries(Predicate<Pages> isOn) {
    Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
    Map<String, Map<String, String>> options = new LinkedHashMap<>();
    for (Rule rule : catalogue.rules()) {
      if (runsByItself(rule)) {
        levels.put(rule.meta().id(), Optional.of(rule.meta().severity()));
      }
    }
    for (Layer layer : layers) {
      if (layer instanceof Layer.OfPreset named) {
        presets.get(named.name().text()).levels().forEach((id, level) -> levels.put(id, Optional.of(level)));
      } else if (layer instanceof Layer.OfRules own && own.pages().map(isOn::test).orElse(true)) {
        own.settings().forEach(setting -> apply(setting, levels, options));
      }
    }
    levels.putAll(asked);
    List<RuleSet.Entry> entries = new ArrayList<>();
    for (Rule rule : catalogue.rules()) {
      String id = rule.meta().id();
      levels.getOrDefault(id, Optional.empty()).ifPresent(level -> entries.add(
          new RuleSet.Entry(rule, level, Map.copyOf(options.getOrDefault(id, Map.of())))));
    }
    return List.copyOf(entries);
  }

  private static void apply(RuleSetting setting, Map<String, Optional<Severity>> levels, Map<String, Map<String, String>> options) {
    String id = setting.id().text();
    setting.level().ifPresent(level -> levels.put(id, level.severity()));
    setting.options().forEach(option -> options.computeIfAbsent(id, none -> new LinkedHashMap<>()).put(option.name().text(), option.value().text()));
  }

  private boolean runsByItself(Rule rule) {
    String id = rule.meta().id();
    int slash = id.indexOf('/');
    return rule instanceof HouseRule || slash > 0 && presets.values().stream().flatMap(preset -> preset.levels().keySet().stream())
        .noneMatch(chosen -> chosen.startsWith(id.substring(0, slash + 1)));
  }
}
