package org.articlelint.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.articlelint.page.metadata.ImageData;
import org.articlelint.page.metadata.PictureFile;
import org.jsoup.nodes.Element;

/**
 * Which of the pictures that a page describes to machines is which of those that it shows.
 *
 * <p>They are hardly ever at the same address: search engines get another crop or size. But files keep their name, or the folder that
 * stands for the picture. The last part of the address that is long enough to tell one picture from another is compared; a part that two
 * pictures of the story share tells nothing.
 */
public final class ImageMetadata {

  /** The pictures of the page and what machines are told of them. */
  public static final Fact<ImageMetadata> FACT = Fact.of(ImageMetadata::of);

  private static final int TELLING = 10;
  private static final Pattern SIZE = Pattern.compile("[-_]{0,2}[0-9]{2,5}x[0-9]{2,5}$|-scaled$");

  private final Map<Element, List<ImageData>> byImage = new IdentityHashMap<>();
  private final Map<String, Image> shown = new HashMap<>();
  private final Map<Element, Optional<PictureFile>> files = new IdentityHashMap<>(); // those that were asked for
  private final Page page;

  private ImageMetadata(Page page) {
    this.page = page;
  }

  private static ImageMetadata of(Page page) {
    Map<String, Set<ImageData>> byKey = new HashMap<>();
    for (ImageData data : page.metadata().images()) {
      for (String url : data.urls()) {
        String key = key(url);
        if (!key.isEmpty()) {
          byKey.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(data);
        }
      }
    }
    Map<String, List<Image>> shown = new HashMap<>();
    for (Image image : page.images()) {
      if (page.article().isStoryPicture(image)) {
        shown.computeIfAbsent(key(image.src().orElse("")), unused -> new ArrayList<>()).add(image);
      }
    }
    shown.remove("");
    var descriptions = new ImageMetadata(page);
    for (Map.Entry<String, List<Image>> likes : shown.entrySet()) {
      if (likes.getValue().size() == 1) {
        Image image = likes.getValue().get(0);
        descriptions.shown.put(likes.getKey(), image);
        descriptions.byImage.put(image.element(), List.copyOf(byKey.getOrDefault(likes.getKey(), Set.of())));
      }
    }
    return descriptions;
  }

  /** What the page tells machines of that picture of the story; empty where it tells nothing. */
  public List<ImageData> of(Image image) {
    return Collections.unmodifiableList(byImage.getOrDefault(image.element(), List.of()));
  }

  /** What the picture's own file says of itself; empty where no file lies beside the page, or it says nothing. */
  public Optional<PictureFile> file(Image image) {
    Optional<PictureFile> known = files.get(image.element());
    if (known == null) {
      known = image.src().flatMap(page::pictureFile);
      files.put(image.element(), known);
    }
    return known;
  }

  /** The picture of the story that is the one at that address, in another size perhaps; empty where none is, or more than one may be. */
  public Optional<Image> shownAs(String address) {
    return Optional.ofNullable(shown.get(key(address)));
  }

  /** The part of the address that tells the picture from others; the empty text where none does. */
  private static String key(String address) {
    String place = FileName.withoutQuery(address);
    int start = host(place);
    int end = place.length();
    while (end >= start) {
      int slash = Math.max(place.lastIndexOf('/', end - 1), start - 1);
      String stem = withoutSize(FileName.of(place.substring(slash + 1, end)).stem().toLowerCase(Locale.ROOT));
      if (isTelling(stem)) {
        return stem;
      }
      end = slash;
    }
    return "";
  }

  /** Where the host ends in that address; 0 where there is none. */
  private static int host(String address) {
    int protocol = 0;
    while (protocol < address.length() && (address.charAt(protocol) | 0x20) >= 'a' && (address.charAt(protocol) | 0x20) <= 'z') {
      protocol++;
    }
    int slashes = protocol > 0 && address.startsWith(":", protocol) ? protocol + 1 : 0;
    int end = address.startsWith("//", slashes) ? address.indexOf('/', slashes + 2) : 0;
    return end < 0 ? address.length() : end;
  }

  private static String withoutSize(String stem) {
    char last = stem.isEmpty() ? 'a' : stem.charAt(stem.length() - 1);
    return last >= '0' && last <= '9' || last == 'd' || last < ' ' || last > '~' ? SIZE.matcher(stem).replaceFirst("") : stem;
  }

  /** Whether it has so many letters and digits that no two pictures share it by chance. */
  private static boolean isTelling(String stem) {
    int telling = 0;
    int sign;
    for (int i = 0; i < stem.length(); i += Character.charCount(sign)) {
      sign = stem.codePointAt(i);
      int type = Character.getType(sign);
      boolean isNumber = type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
      telling += isNumber || Character.isLetter(sign) ? Character.charCount(sign) : 0;
    }
    return telling >= TELLING;
  }
}
