package org.articlelint.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.config.Config;
import org.articlelint.config.ConfigErrors;
import org.articlelint.config.ConfigReader;
import org.articlelint.config.Layer;
import org.articlelint.config.RuleSetting;
import org.articlelint.config.YamlText;
import org.articlelint.house.HouseRule;
import org.articlelint.house.HouseRules;
import org.articlelint.lint.RuleSet;
import org.articlelint.page.words.Nearest;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;

/** What a run stands on: the configuration, the rules of all jars and of the house, the presets. Jars stay open until it is closed. */
public final class Setup implements AutoCloseable {

  private final RuleJars jars;
  private final Config config;
  private final List<HouseRule> house;
  private final Catalogue catalogue;

  private Setup(RuleJars jars, Config config, List<HouseRule> house, Catalogue catalogue) {
    this.jars = jars;
    this.config = config;
    this.house = house;
    this.catalogue = catalogue;
  }

  /**
   * Reads what there is, and tells all that is wrong with it.
   *
   * @param config the configuration; empty for the nearest in or above the files
   * @param files what is to be checked, as it was given; none for the working directory
   * @param ruleJars jars of rules and presets, besides those that the door's loader sees
   * @throws UsageException if a configuration or a jar cannot be used; nothing is left open then
   */
  public static Setup open(Optional<Path> config, List<String> files, List<Path> ruleJars, Door door) throws UsageException {
    RuleJars jars = RuleJars.open(ruleJars, door);
    try {
      return of(jars, config, files, door);
    } catch (UsageException | RuntimeException | Error unusable) {
      jars.close();
      throw unusable;
    }
  }

  /**
   * The same without any configuration.
   *
   * @throws UsageException if a jar cannot be used
   */
  public static Setup of(List<Path> ruleJars, Door door) throws UsageException {
    RuleJars jars = RuleJars.open(ruleJars, door);
    try {
      return new Setup(jars, Config.NONE, List.of(), Catalogue.load(jars.loader()));
    } catch (UsageException | RuntimeException | Error unusable) {
      jars.close();
      throw unusable;
    }
  }

  private static Setup of(RuleJars jars, Optional<Path> named, List<String> files, Door door) throws UsageException {
    Catalogue known = Catalogue.load(jars.loader());
    ConfigErrors errors = new ConfigErrors();
    Config config = config(named, files, door, errors);
    List<HouseRule> house = HouseRules.read(config, errors);
    List<YamlText> ids = config.houseRules().stream().flatMap(map -> map.text("id", new ConfigErrors()).stream()).toList();
    ids.stream().filter(id -> known.rule(id.text()).isPresent())
        .forEach(id -> errors.add(id.spot(), "A jar has a rule %s already. Give this one another id.".formatted(id.text())));
    if (!known.rules().isEmpty()) {
      check(config, known, house, ids.stream().map(YamlText::text).collect(Collectors.toSet()), jars.loader(), errors);
    }
    UsageException.throwIfAny(errors);
    return new Setup(jars, config, house, known.with(house));
  }

  /**
   * What the configuration says, for those who need no rule: whether there are the presets, rules and options that it names, and whether
   * its house rules can be used, is not asked.
   *
   * @param named the configuration; empty for the nearest in or above the files
   * @param files what is to be checked, as it was given; none for the working directory
   * @throws UsageException if it cannot be read
   */
  public static Config config(Optional<Path> named, List<String> files, Door door) throws UsageException {
    ConfigErrors errors = new ConfigErrors();
    Config config = config(named, files, door, errors);
    UsageException.throwIfAny(errors);
    return config;
  }

  private static Config config(Optional<Path> named, List<String> files, Door door, ConfigErrors errors) throws UsageException {
    ConfigFinder finder = new ConfigFinder(door);
    Optional<Path> file = named.isPresent() ? named.map(door.directory()::resolve) : finder.find(files);
    return file.map(path -> ConfigReader.read(path.toAbsolutePath().normalize(), finder.name(path), errors)).orElse(Config.NONE);
  }

