package org.articlelint.hostile;

import java.util.stream.Stream;

/** Pages in which one thing stands in the other, without end. */
final class DeepPages {

  private static final int DEEP = 200_000;
  private static final String TAGS = """
      div | span | b | i class=x | a href=x | font color=red | blockquote | q | section | aside | figure
      figure><figcaption | ul><li | ol | dl><dd | table><tr><td | table
      div role=table><div role=row><div role=cell | svg | svg><g | svg><title | svg><foreignObject><div | math><mrow
      template | details><summary | button | label | form><fieldset | select><optgroup | object | ruby><rt | nobr
      noscript | p><div | h2 | nav | div aria-hidden=true | div lang=de | div dir=rtl | div tabindex=0
      div data-articlelint-ignore | div role=list><div role=listitem | p style=display:block | video | picture
      marquee | frameset | x-y
      """;

  private DeepPages() {}

  static Stream<Hostile> all() {
    return Stream.concat(nested(), hard());
  }

  private static Stream<Hostile> nested() {
    return TAGS.lines().flatMap(line -> Stream.of(line.split(" +\\| +"))).map(DeepPages::opened);
  }

  private static Hostile opened(String tags) {
    return Hostile.body("<" + tags + "> in itself", DEEP / 20, number -> ("<" + tags + ">x").repeat(number));
  }

  private static Stream<Hostile> hard() {
    return Stream.of(
        Hostile.body("200,000 deep, and closed", DEEP, number -> "<div>".repeat(number) + "x" + "</div>".repeat(number)),
        Hostile.body("closed without being opened", DEEP, number -> "</div></p></b></table>".repeat(number)),
        Hostile.body("crossed", DEEP / 4, number -> "<b><i><p></b></i>".repeat(number)),
        Hostile.body("tables with text before them", 5_000, number -> "<table>x<b>".repeat(number)), // which costs the parser the square of that
        Hostile.body("a quote that holds the story 450 times", 450, number -> "<blockquote>x ".repeat(number) + "The river rose. ".repeat(60_000)),
        Hostile.body("words in 450 things that pull", 450, number -> "<div class=pullquote><p>The river rose again ".repeat(number)),
        Hostile.body("a link in 450 captions", 450, number -> "<figure><figcaption>".repeat(number) + "<a href=x>Photo: AFP</a> ".repeat(5_000)),
        Hostile.body("headings in 450 sections", 450, number -> "<section>".repeat(number) + "<h2>Reactions</h2><p>Rain".repeat(4_000)),
        Hostile.body("pictures in 450 boxes", 450, number -> "<div class='image media credit'>".repeat(number) + "<img src=a.jpg>".repeat(5_000)),
        Hostile.body("fields in 450 groups", 450,
            number -> "<fieldset><legend>Mail</legend><div role=group aria-label=x>".repeat(number) + "<input>".repeat(5_000)),
        Hostile.body("parts in 450 marked passages", 450,
            number -> "<div lang=de dir=rtl aria-label=x>".repeat(number) + "<p>Der Fluss <i>stieg".repeat(5_000)),
        Hostile.body("frames in frames", 12, DeepPages::frames));
  }

  /** Each frame has the next one in its {@code srcdoc=}, whose quotation marks grow as they are written again and again. */
  private static String frames(int number) {
    String inner = "<p>Rain</p>";
    for (int i = 0; i < number; i++) {
      inner = "<iframe srcdoc=\"" + inner.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>";
    }
    return inner;
  }
}
