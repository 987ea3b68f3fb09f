package org.articlelint.guards;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How long files, methods and lines may be. */
final class SizeBudget {

  private static final int FILE = 300;
  private static final int RULE = 90;
  private static final int DOOR = 150;
  private static final int METHOD = 40;
  private static final int LINE = 150; // columns; tests may hold longer samples
  private static final Pattern RULES = Pattern.compile(".*/rules/src/main/java/.*Rule\\.java");
  private static final Pattern DOORS = Pattern.compile(".*/(linter-cli|linter-maven-plugin)/src/main/java/.*");

  private SizeBudget() {}

  static List<String> faults(List<SourceFile> files) {
    List<String> faults = new ArrayList<>();
    for (SourceFile file : files) {
      long lines = file.text().lines().count();
      if (lines > allowed(file)) {
        faults.add("%s has %d lines; %d are allowed".formatted(file.path().getFileName(), lines, allowed(file)));
      }
      file.tree().accept(new Methods(file, faults), null);
      addLongLines(file, faults);
    }
    return faults;
  }

  private static void addLongLines(SourceFile file, List<String> faults) {
    List<String> lines = path(file).contains("/src/main/") ? file.text().lines().toList() : List.of();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > LINE) {
        faults.add("%s:%s has %s columns; %s are allowed".formatted(file.path().getFileName(), i + 1, lines.get(i).length(), LINE));
      }
    }
  }

  private static String path(SourceFile file) {
    return file.path().toString().replace('\\', '/');
  }

  private static int allowed(SourceFile file) {
    String path = path(file);
    return RULES.matcher(path).matches() ? RULE : DOORS.matcher(path).matches() ? DOOR : FILE;
  }

  private static final class Methods extends TreeScanner<Void, Void> {

    private final SourceFile file;
    private final List<String> faults;

    Methods(SourceFile file, List<String> faults) {
      this.file = file;
      this.faults = faults;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      Tree body = method.getBody(); // not its annotations: a test may carry a table
      if (body != null && file.linesOf(body) > METHOD) {
        faults.add("%s %s has %d lines; %d are allowed".formatted(file.at(body), method.getName(), file.linesOf(body), METHOD));
      }
      return super.visitMethod(method, nothing);
    }
  }
}
