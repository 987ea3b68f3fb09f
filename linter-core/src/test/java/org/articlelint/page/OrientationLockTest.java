package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.articlelint.page.style.StyleSheet;
import org.junit.jupiter.api.Test;

class OrientationLockTest {

  private static Optional<String> locked(String style) {
    return lock("<style>" + style + "</style>").map(lock -> lock.element().normalName() + (lock.isSure() ? "" : "?"));
  }

  private static Optional<OrientationLock> lock(String head) {
    Page page = Page.parse("<!doctype html><title>Flood</title>" + head + "<main><p>The old town is closed.</p></main>",
        (base, href) -> href.equals("turn.css") ? Optional.of(StyleSheet.of("@media (orientation:portrait){html{rotate:90deg}}", address -> Optional.empty()))
            : Optional.empty());
    return page.fact(OrientationLock.FACT);
  }

  @Test
  void a_quarter_turn_under_one_orientation_locks() {
    assertThat(locked("@media (orientation: landscape) { body { transform: translate(1px) rotateZ(270deg) } }")).contains("body");
    assertThat(locked("@media (orientation: portrait) { main { transform: rotate3d(0, 0, 1, 1.5708rad) } }")).contains("main");
    assertThat(locked("@media (orientation: portrait) { main { transform: matrix3d(0,-1,0,0,1,0,0,0,0,0,1,0,0,0,0,1) } }")).contains("main");
    assertThat(locked("@media (orientation: portrait) { main { rotate: z 100grad } }")).contains("main");
  }

  @Test
  void other_turns_do_not() {
    assertThat(locked("@media (orientation: landscape) { body { transform: rotate(180deg) } }")).isEmpty();
    assertThat(locked("@media (orientation: landscape) { body { transform: rotateY(90deg) } }")).isEmpty();
    assertThat(locked("@media (orientation: landscape) { html { rotate: 90deg } html { rotate: none } }")).isEmpty();
    assertThat(locked("@media print and (orientation: landscape) { body { rotate: 90deg } }")).isEmpty();
  }

  @Test
  void sheets_that_are_linked_count_and_those_that_are_missing_leave_doubt() {
    assertThat(lock("<link rel=stylesheet href=turn.css>").map(OrientationLock::isSure)).contains(true);
    assertThat(lock("<link rel=stylesheet href=turn.css><link rel=stylesheet href=more.css>").map(OrientationLock::isSure)).contains(false);
    assertThat(lock("<style media='(orientation: portrait)'>html{rotate:90deg}</style>").map(OrientationLock::isSure)).contains(true);
  }
}
