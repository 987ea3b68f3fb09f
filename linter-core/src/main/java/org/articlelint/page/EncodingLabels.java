package org.articlelint.page;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.articlelint.page.words.WordFile;

/** What browsers understand by the name of an encoding (Encoding Standard, 4.2), which is not always what Java understands. */
final class EncodingLabels {

  private static final String FILE = "encodings.txt";

  private EncodingLabels() {}

  /** The encoding of that label; empty if browsers know none by it, or Java does not have it. */
  static Optional<Charset> charset(String label) {
    return Optional.ofNullable(Table.BY_LABEL.get(label.strip().toLowerCase(Locale.ROOT)))
        .filter(Charset::isSupported).map(Charset::forName);
  }

  /** Read when first asked for. */
  private static final class Table {

    static final Map<String, String> BY_LABEL = read();

    private static Map<String, String> read() {
      Map<String, String> byLabel = new HashMap<>();
      for (List<String> entry : WordFile.read(EncodingLabels.class, FILE)) {
        for (String label : entry.get(1).split(" ")) {
          byLabel.put(label, entry.get(0));
        }
      }
      return Map.copyOf(byLabel);
    }
  }
}
