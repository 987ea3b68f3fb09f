package org.articlelint.guards;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What Java files may not say. */
final class SourceWords {

  private static final Pattern TODO = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
  private static final Pattern HIDDEN_OR_NAME = Pattern.compile("aria-[a-z]+|hidden|inert");

  private SourceWords() {}

  /** Work put off in comments: it belongs in an issue. */
  static List<String> putOff(List<SourceFile> files) {
    List<String> faults = new ArrayList<>();
    for (SourceFile file : files) {
      List<String> lines = file.text().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (TODO.matcher(lines.get(i)).find()) {
          faults.add("%s:%d %s".formatted(file.path().getFileName(), i + 1, lines.get(i).strip()));
        }
      }
    }
    return faults;
  }

  /** Rules that look up for themselves what is hidden, or what something is called: facts own these definitions. */
  static List<String> ownDefinitions(List<SourceFile> rules) {
    List<String> faults = new ArrayList<>();
    for (SourceFile file : rules) {
      file.tree().accept(new TreeScanner<Void, Void>() {
        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
          if (literal.getValue() instanceof String text && HIDDEN_OR_NAME.matcher(text).matches()) {
            faults.add("%s looks at %s".formatted(file.at(literal), text));
          }
          return null;
        }
      }, null);
    }
    return faults;
  }
}
