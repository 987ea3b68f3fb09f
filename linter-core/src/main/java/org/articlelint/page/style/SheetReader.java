package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From the text of a style sheet to its rules (CSS Syntax 3, 5; CSS Nesting 1; CSS Conditional 5).
 *
 * <p>It goes once from the first sign to the last. Blocks whose condition does not hold, and values that nobody asks for, are passed by
 * without being read; selectors stay text until a page asks.
 */
final class SheetReader {

  private static final int DEEPEST = 64;
  private static final int MOST_RULES = 300_000; // more only comes about by imports that multiply each other

  private final String text;
  private final CssCursor css;
  private final Function<String, Optional<StyleSheet>> imports;
  private final Screen screen;
  private final List<StyleRule> rules = new ArrayList<>();
  private final Map<String, Boolean> media = new HashMap<>(); // a sheet asks for the same few over and over
  private final Set<String> layers = new LinkedHashSet<>();
  private int namelessLayers;
  private boolean mayImport = true;
  private boolean isComplete = true;

  SheetReader(String css, Function<String, Optional<StyleSheet>> imports, Screen screen) {
    this.css = new CssCursor(css, 0, css.length());
    this.text = css;
    this.imports = imports;
    this.screen = screen;
  }

  /** What a rule stands in. */
  private record Around(@Nullable Prelude prelude, String layer, boolean isConditional, int depth) {

    Around with(@Nullable Prelude prelude) {
      return new Around(prelude, layer, isConditional, depth + 1);
    }

    Around inLayer(String name) {
      return new Around(prelude, Layers.join(layer, name), isConditional, depth + 1);
    }

    Around perhaps(boolean isConditional) {
      return new Around(prelude, layer, this.isConditional || isConditional, depth + 1);
    }
  }

  StyleSheet read() {
    readBlock(new Around(null, "", false, 0));
    return new StyleSheet(List.copyOf(rules), List.copyOf(layers), isComplete);
  }

  /** Reads the inside of a {@code style=}, or of a block, from the one place to the other; by itself, for a page has thousands of them. */
  static List<Declaration.Written> readDeclarations(String text, int start, int end) {
    List<Declaration.Written> declared = new ArrayList<>(4);
    CssCursor css = new CssCursor(text, start, end);
    while (css.sign() != CssCursor.END) {
      css.passBlanks();
      if (css.sign() == ';' || css.sign() == '}') {
        css.step();
      } else if (readItem(css, declared) == '{') {
        css.step();
        css.seek("}");
        css.step();
      }
    }
    return declared;
  }

  /** Reads to the end of the block and past it, or to the end of the sheet. */
  private void readBlock(Around around) {
    List<Declaration.Written> declared = new ArrayList<>(4);
    while (css.sign() != CssCursor.END) {
      css.passBlanks();
      char sign = css.sign();
      if (sign == '}') {
        css.step();
        if (around.depth > 0) {
          break;
        }
      } else if (sign == '@') {
        keep(around, declared);
        readAtRule(around);
      } else if (around.prelude == null) {
        readRule(around);
      } else if (sign == ';') {
        css.step();
      } else {
        readNested(around, declared);
      }
    }
    keep(around, declared);
  }

  private void keep(Around around, List<Declaration.Written> declared) {
    if (around.prelude != null && !declared.isEmpty()) {
      add(new StyleRule(around.prelude, new Block(declared), around.layer, around.isConditional || around.prelude.isWithoutScript()));
      declared.clear();
    }
  }

  private void add(StyleRule rule) {
    if (rules.size() < MOST_RULES) {
      rules.add(rule);
    } else {
      isComplete = false;
    }
  }

  private void readRule(Around around) {
    if (css.pass("<!--") || css.pass("-->")) {
      return;
    }
    mayImport = false;
    int start = css.place();
    if (css.seek(around.depth > 0 ? "{}" : "{") == '{') {
      Prelude prelude = new Prelude(css.since(start), null);
      css.step();
      if (!keepsUnread(around, prelude)) {
        readInside(around.with(prelude));
      }
    }
  }

