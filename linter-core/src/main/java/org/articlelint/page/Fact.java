package org.articlelint.page;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A question about a page whose answer is worked out once per page, on first asking.
 *
 * <p>A fact holds no state itself; {@link Page#fact} remembers the answers. Strangers may define their own, each once, as a constant.
 */
public final class Fact<T> {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int number = COUNT.getAndIncrement();
  private final Function<Page, T> derive;

  private Fact(Function<Page, T> derive) {
    this.derive = derive;
  }

  /** The fact that is worked out by that function. It must not return null. */
  public static <T> Fact<T> of(Function<Page, T> derive) {
    return new Fact<>(derive);
  }

  /** Which of all facts it is, from 0. */
  int number() {
    return number;
  }

  T derive(Page page) {
    return derive.apply(page);
  }
}
