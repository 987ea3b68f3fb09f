package org.articlelint.page.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articlelint.page.style.RuleIndex.Match;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a page by the rarest thing that their selectors ask of the element itself: id, class or tag. What that gives for tag and
 * classes is found once for each of the {@link Looks}.
 */
final class Buckets {

  private static final int CLASSES = 1 << 14;
  private static final long ID = Census.bits("id");

  private final Census census;
  private final Looks looks;
  private final boolean isQuirky;
  private final Map<String, Bucket> byTag = new HashMap<>();
  private final Map<String, Bucket> byClass = new HashMap<>();
  private final Map<String, Bucket> byId = new HashMap<>();
  private final BitSet classes = new BitSet(CLASSES); // hashes of those that selectors name: most that a page writes are named by none
  private final @Nullable Bucket[] byLook;

  Buckets(PageRules rules, Census census, boolean isQuirky) {
    this.census = census;
    this.looks = census.looks();
    this.isQuirky = isQuirky;
    this.byLook = new Bucket[looks.size()];
    for (PageRules.Placed placed : rules.rules()) {
      if (placed.rule().block().properties() != PropertySet.NONE) {
        put(placed, rules.layers().rank(placed.rule()));
      }
    }
  }

  private void put(PageRules.Placed placed, int layer) {
    for (Selector selector : placed.rule().selectors()) {
      Match match = new Match(selector, placed.rule().block(), placed.rule().isConditional(), layer, placed.order());
      for (String key : selector.keys()) {
        switch (key.charAt(0)) {
          case '.' -> {
            classes.set(hash(key, 1, key.length()));
            add(match, byClass, name(key.substring(1)));
          }
          case '#' -> add(match, byId, name(key.substring(1)));
          default -> add(match, byTag, key);
        }
      }
    }
  }

  private static void add(Match match, Map<String, Bucket> buckets, String name) {
    Bucket bucket = buckets.get(name);
    if (bucket == null) {
      bucket = new Bucket();
      buckets.put(name, bucket);
    }
    bucket.add(match);
  }

  /** The rules that may hold for elements of that look. */
  Bucket byLook(int look) {
    Bucket known = byLook[look];
    if (known == null) {
      known = of(looks.tag(look), looks.classes(look));
      byLook[look] = known;
    }
    return known;
  }

  /** Those that may hold for the element by its id. */
  Bucket byId(Element element) {
    String id = byId.isEmpty() || !census.hasAny(element, ID) ? "" : AttributeText.of(element, "id");
    return id.isEmpty() ? Bucket.EMPTY : byId.getOrDefault(name(id), Bucket.EMPTY);
  }

  /** The rules that may hold for an element by its tag and classes. */
  Bucket of(String tag, String classes) {
    List<Bucket> found = new ArrayList<>();
    add(byTag.get(Compound.ANY), found);
    add(byTag.get(tag), found);
    int start = 0;
    for (int i = 0; i <= classes.length(); i++) {
      if (i == classes.length() || ClassName.isBlank(classes.charAt(i))) {
        if (i > start && this.classes.get(hash(classes, start, i))) {
          add(byClass.get(name(classes.substring(start, i))), found);
        }
        start = i + 1;
      }
    }
    return Bucket.of(found);
  }

  private static void add(@Nullable Bucket bucket, List<Bucket> found) {
    if (bucket != null) {
      found.add(bucket);
    }
  }

  private static int hash(String text, int start, int end) {
    return ClassName.hash(text, start, end) & CLASSES - 1;
  }

  /** A class or an id as the buckets have it: in quirks mode case means nothing (HTML, 15.1). */
  private String name(String written) {
    return isQuirky ? written.toLowerCase(Locale.ROOT) : written;
  }
}
