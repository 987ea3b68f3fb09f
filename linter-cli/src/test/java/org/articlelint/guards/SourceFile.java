package org.articlelint.guards;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as javac reads it. */
record SourceFile(Path path, String text, CompilationUnitTree tree, Trees trees) {

  static List<SourceFile> read(List<Path> paths) {
    return paths.stream().map(path -> of(path, House.read(path))).toList();
  }

  static SourceFile of(Path path, String text) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    JavacTask task = (JavacTask) javac.getTask(null, null, null, List.of("-proc:none"), null, List.of(new Text(text)));
    try {
      return new SourceFile(path, text, task.parse().iterator().next(), Trees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's name and line, for complaints. */
  String at(Tree part) {
    return path.getFileName() + ":" + line(trees.getSourcePositions().getStartPosition(tree, part));
  }

  long linesOf(Tree part) {
    var positions = trees.getSourcePositions();
    return line(positions.getEndPosition(tree, part)) - line(positions.getStartPosition(tree, part)) + 1;
  }

  private long line(long offset) {
    return tree.getLineMap().getLineNumber(offset);
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String text) {
      super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
