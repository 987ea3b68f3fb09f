package org.articlelint.page.style;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** By how many degrees style turns an element clockwise on the screen, by {@code rotate} and {@code transform} (CSS Transforms 1 and 2). */
public final class Rotation {

  /** The properties that turn elements. */
  static final List<String> PROPERTIES = List.of("rotate", "transform");

  private static final PropertySet TURNING = PropertySet.of(PROPERTIES);

  private Rotation() {}

  /** Whether that property turns elements. */
  static boolean isOf(String property) {
    return PROPERTIES.contains(property);
  }

  /** The degrees; empty where it is also turned out of the plane, or where nobody can tell. */
  public static OptionalDouble of(Cascade style, Element element) {
    if (!style.mayDeclare(element, TURNING)) {
      return OptionalDouble.of(0);
    }
    Value rotate = style.says("rotate") ? style.of(element, "rotate") : Value.UNSAID;
    Value transform = style.says("transform") ? style.of(element, "transform") : Value.UNSAID;
    OptionalDouble one = ofProperty(rotate.text().orElse("none"));
    OptionalDouble two = ofTransform(transform.text().orElse("none"));
    return one.isPresent() && two.isPresent() ? OptionalDouble.of(one.getAsDouble() + two.getAsDouble()) : OptionalDouble.empty();
  }

  /** An angle, and perhaps the axis that it turns around. */
  private static OptionalDouble ofProperty(String rotate) {
    List<Component> parts = ComponentReader.of(rotate);
    if (parts.size() == 1) {
      return parts.get(0).isWord("none") ? OptionalDouble.of(0) : Angle.degrees(parts.get(0));
    }
    String axis = parts.stream().filter(part -> part.isWord() || part.isNumber("")).map(part -> part.in(rotate)).collect(Collectors.joining(" "));
    OptionalDouble angle = parts.stream().filter(part -> part.isNumber() && !part.isNumber("")).map(Angle::degrees).findFirst()
        .orElse(OptionalDouble.empty());
    return axis.equals("z") || axis.equals("0 0 1") ? angle : OptionalDouble.empty();
  }

  private static OptionalDouble ofTransform(String transform) {
    double sum = 0;
    for (Component function : ComponentReader.of(transform)) {
      OptionalDouble degrees = function.isFunction() ? ofFunction(function.text(), numbers(function)) : OptionalDouble.of(0);
      if (degrees.isEmpty()) {
        return degrees;
      }
      sum += degrees.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  private static List<Component> numbers(Component function) {
    return function.inner().stream().filter(Component::isNumber).toList();
  }

  private static OptionalDouble ofFunction(String name, List<Component> numbers) {
    return switch (name) {
      case "rotate", "rotatez" -> numbers.size() == 1 ? Angle.degrees(numbers.get(0)) : OptionalDouble.empty();
      case "rotate3d" -> numbers.size() == 4 && numbers.get(0).number() == 0 && numbers.get(1).number() == 0 && numbers.get(2).number() > 0
          ? Angle.degrees(numbers.get(3)) : OptionalDouble.empty();
      case "matrix" -> numbers.size() == 6 ? angle(numbers) : OptionalDouble.empty();
      case "matrix3d" -> numbers.size() == 16 ? angle(numbers) : OptionalDouble.empty();
      case "rotatex", "rotatey" -> OptionalDouble.empty();
      default -> OptionalDouble.of(0);
    };
  }

  /** Where the first axis points to: its two numbers come first in either matrix. */
  private static OptionalDouble angle(List<Component> matrix) {
    return OptionalDouble.of(Math.toDegrees(Math.atan2(matrix.get(1).number(), matrix.get(0).number())));
  }
}
