package org.articlelint.page.style;

/**
 * A window that a page is looked at in.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Screen(int width, int height) {

  /** The one that all is worked out for unless something else is said. */
  public static final Screen DESKTOP = new Screen((int) Length.SCREEN_WIDTH, (int) Length.SCREEN_HEIGHT);
  /** A telephone as one holds it for a film. */
  public static final Screen PHONE = new Screen(667, 375);

  /** The same, turned by a quarter. */
  public Screen turned() {
    return new Screen(height, width);
  }

  /** What it answers to a media query; what does not hang on its size as ever. */
  String answer(String feature, String otherwise) {
    return switch (feature) {
      case "width", "device-width" -> String.valueOf(width);
      case "height", "device-height" -> String.valueOf(height);
      case "aspect-ratio", "device-aspect-ratio" -> String.valueOf((double) width / height);
      case "orientation" -> width > height ? "landscape" : "portrait";
      default -> otherwise;
    };
  }
}
