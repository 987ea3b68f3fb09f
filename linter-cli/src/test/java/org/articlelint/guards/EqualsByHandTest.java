package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records whose {@code equals} is written by hand (decision 19) compare all that they hold. */
class EqualsByHandTest {

  private static final Element ONE = new Element("p");
  private static final Element OTHER = new Element("p");
  private static final Pattern RECORD = Pattern.compile("record (\\w+)\\(");

  @ParameterizedTest
  @MethodSource("records")
  void two_that_differ_in_one_part_are_not_the_same(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] parts = type.getRecordComponents();
    Object plain = made(type, -1);
    assertThat(plain).isEqualTo(made(type, -1)).hasSameHashCodeAs(made(type, -1));
    for (int i = 0; i < parts.length; i++) {
      assertThat(made(type, i)).as(parts[i].getName()).isNotEqualTo(plain);
    }
  }

  @Test
  void some_records_do() {
    assertThat(records()).hasSizeGreaterThan(6);
  }

  static List<Class<?>> records() {
    return House.javaFiles("main").stream().filter(file -> House.read(file).contains("by hand, as hashCode"))
        .<Class<?>>map(EqualsByHandTest::recordOf).toList();
  }

  private static Class<?> recordOf(Path file) {
    String text = House.read(file);
    String before = text.substring(0, text.indexOf("by hand, as hashCode"));
    String simple = RECORD.matcher(before).results().map(record -> record.group(1)).reduce((first, last) -> last).orElseThrow();
    String outer = file.toString().replaceAll(".*java[/\\\\]", "").replaceAll("\\.java$", "").replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(outer.endsWith("." + simple) ? outer : outer + '$' + simple);
    } catch (ClassNotFoundException gone) {
      throw new AssertionError(gone);
    }
  }

  /** One of that type, in which the part of that number is another than usual. */
  private static Object made(Class<?> type, int other) throws ReflectiveOperationException {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = IntStream.range(0, parts.length).<Class<?>>mapToObj(i -> parts[i].getType()).toArray(Class<?>[]::new);
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = value(types[i], i == other);
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private static Object value(Class<?> type, boolean isOther) throws ReflectiveOperationException {
    if (type.isRecord()) {
      return made(type, isOther ? 0 : -1);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[isOther ? 1 : 0];
    }
    return switch (type.getSimpleName()) {
      case "boolean" -> isOther;
      case "int" -> isOther ? 2 : 1;
      case "double" -> isOther ? 0.5 : 0.25;
      case "String" -> isOther ? "dam" : "river";
      case "Optional" -> Optional.of(isOther ? "dam" : "river");
      case "List" -> List.of(isOther ? "dam" : "river");
      case "Element" -> isOther ? OTHER : ONE;
      default -> throw new IllegalArgumentException("A part of a new type: " + type);
    };
  }
}
