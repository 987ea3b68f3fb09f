package org.articlelint.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Things with the same fault, wherever on the page they stand: one template wrote them, and one change mends them.
 *
 * @param first the first of them in page order
 * @param others how many there are besides
 */
public record Alike<T>(T first, int others) {

  /** Those things, put together by what that function says of each, in the order of each sort's first. */
  public static <T> List<Alike<T>> by(Function<T, ?> sort, List<T> things) {
    Map<Object, List<T>> bySort = new LinkedHashMap<>();
    for (T thing : things) {
      bySort.computeIfAbsent(sort.apply(thing), key -> new ArrayList<>()).add(thing);
    }
    List<Alike<T>> sorts = new ArrayList<>();
    for (List<T> alike : bySort.values()) {
      sorts.add(new Alike<>(alike.get(0), alike.size() - 1));
    }
    return sorts;
  }

  /** How many more, in words: one more, 3 more. */
  public static String more(int others) {
    return others == 1 ? "one more" : others + " more";
  }

  /** The middle of a sentence that says what is wrong with one thing: how many more have the same fault. */
  public static String asDo(int others) {
    return others == 0 ? "" : others == 1 ? ", as does one more" : ", as do %s more".formatted(others);
  }

  /** The end of a sentence that says what to do with the first of them: where else to do it. */
  public String andElsewhere() {
    return others == 0 ? "" : others == 1 ? ", here and once more" : ", here and %s times more".formatted(others);
  }
}
