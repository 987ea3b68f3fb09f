package org.articlelint.config;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A tree of values as it grows from the events of a YAML file. An alias is the value it names, as often as it is named; what an alias
 * brings counts as if it were written out, so that nine lines cannot grow to a billion.
 */
final class YamlTree {

  private static final int DEEPEST = 20;
  private static final int MOST = 20_000;

  private final String file;
  private final ConfigErrors errors;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Named> anchors = new HashMap<>();
  private int values;
  private @Nullable YamlValue root;

  /** A value that an alias may name, with the number of values in it. */
  private record Named(YamlValue value, int size) {}

  /** A list or map that has begun. */
  private static final class Open {

    private final NodeEvent start;
    private final Spot spot;
    private final int before;
    private final List<YamlValue> items = new ArrayList<>();
    private final Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    private @Nullable YamlText key;

    Open(NodeEvent start, Spot spot, int before) {
      this.start = start;
      this.spot = spot;
      this.before = before;
    }

    YamlValue closed() {
      return start instanceof MappingStartEvent ? new YamlMap(spot, List.copyOf(entries.values())) : new YamlList(spot, List.copyOf(items));
    }
  }

  YamlTree(String file, ConfigErrors errors) {
    this.file = file;
    this.errors = errors;
  }

  static Spot spot(String file, Mark mark) {
    return new Spot(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** An empty map if nothing was written. */
  YamlValue root() {
    boolean isNothing = root == null || root instanceof YamlText text && text.text().isEmpty();
    return isNothing ? new YamlMap(new Spot(file, 1, 1), List.of()) : root;
  }

  /** Takes the event in; false, and told, if the file goes no further. */
  boolean add(Event event) {
    Spot spot = event.getStartMark().map(mark -> spot(file, mark)).orElse(Spot.of(file));
    return switch (event.getEventId()) {
      case Scalar -> put(new YamlText(spot, ((ScalarEvent) event).getValue()), 1, ((NodeEvent) event).getAnchor());
      case Alias -> alias(spot, ((AliasEvent) event).getAlias().getValue());
      case SequenceStart, MappingStart -> begin(spot, (NodeEvent) event);
      case SequenceEnd, MappingEnd -> end();
      case DocumentStart -> root == null || stop(spot, "A second document begins here. Delete the line ---, or all that follows it.");
      default -> true;
    };
  }

  private boolean begin(Spot spot, NodeEvent start) {
    if (open.size() >= DEEPEST) {
      return stop(spot, "Lists and maps are nested too deep here. A configuration needs a few levels only.");
    }
    open.push(new Open(start, spot, values));
    return true;
  }

  private boolean end() {
    Open closed = open.pop();
    int size = values - closed.before + 1;
    values = closed.before;
    return put(closed.closed(), size, closed.start.getAnchor());
  }

  private boolean alias(Spot spot, String name) {
    Named named = anchors.get(name);
    if (named == null) {
      return stop(spot, "*%s names nothing that stands whole before it. Put a text that begins with * into quotes.".formatted(name));
    }
    return put(named.value(), named.size(), Optional.empty());
  }

  private boolean put(YamlValue value, int size, Optional<Anchor> anchor) {
    values += size;
    if (values > MOST) {
      return stop(value.spot(), "The file grows too large here, by what it repeats or by its length. A configuration is a few lines long.");
    }
    anchor.ifPresent(name -> anchors.put(name.getValue(), new Named(value, size)));
    Open parent = open.peek();
    if (parent == null) {
      root = value;
    } else if (!(parent.start instanceof MappingStartEvent)) {
      parent.items.add(value);
    } else if (parent.key != null) {
      parent.entries.putIfAbsent(parent.key.text(), new YamlMap.Entry(parent.key, value));
      parent.key = null;
    } else if (value instanceof YamlText key) {
      return key(parent, key);
    } else {
      return stop(value.spot(), "A list or map stands where a key is wanted. Put a text that begins with [ or { into quotes.");
    }
    return true;
  }

  private boolean key(Open parent, YamlText key) {
    YamlMap.Entry twin = parent.entries.get(key.text());
    if (twin != null) {
      errors.add(key.spot(),
          "“%s” stands here a second time; the first is in line %s. Write it once.".formatted(key.text(), twin.key().spot().line()));
    }
    parent.key = key;
    return true;
  }

  private boolean stop(Spot spot, String why) {
    errors.add(spot, why);
    return false;
  }
}
