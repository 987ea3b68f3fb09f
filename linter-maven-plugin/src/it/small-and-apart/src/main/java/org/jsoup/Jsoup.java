package org.jsoup;

/** A class that the plugin has too, another one: neither may see the other's. */
public final class Jsoup {

  private Jsoup() {}

  /** Names the project's own. */
  public static String whose() {
    return "the project's";
  }
}