  /** Whether the block held nothing but declarations, so that it is passed by and kept unread: few rules of a sheet are for anything on the page. */
  private boolean keepsUnread(Around around, Prelude prelude) {
    int start = css.place();
    boolean isPlain = css.seek("{}@") == '}' && around.depth < DEEPEST;
    if (isPlain) {
      add(new StyleRule(prelude, new Block(text, start, css.place()), around.layer, around.isConditional || prelude.isWithoutScript()));
      css.step();
    } else {
      css.back(start);
    }
    return isPlain;
  }

  private void readInside(Around around) {
    if (around.depth > DEEPEST) {
      skipBlock();
    } else {
      readBlock(around);
    }
  }

  private void skipBlock() {
    css.seek("}");
    css.step();
  }

  /** Reads a declaration, or a rule in the block of another: what meets a brace before a semicolon is one. */
  private void readNested(Around around, List<Declaration.Written> declared) {
    int start = css.place();
    if (readItem(css, declared) == '{') {
      keep(around, declared);
      Prelude prelude = new Prelude(css.since(start), around.prelude);
      css.step();
      readInside(around.with(prelude));
    }
  }

  /** Reads a declaration up to its end, and gives the sign there; a brace if it is no declaration but a rule. */
  private static char readItem(CssCursor css, List<Declaration.Written> declared) {
    int start = css.place();
    Optional<PropertyName> property = css.property();
    boolean isNamed = css.place() > start;
    css.passBlanks();
    boolean isDeclared = isNamed && css.sign() == ':';
    if (isDeclared) {
      css.step();
    }
    int value = css.place();
    char stop = css.seek(isDeclared && property.isPresent() && property.get().isCustom() ? ";}" : ";{}");
    if (stop != '{' && isDeclared && property.isPresent()) {
      declared.add(new Declaration.Written(property.get(), css.since(value)));
    }
    return stop;
  }

  private void readAtRule(Around around) {
    css.step();
    String name = css.name();
    int start = css.place();
    char stop = css.seek(around.depth > 0 ? ";{}" : ";{");
    String prelude = CssText.withoutComments(css.since(start)).strip();
    if (stop != '{') {
      if (stop == ';') {
        css.step();
      }
      readStatement(name, prelude, around);
      return;
    }
    css.step();
    mayImport = false;
    switch (name) {
      case "media" -> readIf(media.computeIfAbsent(prelude, query -> MediaQuery.matches(query, screen)), around);
      case "supports" -> readIf(SupportsCondition.isMet(prelude, SheetReader::isSelector), around);
      case "container", "scope" -> readInside(around.perhaps(true)); // sizes are layout's business
      case "layer" -> readInside(around.inLayer(mention(around, prelude.isEmpty() ? nameless() : prelude)));
      default -> skipBlock();
    }
  }

  /** Whether a browser of today understands that selector. */
  static boolean isSelector(String text) {
    return Selector.read(text, List.of()).isPresent();
  }

  private void readIf(boolean holds, Around around) {
    if (holds) {
      readInside(around.perhaps(false));
    } else {
      skipBlock();
    }
  }

  /** A name for a layer that has none, which no other layer has: not in this sheet, nor in another one. */
  private String nameless() {
    return "#" + text.hashCode() + "#" + namelessLayers++;
  }

  private String mention(Around around, String layer) {
    layers.add(Layers.join(around.layer, layer));
    return layer;
  }

  private void readStatement(String name, String prelude, Around around) {
    if (name.equals("layer")) {
      for (String layer : prelude.split(",")) {
        mention(around, layer.strip());
      }
    } else if (name.equals("import") && mayImport && around.depth == 0) {
      ImportRule.of(prelude, screen).filter(ImportRule::isInForce).ifPresent(this::include);
    }
  }

  private void include(ImportRule imported) {
    Optional<StyleSheet> sheet = imports.apply(imported.address());
    isComplete &= sheet.isPresent() && sheet.get().isComplete();
    String layer = imported.layer().map(name -> name.isEmpty() ? nameless() : name).orElse("");
    if (!layer.isEmpty()) {
      layers.add(layer);
    }
    sheet.ifPresent(found -> {
      found.layers().forEach(inner -> layers.add(Layers.join(layer, inner)));
      found.rules().forEach(rule -> add(rule.in(layer)));
    });
  }
}
