package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Sums, products and comparisons of numbers, lengths and percentages (CSS Values 4, 10); what it cannot work out it leaves empty. */
final class Calculation {

  private static final Set<String> MATH = Set.of("calc", "-webkit-calc", "min", "max", "clamp", "round", "mod", "rem", "abs", "sign", "sin", "cos",
      "tan", "asin", "acos", "atan", "atan2", "pow", "sqrt", "hypot", "log", "exp", "env", "attr", "anchor", "anchor-size", "calc-size",
      "fit-content");

  private final double em;
  private final double rem;

  Calculation(double em, double rem) {
    this.em = em;
    this.rem = rem;
  }

  /** A plain number, or a length of pixels and percentages. */
  record Amount(boolean isPlain, double number, double percent) {

    static Amount plain(double number) {
      return new Amount(true, number, 0);
    }

    static Amount pixels(double pixels) {
      return new Amount(false, pixels, 0);
    }

    /** As a length: zero needs no unit. */
    Optional<Length> length() {
      return isPlain && number != 0 || !isFinite() ? Optional.empty() : Optional.of(new Length(number, percent));
    }

    private boolean isFinite() {
      return Double.isFinite(number) && Double.isFinite(percent);
    }

    private Amount times(double factor) {
      return new Amount(isPlain, number * factor, percent * factor);
    }

    private Optional<Amount> plus(Amount other, int sign) {
      return isPlain != other.isPlain ? Optional.empty()
          : Optional.of(new Amount(isPlain, number + sign * other.number, percent + sign * other.percent));
    }
  }

  /** Whether a function of that name can stand where a length is asked for. */
  static boolean isMath(String function) {
    return MATH.contains(function);
  }

  /** What that component amounts to. */
  Optional<Amount> of(Component component) {
    if (component.isNumber()) {
      return number(component);
    }
    if (component.isRoundBlock()) {
      return sum(component.inner());
    }
    if (!component.isFunction()) {
      return Optional.empty();
    }
    return switch (component.text()) {
      case "calc", "-webkit-calc" -> sum(component.inner());
      case "min", "max", "clamp" -> choice(component);
      default -> Optional.empty();
    };
  }

  private Optional<Amount> number(Component component) {
    if (component.text().isEmpty()) {
      return Optional.of(Amount.plain(component.number()));
    }
    if (component.text().equals("%")) {
      return Optional.of(new Amount(false, 0, component.number()));
    }
    OptionalDouble unit = Length.unit(component.text(), em, rem);
    return unit.isPresent() ? Optional.of(Amount.pixels(component.number() * unit.getAsDouble())) : Optional.empty();
  }

  private Optional<Amount> sum(List<Component> components) {
    Optional<Amount> sum = Optional.empty();
    int sign = 0;
    int from = 0;
    for (int i = 0; i <= components.size(); i++) {
      boolean isEnd = i == components.size();
      if (isEnd || components.get(i).isSign("+") || components.get(i).isSign("-")) {
        int thisSign = sign;
        Optional<Amount> part = product(components.subList(from, i));
        sum = sign == 0 ? part : sum.flatMap(before -> part.flatMap(next -> before.plus(next, thisSign)));
        if (sum.isEmpty()) {
          return sum;
        }
        sign = !isEnd && components.get(i).isSign("-") ? -1 : 1;
        from = i + 1;
      }
    }
    return sum;
  }

  private Optional<Amount> product(List<Component> components) {
    if (components.size() % 2 == 0) {
      return Optional.empty();
    }
    Optional<Amount> product = of(components.get(0));
    for (int i = 1; i < components.size() && product.isPresent(); i += 2) {
      Amount left = product.get();
      Optional<Amount> right = of(components.get(i + 1));
      boolean isDivision = components.get(i).isSign("/");
      if (right.isEmpty() || !isDivision && !components.get(i).isSign("*")) {
        return Optional.empty();
      }
      product = isDivision ? quotient(left, right.get()) : product(left, right.get());
    }
    return product;
  }

  private static Optional<Amount> product(Amount left, Amount right) {
    if (left.isPlain()) {
      return Optional.of(right.times(left.number()));
    }
    return right.isPlain() ? Optional.of(left.times(right.number())) : Optional.empty();
  }

  private static Optional<Amount> quotient(Amount left, Amount right) {
    return right.isPlain() && right.number() != 0 ? Optional.of(left.times(1 / right.number())) : Optional.empty();
  }

  /** The least, the greatest or the middle one; where percentages come in, only layout knows which. */
  private Optional<Amount> choice(Component function) {
    List<Amount> amounts = new ArrayList<>();
    for (List<Component> part : ComponentReader.parts(function.inner(), ",")) {
      Optional<Amount> amount = sum(part);
      if (amount.isEmpty() || amount.get().percent() != 0 || amount.get().isPlain() != amounts.stream().findFirst().orElse(amount.get()).isPlain()) {
        return Optional.empty();
      }
      amounts.add(amount.get());
    }
    if (amounts.isEmpty() || function.text().equals("clamp") && amounts.size() != 3) {
      return Optional.empty();
    }
    double number = switch (function.text()) {
      case "min" -> amounts.stream().mapToDouble(Amount::number).min().getAsDouble();
      case "max" -> amounts.stream().mapToDouble(Amount::number).max().getAsDouble();
      default -> Math.max(amounts.get(0).number(), Math.min(amounts.get(1).number(), amounts.get(2).number()));
    };
    return Optional.of(new Amount(amounts.get(0).isPlain(), number, 0));
  }
}
