package org.articlelint.guards;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Java files may not say. */
final class SourceWords {

  private static final Pattern TODO = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");
  private static final Pattern HIDDEN_OR_NAME = Pattern.compile("aria-[a-z]+|hidden|inert");
  private static final Pattern LOCAL_NUMBER = Pattern.compile("(?s).*(?<!%)%[-#+ 0,(]*[0-9]*(?:\\.[0-9]+)?[dfeg].*");

  private static final Set<String> TOGETHER = Set.of("Series.among", "Series.inBoxes", "Alike.by");

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

  /** Numbers that are written as the machine's language has it, in Egypt with other digits: {@code %s} writes the same everywhere. */
  static List<String> localNumbers(List<SourceFile> files) {
    return literals(files, LOCAL_NUMBER, "writes a number by the locale:", "");
  }

  /** Rules that look up for themselves what is hidden, or what something is called: facts own these definitions. Their ids may be alike. */
  static List<String> ownDefinitions(List<SourceFile> rules) {
    return literals(rules, HIDDEN_OR_NAME, "looks at", "META");
  }

  /** Rules that tell of many at the first of them, whether the page lets them count or not. */
  static List<String> uncounted(List<SourceFile> rules) {
    List<String> faults = new ArrayList<>();
    for (SourceFile file : rules) {
      file.tree().accept(new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
          String last = call.getArguments().isEmpty() ? "" : call.getArguments().get(call.getArguments().size() - 1).toString();
          if (TOGETHER.contains(call.getMethodSelect().toString()) && !last.startsWith("context.counting(")) {
            faults.add("%s puts together what may not count: give it context.counting(…)".formatted(file.at(call)));
          }
          return super.visitMethodInvocation(call, nothing);
        }
      }, null);
    }
    return faults;
  }

  private static List<String> literals(List<SourceFile> files, Pattern forbidden, String deed, String exempt) {
    List<String> faults = new ArrayList<>();
    for (SourceFile file : files) {
      file.tree().accept(new TreeScanner<Void, Void>() {
        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
          return field.getName().contentEquals(exempt) ? null : super.visitVariable(field, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
          if (literal.getValue() instanceof String text && forbidden.matcher(text).matches()) {
            faults.add("%s %s %s".formatted(file.at(literal), deed, text));
          }
          return null;
        }
      }, null);
    }
    return faults;
  }
}
