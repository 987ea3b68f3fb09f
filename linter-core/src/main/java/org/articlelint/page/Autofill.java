package org.articlelint.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articlelint.page.words.WordFile;

/** What {@code autocomplete} tells of a field (HTML, 4.10.18.7.1 Autofilling form controls). */
public final class Autofill {

  private static final Set<String> ADDRESSES = Set.of("billing", "shipping");
  private static final Set<String> PLACES = Set.of("fax", "home", "mobile", "pager", "work");

  private Autofill() {}

  /** What is wrong with a list of tokens. */
  public enum Fault {
    /** The last word is no name of a field. */
    UNKNOWN,
    /** All words are known, but none of them names a field. */
    NO_FIELD,
    /** There is a second name of a field. */
    TWO_FIELDS,
    /** Words stand in another order than browsers read. */
    ORDER,
    /** Home, work or mobile before something else than a phone, an address of mail or of chat. */
    PLACE
  }

  /**
   * A fault.
   *
   * @param fault what is wrong
   * @param word the word at fault
   */
  public record Finding(Fault fault, String word) {}

  /** What is wrong with that list of words, parted by white space; empty where nothing is. Blank, {@code on} and {@code off} are right. */
  public static Optional<Finding> fault(String autocomplete) {
    String plain = autocomplete.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty() || plain.equals("on") || plain.equals("off")) {
      return Optional.empty();
    }
    List<String> words = List.of(plain.split("\\s+"));
    Optional<String> unknown = words.stream().filter(word -> !isKnown(word)).findFirst();
    if (unknown.isPresent()) {
      return Optional.of(new Finding(Fault.UNKNOWN, unknown.get()));
    }
    List<String> fields = words.stream().filter(Names.FIELDS::contains).toList();
    if (fields.size() != 1) {
      return Optional.of(fields.isEmpty() ? new Finding(Fault.NO_FIELD, words.get(0)) : new Finding(Fault.TWO_FIELDS, fields.get(1)));
    }
    return order(words, fields.get(0));
  }

  private static Optional<Finding> order(List<String> words, String field) {
    int step = -1;
    for (String word : words) {
      if (step(word) <= step) {
        return Optional.of(new Finding(Fault.ORDER, word));
      }
      step = step(word);
    }
    return words.stream().filter(PLACES::contains).findFirst().filter(place -> !Names.CONTACTS.contains(field))
        .map(place -> new Finding(Fault.PLACE, place));
  }

  /** The words that are next to this one, in the order in which browsers read: section, address, place, field, key. */
  private static int step(String word) {
    return isSection(word) ? 0 : ADDRESSES.contains(word) ? 1 : PLACES.contains(word) ? 2 : word.equals("webauthn") ? 4 : 3;
  }

  private static boolean isKnown(String word) {
    return isSection(word) || ADDRESSES.contains(word) || PLACES.contains(word) || word.equals("webauthn") || Names.FIELDS.contains(word);
  }

  private static boolean isSection(String word) {
    return word.startsWith("section-");
  }

  /** The field names that HTML lists. */
  private static final class Names {

    private static final List<List<String>> LINES = WordFile.read(Autofill.class, "autofill-fields.txt");
    static final Set<String> FIELDS = LINES.stream().map(line -> line.get(1)).collect(Collectors.toUnmodifiableSet());
    static final Set<String> CONTACTS = LINES.stream().filter(line -> line.get(0).equals("contact")).map(line -> line.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
