package org.articlelint.maven;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.logging.Log;

/** A build in a folder without a POM: sets parameters as Maven does, and keeps what is logged above {@code debug}. */
final class Build {

  static final String PAGE = "<!DOCTYPE html><html lang=en><title>Flood</title>\n<h2>Flood</h2>\n%s\n<p>Water.</p>";
  static final String SKIPPED_LEVEL = "<h4>Help</h4>";

  private final Path folder;
  private final List<String> log = new ArrayList<>();

  Build(Path folder) {
    this.folder = folder;
  }

  /** That goal, with the parameters that Maven would find by itself. */
  <M extends AbstractMojo> M goal(M goal, Object... parameters) throws ReflectiveOperationException {
    set(goal, "directory", folder.toFile());
    if (goal instanceof PagesMojo) {
      set(goal, "includes", new String[] {"**/*.html"});
    }
    for (int i = 0; i < parameters.length; i += 2) {
      set(goal, (String) parameters[i], parameters[i + 1]);
    }
    goal.setLog((Log) Proxy.newProxyInstance(Build.class.getClassLoader(), new Class<?>[] {Log.class}, (proxy, method, arguments) -> {
      if (!method.getName().equals("debug")) {
        log.add(method.getName() + " " + arguments[0]);
      }
      return null;
    }));
    return goal;
  }

  static void set(AbstractMojo goal, String parameter, Object value) throws ReflectiveOperationException {
    Field field = field(goal.getClass(), parameter);
    field.setAccessible(true);
    field.set(goal, value);
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    try {
      return type.getDeclaredField(name);
    } catch (NoSuchFieldException inherited) {
      if (type.getSuperclass() == null) {
        throw inherited;
      }
      return field(type.getSuperclass(), name);
    }
  }

  Path page(String name, String html) throws IOException {
    return write(name, PAGE.formatted(html));
  }

  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  List<String> log() {
    return log;
  }
}
