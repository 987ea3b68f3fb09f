package org.articlelint.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articlelint.config.Config;
import org.articlelint.config.ConfigErrors;
import org.articlelint.config.CssSelector;
import org.articlelint.config.TextPattern;
import org.articlelint.config.YamlMap;
import org.articlelint.config.YamlText;
import org.articlelint.page.words.Nearest;
import org.articlelint.rule.Family;
import org.articlelint.rule.RuleMeta;
import org.articlelint.rule.Severity;

/** Reads what stands under {@code house-rules}. */
public final class HouseRules {

  private static final List<String> KEYS = List.of("id", "title", "level", "message", "why", "each", "must-match", "must-not-match", "attribute",
      "must-have", "at-most", "forbid", "fails", "passes");
  private static final List<String> CLAIMS = List.of("must-match", "must-not-match", "must-have", "at-most", "forbid");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 80;

  private final ConfigErrors errors;

  private HouseRules(ConfigErrors errors) {
    this.errors = errors;
  }

  /** The house rules of that configuration, in their order. What is wrong with one is told to the errors, and that rule left out. */
  public static List<HouseRule> read(Config config, ConfigErrors errors) {
    HouseRules reader = new HouseRules(errors);
    List<HouseRule> rules = new ArrayList<>();
    List<YamlText> ids = new ArrayList<>();
    for (YamlMap map : config.houseRules()) {
      map.text("id", new ConfigErrors()).ifPresent(id -> {
        ids.stream().filter(twin -> twin.text().equals(id.text())).findFirst().ifPresent(twin -> errors.add(id.spot(),
            "There are two house rules %s; the other stands at %s. Give one of them another id.".formatted(id.text(), twin.spot())));
        ids.add(id);
      });
      reader.read(map).filter(rule -> rules.stream().noneMatch(twin -> twin.meta().id().equals(rule.meta().id()))).ifPresent(rules::add);
    }
    return List.copyOf(rules);
  }

  private Optional<HouseRule> read(YamlMap map) {
    map.refuseOthers(KEYS, errors);
    Optional<String> id = required(map, "id", "acme/agency-credit").filter(this::isId).map(YamlText::text);
    String name = id.map(known -> "The house rule " + known).orElse("This house rule");
    Optional<YamlText> title = required(map, "title", "Agency photos name their agency");
    Optional<YamlText> message = required(map, "message", "This caption names no agency. Add it: (Jane Doe/AFP).");
    Severity level = map.text("level", errors).map(this::level).orElse(Severity.WARNING);
    Optional<Claim> claim = claim(map);
    List<YamlText> fails = examples(map, "fails", name, "HTML that it reports on");
    List<YamlText> passes = examples(map, "passes", name, "HTML that it says nothing of");
    if (id.isEmpty() || title.isEmpty() || message.isEmpty() || claim.isEmpty()) {
      return Optional.empty();
    }
    String why = map.text("why", errors).orElse(message.get()).text();
    RuleMeta meta = RuleMeta.of(id.get(), oneLine(title.get().text())).family(Family.HOUSE).severity(level).why(oneLine(why));
    return Optional.of(new HouseRule(meta, claim.get(), oneLine(message.get().text()), fails, passes));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private Optional<YamlText> required(YamlMap map, String key, String example) {
    if (map.entry(key).isEmpty()) {
      errors.add(map.spot(), "This house rule has no %s. Write one, such as %s: %s".formatted(key, key, example));
    }
    return map.text(key, errors);
  }

  private boolean isId(YamlText written) {
    String id = written.text();
    int slash = id.indexOf('/');
    boolean isName = NAME.matcher(id).matches();
    boolean isPrefixed = id.length() <= LONGEST_ID && slash > 0 && Stream.of(id.substring(0, slash), id.substring(slash + 1))
        .allMatch(part -> NAME.matcher(part).matches());
    if (!isPrefixed) {
      errors.add(written.spot(), isName
          ? "The id “%s” has no prefix, as only built-in rules have none. Put your own before it: acme/%s.".formatted(id, id)
          : "“%s” is no id of a house rule. Write small letters, digits and dashes, with your prefix: acme/agency-credit.".formatted(id));
    }
    return isPrefixed;
  }

  private Severity level(YamlText written) {
    Optional<Severity> level = Severity.of(written.text());
    if (level.isEmpty()) {
      errors.add(written.spot(),
          "There is no level “%s” for a house rule. %s".formatted(written.text(), Nearest.advice(written.text(), Severity.ids())));
    }
    return level.orElse(Severity.WARNING);
  }

  private Optional<Claim> claim(YamlMap map) {
    List<String> claims = CLAIMS.stream().filter(key -> map.entry(key).isPresent()).toList();
    boolean hasEach = map.entry("each").isPresent();
    boolean isForbid = claims.equals(List.of("forbid"));
    if (claims.size() != 1 || hasEach == isForbid) {
      errors.add(map.spot(), "A house rule makes one claim, and this one makes %s. Write one of: %s.".formatted(
          claims.isEmpty() ? "none" : (hasEach ? "each, " : "") + String.join(", ", claims), Claim.kinds().collect(Collectors.joining("; "))));
      return Optional.empty();
    }
    map.entry("attribute").filter(entry -> !claims.get(0).endsWith("match")).ifPresent(entry -> errors.add(entry.key().spot(),
        "attribute goes with must-match or must-not-match. Delete it, or write one of these."));
    Optional<CssSelector> selector = selector(map, isForbid ? "forbid" : "each");
    return switch (claims.get(0)) {
      case "forbid" -> selector.map(Claim.None::new);
      case "must-have" -> selector.flatMap(each -> selector(map, "must-have").map(inside -> new Claim.Has(each, inside)));
      case "at-most" -> selector.flatMap(each -> number(map).map(most -> new Claim.AtMost(each, most)));
      default -> form(map, selector, claims.get(0));
    };
  }

  private Optional<Claim> form(YamlMap map, Optional<CssSelector> selector, String key) {
    Optional<String> attribute = map.text("attribute", errors).map(YamlText::text);
    Optional<TextPattern> pattern = map.text(key, errors).flatMap(written -> TextPattern.read(written, errors));
    return selector.flatMap(each -> pattern.map(found -> new Claim.Form(each, attribute, found, key.equals("must-match"))));
  }

  private Optional<CssSelector> selector(YamlMap map, String key) {
    return map.text(key, errors).flatMap(written -> CssSelector.read(written, errors));
  }

  private Optional<Integer> number(YamlMap map) {
    Optional<YamlText> written = map.text("at-most", errors);
    Optional<YamlText> number = written.filter(text -> text.text().matches("[0-9]{1,6}"));
    if (written.isPresent() && number.isEmpty()) {
      errors.add(written.get().spot(), "at-most is a whole number, and not “%s”.".formatted(written.get().text()));
    }
    return number.map(text -> Integer.valueOf(text.text()));
  }

  private List<YamlText> examples(YamlMap map, String key, String name, String what) {
    Optional<YamlMap.Entry> entry = map.written(key);
    if (entry.isEmpty()) {
      errors.add(map.entry(key).map(YamlMap.Entry::key).map(YamlText::spot).orElse(map.spot()),
          "%s has no example that %s. Write %s under %s.".formatted(name, key.equals("fails") ? "fails" : "passes", what, key));
    }
    return entry.map(written -> written.texts(errors)).orElse(List.of());
  }
}
