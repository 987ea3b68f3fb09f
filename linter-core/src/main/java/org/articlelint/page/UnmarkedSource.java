package org.articlelint.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.articlelint.page.credit.CreditReader;

/** What in a caption may say who a picture is from, though no word, bracket or class announces it as a credit. */
public final class UnmarkedSource {

  /** An address to write to, or a name that opens the caption: "Jane Doe: Flood, oil on canvas" names its painter. */
  private static final Pattern ADDRESS_OR_PAINTER =
      Pattern.compile("\\p{L}@\\p{L}|^\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){1,3}: ");

  private UnmarkedSource() {}

  /** The name at its end, or the whole caption where it says something of the kind elsewhere; empty where it says nothing. */
  public static Optional<String> in(String caption) {
    return CreditReader.nameAtEnd(caption).or(() -> Optional.of(caption).filter(UnmarkedSource::isSuggestive));
  }

  private static boolean isSuggestive(String caption) {
    return ADDRESS_OR_PAINTER.matcher(caption).find() || Vocabulary.SCREEN_PICTURE.firstIn(caption).isPresent();
  }
}
