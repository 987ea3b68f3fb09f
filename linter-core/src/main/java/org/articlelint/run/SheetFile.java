package org.articlelint.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articlelint.page.Encoding;
import org.articlelint.page.style.StyleSheet;

/**
 * What a file says that is linked as a style sheet. Both answers are empty if it cannot be read, is too long, or is no style sheet
 * by its content.
 *
 * @param alone the sheet, if it surely imports nothing
 * @param importing the text of the sheet, if it may import others
 */
record SheetFile(Optional<StyleSheet> alone, Optional<String> importing) {

  static final int MOST_BYTES = 16 << 20;

  private static final SheetFile NONE = new SheetFile(Optional.empty(), Optional.empty());
  private static final Pattern IMPORT = Pattern.compile("@[iI\\\\]"); // the i may be written as an escape
  private static final Pattern MARKUP = Pattern.compile("\\s*<(?!!--)"); // an error page, or a template; CSS may begin with <!--

  static SheetFile read(Path file, SheetParser parser) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException unreadable) {
      return NONE;
    }
    return bytes.length <= MOST_BYTES && FileKind.isText(bytes) ? of(Encoding.decodeSheet(bytes), parser) : NONE;
  }

  private static SheetFile of(String css, SheetParser parser) {
    if (MARKUP.matcher(css).lookingAt()) {
      return NONE;
    }
    return IMPORT.matcher(css).find() ? new SheetFile(Optional.empty(), Optional.of(css))
        : new SheetFile(Optional.of(parser.sheet(css)), Optional.empty());
  }
}
