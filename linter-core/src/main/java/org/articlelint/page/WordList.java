package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.articlelint.page.words.WordFile;

/** Words and phrases of many languages from a file beside this class: one entry a line, its language first, parted by a tab. */
final class WordList {

  private WordList() {}

  /** One entry: the language's tag, {@code *} for any, and the words. */
  record Entry(String language, String words) {}

  /** All entries of that file, in its order. */
  static List<Entry> read(String name) {
    List<Entry> entries = new ArrayList<>();
    for (List<String> parts : WordFile.read(WordList.class, name)) {
      entries.add(new Entry(parts.get(0), parts.get(1)));
    }
    return Collections.unmodifiableList(entries);
  }
}
