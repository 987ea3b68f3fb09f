package org.articlelint.rule;

/** What a rule is about, in the order of the catalogue. */
public enum Family {
  SKIP_LINKS("skip-links", "Skip links and bypass"),
  IMAGES("images", "Images and alt text"),
  CAPTIONS("captions", "Captions and credits"),
  HEADINGS("headings", "Headings"),
  LINKS("links", "Links"),
  LANGUAGE("language", "Language and text"),
  PAGE("page", "Page and metadata"),
  LANDMARKS("landmarks", "Landmarks"),
  TABLES("tables", "Tables"),
  LISTS("lists", "Lists"),
  MEDIA("media", "Media and embeds"),
  FORMS("forms", "Forms and controls"),
  ARIA("aria", "ARIA"),
  IDS("ids", "Ids and references"),
  ARTICLE("article", "Article structure"),
  READABILITY("readability", "Readability"),
  /** What a publisher wrote in its configuration. */
  HOUSE("house", "House rules");

  private final String id;
  private final String title;

  Family(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The family as reports write it: {@code skip-links}. */
  public String id() {
    return id;
  }

  /** The family as a heading: {@code Skip links and bypass}. */
  public String title() {
    return title;
  }
}
