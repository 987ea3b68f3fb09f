package org.articlelint.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/**
 * A jar that a test writes, with classes compiled from source.
 *
 * @param folder where its files lie
 */
record JarOfRules(Path folder) {

  static JarOfRules of(Path folder, Map<String, String> sources) throws IOException {
    Files.createDirectories(folder);
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "--release", "17", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolveSibling(folder.getFileName() + "-src").resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      arguments.add(Files.writeString(file, source.getValue()).toString());
    }
    if (!sources.isEmpty() && ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException("The rules of this test cannot be compiled.");
    }
    return new JarOfRules(folder);
  }

  JarOfRules with(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
    return this;
  }

  JarOfRules with(Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (text.getValue().isEmpty()) {
        Files.delete(folder.resolve(text.getKey()));
      } else {
        with(text.getKey(), text.getValue());
      }
    }
    return this;
  }

  void write(Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out, new java.util.jar.Manifest());
        var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
        entries.write(Files.readAllBytes(file));
      }
    }
  }
}
