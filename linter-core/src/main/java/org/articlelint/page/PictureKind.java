package org.articlelint.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/** What a picture is there for, as its mark-up, size, place and address tell. Only article pictures are asked for captions and credits. */
public enum PictureKind {
  /** Illustrates the story. */
  ARTICLE,
  /** Counts visitors or fills a gap. */
  PIXEL,
  /** Sells something. */
  ADVERTISING,
  /** Stands for a house or a site. */
  LOGO,
  /** Stands for a deed, a place or a mood: a magnifying glass, a flag, a smiley. */
  ICON,
  /** Shows a writer or a commentator. */
  AVATAR,
  /** Leads to another story, or illustrates one. */
  TEASER,
  /** Is marked as decoration, and nothing of the above. */
  DECORATIVE,
  /** None of these for sure; also every picture of a page on which no story is found. */
  OTHER;

  private static final int LARGEST_ICON = 48;
  private static final int AROUND = 5;
  private static final int AROUND_PORTRAIT = 3; // itself, and two boxes: a column of writers' stories has pictures of its own
  private static final int LARGEST_PORTRAIT = 120;
  private static final int LARGEST_BOX = 60; // elements
  private static final int MOST_PROSE = 400;
  private static final String[] LEADING = {"a", "h1", "h2", "h3", "h4", "h5", "h6"};
  private static final Set<String> ROOMS = Set.of("article", "main", "body", "html");
  private static final Set<String> SITE_PARTS = Set.of("header", "footer", "nav");
  private static final List<String> PERSONS = List.of("person");

  /** What that picture is. */
  public static PictureKind of(Page page, Image image) {
    if (page.article().isStoryPicture(image) || isCopy(page, image)) {
      return ARTICLE;
    }
    if (image.isPixel()) {
      return PIXEL;
    }
    if (image.isAdvert()) {
      return ADVERTISING;
    }
    String names = names(image);
    if (isOfNetwork(image)) {
      return ICON;
    }
    if (isLogo(page, image, names)) {
      return LOGO;
    }
    if (image.control().isPresent() && isNamed(names, "banner", "bnr")) {
      return ADVERTISING;
    }
    if (isPortrait(image, names) && !isDrawing(page, image)) {
      return AVATAR;
    }
    if (Marks.says(folder(image), "frame-file")) {
      String folder = folder(image).toLowerCase(Locale.ROOT);
      return folder.contains("banner") ? ADVERTISING : folder.contains("logo") ? LOGO : ICON;
    }
    if (isIcon(image, names) || isDrawing(page, image)) {
      return ICON;
    }
    boolean isTeaser = image.control().isPresent() || page.article().isBesideStory(image) && isBesideWords(page, image);
    return isTeaser ? TEASER : image.isDecorative() ? DECORATIVE : OTHER;
  }

  private static boolean isPortrait(Image image, String names) {
    return Marks.isIn(image.element(), PERSONS, AROUND_PORTRAIT, ROOMS) || isNamed(names, "avatar", "author", "autor", "portrait-", "gravatar")
        || Marks.says(folder(image), "person") || image.isAtMost(LARGEST_PORTRAIT) && leadsToPerson(image);
  }

  /** Whether it stands in a link to somebody's own page, /authors/jane-doe. */
  private static boolean leadsToPerson(Image image) {
    String href = image.control().map(link -> AttributeText.of(link, "href").strip()).orElse("");
    return Marks.says(href.substring(0, Math.max(0, href.lastIndexOf('/'))), "person");
  }

  /** A drawing in a link, or beside one, is no photo of another story. */
  private static boolean isDrawing(Page page, Image image) {
    boolean isSvg = image.src().map(FileName::withoutQuery).filter(file -> file.endsWith(".svg")).isPresent();
    return isSvg && (image.control().isPresent() || isBesideWords(page, image));
  }