  /** Whether there is what the configuration names: presets, rules, and options of rules with such values. */
  private static void check(Config config, Catalogue known, List<HouseRule> house, Set<String> written, ClassLoader presets, ConfigErrors errors) {
    Catalogue all = known.with(house.stream().filter(rule -> known.rule(rule.meta().id()).isEmpty()).toList());
    for (Layer layer : config.layers()) {
      if (layer instanceof Layer.OfPreset named) {
        check(named.name(), known, presets, errors);
      } else if (layer instanceof Layer.OfRules own) {
        own.settings().forEach(setting -> check(setting, all, written, errors));
      }
    }
  }

  private static void check(YamlText preset, Catalogue known, ClassLoader presets, ConfigErrors errors) {
    try {
      RuleChoice.preset(preset.text(), known, presets);
    } catch (UsageException none) {
      errors.add(preset.spot(), none.getMessage());
    }
  }

  private static void check(RuleSetting setting, Catalogue all, Set<String> written, ConfigErrors errors) {
    String id = setting.id().text();
    Optional<Rule> rule = all.rule(id);
    if (rule.isEmpty() && !written.contains(id)) {
      errors.add(setting.id().spot(), all.unknown(id));
    }
    rule.ifPresent(found -> setting.options().forEach(option -> check(option, found, errors)));
  }

  private static void check(RuleSetting.OptionSetting setting, Rule rule, ConfigErrors errors) {
    List<Option<?>> options = rule.meta().options();
    Optional<Option<?>> option = options.stream().filter(known -> known.name().equals(setting.name().text())).findFirst();
    if (option.isEmpty()) {
      String advice = options.isEmpty() ? "It has none: write a level only."
          : Nearest.advice(setting.name().text(), options.stream().map(Option::name).toList());
      errors.add(setting.name().spot(), "%s has no option “%s”. %s".formatted(rule.meta().id(), setting.name().text(), advice).strip());
      return;
    }
    if (setting.isList() && option.get().kind() != Option.Kind.WORDS) {
      errors.add(setting.value().spot(), "%s takes one value, and here is a list.".formatted(setting.name().text()));
      return;
    }
    try {
      option.get().read(setting.value().text());
    } catch (RuntimeException none) { // a guest's option may throw what it likes
      errors.add(setting.value().spot(), String.valueOf(none.getMessage()).lines().findFirst().orElse("This is no such value."));
    }
  }

  /** The configuration; {@link Config#NONE} if there is none. */
  public Config config() {
    return config;
  }

  /** All rules: built-in ones, those of jars, those of the house. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** The rules of the house, in their order. */
  public List<HouseRule> house() {
    return house;
  }

  /**
   * The pages of the rules that are not built in, by id: they can be read while the jars are open only.
   *
   * @throws UsageException if a jar cannot be read
   */
  public Map<String, String> pages() throws UsageException {
    Map<String, String> pages = new LinkedHashMap<>();
    try {
      for (Rule rule : catalogue.rules()) {
        if (rule instanceof HouseRule || rule instanceof GuestRule) {
          Rehearsal.page(rule, jars.loader()).ifPresent(page -> pages.put(rule.meta().id(), page));
        }
      }
    } catch (IOException unreadable) {
      throw new UsageException("The page of a rule cannot be read: " + unreadable.getMessage());
    }
    return pages;
  }

  /** Sees the pages of rules and the presets. */
  public ClassLoader loader() {
    return jars.loader();
  }

  /**
   * Which rules run, each at which level.
   *
   * @param preset its name, in place of those that the configuration extends; empty for these, or for {@code newsroom}
   * @param levels {@code error}, {@code warning}, {@code info} or {@code off} by rule id
   * @throws UsageException if there is no such preset, rule or level
   */
  public RuleChoice choice(Optional<String> preset, Map<String, String> levels) throws UsageException {
    return RuleChoice.of(config, preset, levels, catalogue, jars.loader());
  }

  /**
   * The rules of a preset, at the levels it gives them, whatever the configuration says of them; those of the house come with each.
   *
   * @throws UsageException if there is no such preset
   */
  public RuleSet plainly(String preset) throws UsageException {
    return RuleChoice.of(Config.NONE, Optional.of(preset), Map.of(), catalogue, jars.loader()).rules();
  }

  @Override
  public void close() {
    jars.close();
  }
}
