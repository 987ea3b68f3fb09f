package org.articlelint.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML reader complains of, in words for somebody who does not know how it reads. */
final class YamlWords {

  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("while scanning an alias", "A text that begins with * wants quotes: '**/*.html'.");
    WORDS.put("while scanning an anchor", "A text that begins with & wants quotes.");
    WORDS.put("TAB", "A tab stands here. Indent with spaces.");
    WORDS.put("cannot start any token", "A text that begins with %s wants quotes.");
    WORDS.put("mapping values are not allowed here",
        "A colon stands where none can. Put a text with a colon in it into quotes, or indent the line as its neighbours.");
    WORDS.put("unknown escape character", "In double quotes, \\ begins an escape. Put a pattern into single quotes.");
    WORDS.put("while scanning a quoted scalar", "A quote is opened here and not closed.");
    WORDS.put("expected ',' or ']'", "A list is opened here with [ and not closed, or lacks a comma.");
    WORDS.put("expected ',' or '}'", "A map is opened here with { and not closed, or lacks a comma.");
    WORDS.put("could not find expected ':'", "A key has no colon behind it. Write “key: value”.");
    WORDS.put("expected <block end>", "This does not fit what stands before it. Indent it as its neighbours, or put the text before it into quotes.");
  }

  private YamlWords() {}

  /** Where that is: where something was opened, if it is not closed. */
  static Spot spot(String file, MarkedYamlEngineException broken) {
    Optional<Mark> mark = of(broken).contains("is opened here") ? broken.getContextMark() : broken.getProblemMark();
    return mark.map(at -> YamlTree.spot(file, at)).orElse(Spot.of(file));
  }

  static String of(MarkedYamlEngineException broken) {
    String complaint = broken.getContext() + ": " + broken.getProblem();
    String sign = complaint.replaceAll("(?s).*found character '?(\\S).*", "$1");
    return WORDS.entrySet().stream().filter(words -> complaint.contains(words.getKey())).findFirst()
        .map(words -> words.getValue().formatted(sign))
        .orElseGet(() -> "The file is no YAML here: %s.".formatted(broken.getProblem()));
  }
}