  private static boolean isIcon(Image image, String names) {
    String alt = image.alt().orElse("").strip().toLowerCase(Locale.ROOT);
    return image.element().normalName().equals("svg") || image.isAtMost(LARGEST_ICON) || alt.endsWith(" icon")
        || isNamed(names, "icon", "sprite", "flag", "emoji", "badge", "arrow", "rating", "ico_", "ico-");
  }

  /** A sign in a link or button that is called like a social network and what one does there: Share on Facebook. */
  private static boolean isOfNetwork(Image image) {
    List<String> words = Words.of(image.alt().orElse(""));
    return image.control().isPresent() && !words.isEmpty() && words.stream().allMatch(Vocabulary.SHARE_WORD::holdsPlain);
  }

  /** Whether it stands in for a picture of the story where no scripts run. */
  private static boolean isCopy(Page page, Image image) {
    Element noscript = image.element().parent();
    if (noscript == null || !noscript.normalName().equals("noscript")) {
      return false;
    }
    Element before = noscript.previousElementSibling();
    Element after = noscript.nextElementSibling();
    return before != null && page.article().isStoryPicture(before) || after != null && page.article().isStoryPicture(after);
  }

  /** Its own class, id and file name; not the folders, in which whole sites keep their pictures. */
  private static String names(Image image) {
    String address = image.src().filter(src -> !src.startsWith("data:")).map(FileName::withoutQuery).orElse("");
    return (AttributeText.of(image.element(), "class") + " " + AttributeText.of(image.element(), "id") + " "
        + address.substring(address.lastIndexOf('/') + 1)).toLowerCase(Locale.ROOT);
  }

  /** Where its file lies, without the host; some services write more behind the file's name. */
  private static String folder(Image image) {
    String path = image.src().filter(src -> !src.startsWith("data:")).map(FileName::withoutQuery).orElse("");
    int host = path.indexOf("//");
    int start = host < 0 ? 0 : Math.max(path.indexOf('/', host + 2), 0);
    int dot = path.indexOf('.', start);
    return path.substring(start, Math.max(start, path.lastIndexOf('/', dot < 0 ? path.length() : dot)));
  }

  private static boolean isNamed(String names, String... words) {
    for (String word : words) {
      if (names.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Something called a logo, or what in the head of a page leads to its start. */
  private static boolean isLogo(Page page, Image image, String names) {
    String alt = image.alt().orElse("").toLowerCase(Locale.ROOT);
    if (isNamed(names, "logo", "wordmark") || alt.equals("logo") || alt.endsWith(" logo") || alt.startsWith("logo ")) {
      return true;
    }
    boolean isHome = image.control().map(link -> AttributeText.of(link, "href").strip()).filter(PictureKind::isHome).isPresent();
    boolean isSite = page.metadata().siteName().filter(name -> !alt.isBlank() && alt.equals(name.toLowerCase(Locale.ROOT))).isPresent();
    return (isHome || isSite) && isInSitePart(image.element()) || isHome && isSite;
  }

  private static boolean isHome(String href) {
    int host = href.indexOf("://");
    String path = host < 0 ? href : href.substring(Math.max(host + 3, href.indexOf('/', host + 3)));
    return path.equals("/") || host >= 0 && href.indexOf('/', host + 3) < 0;
  }

  private static boolean isInSitePart(Element element) {
    Element at = element;
    while (at != null && !SITE_PARTS.contains(at.normalName())) {
      at = at.parent();
    }
    return at != null;
  }

  /** Whether a link or a heading stands in the same small box, which an article may be; not one of many pictures. */
  private static boolean isBesideWords(Page page, Image image) {
    Element at = image.element().parent();
    for (int i = 0; i < AROUND && at != null && (at.normalName().equals("article") || !ROOMS.contains(at.normalName())); i++) {
      boolean isSmall = page.end(at) - page.order(at) <= LARGEST_BOX && page.fact(Prose.FACT).in(at) <= MOST_PROSE;
      if (!isSmall) {
        return false;
      }
      if (!page.inside(at, LEADING).isEmpty()) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
