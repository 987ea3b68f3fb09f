package org.articlelint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.articlelint.page.Edit;
import org.junit.jupiter.api.Test;

class DraftTest {

  @Test
  void edits_of_edits_are_edits_of_the_original() {
    Draft draft = Draft.of("The flood came.").edited(List.of(new Edit(4, 9, "storm"), new Edit(15, 15, " Yes.")))
        .edited(List.of(new Edit(0, 3, "A"), new Edit(8, 10, "")));
    assertThat(draft.text()).isEqualTo("A storcame. Yes.");
    assertThat(draft.edits()).containsExactly(new Edit(0, 3, "A"), new Edit(4, 10, "stor"), new Edit(15, 15, " Yes."));
  }

  /** Two rounds of edits, each a start and a length in what is there. */
  @Property(tries = 500)
  void they_say_the_same(@ForAll @Size(max = 6) List<@IntRange(max = 40) Integer> first, @ForAll @Size(max = 6) List<@IntRange(max = 40) Integer> second) {
    String original = "0123456789".repeat(4);
    Draft draft = Draft.of(original).edited(edits(first, original.length()));
    draft = draft.edited(edits(second, draft.text().length()));
    StringBuilder made = new StringBuilder(original);
    for (int i = draft.edits().size() - 1; i >= 0; i--) {
      Edit edit = draft.edits().get(i);
      made.replace(edit.start(), edit.end(), edit.replacement());
    }
    assertThat(made).hasToString(draft.text());
  }

  private static List<Edit> edits(List<Integer> offsets, int length) {
    List<Integer> sorted = offsets.stream().filter(offset -> offset <= length).distinct().sorted().toList();
    return IntStream.range(0, sorted.size() / 2)
        .mapToObj(i -> new Edit(sorted.get(2 * i), sorted.get(2 * i + 1), i % 2 == 0 ? "" : "new")).toList();
  }
}
