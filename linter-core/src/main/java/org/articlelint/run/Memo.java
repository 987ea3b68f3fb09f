package org.articlelint.run;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An answer that is worked out on first asking, and once more only if memory got short since. Threads that ask at once wait for one. */
final class Memo<T> {

  private final Supplier<T> question;
  private @Nullable SoftReference<T> answer;

  Memo(Supplier<T> question) {
    this.question = question;
  }

  synchronized T answer() {
    T known = answer == null ? null : answer.get();
    if (known == null) {
      known = question.get();
      answer = new SoftReference<>(known);
    }
    return known;
  }
}
