package org.articlelint.hostile;

import java.util.stream.Stream;

/** Pages with more of one thing than any reader wants. */
final class WidePages {

  private static final String CAPTION = "<figure><img src=a.jpg><figcaption>Boats in the town. ";
  private static final String LIKES = """
      <figure><img src=a§.jpg alt=x><figcaption>Boats. Photo: Jane Doe/AFP</figcaption></figure>
      <img src=a.jpg><p class=credit>Foto: dpa</p>
      <nav aria-label=x><main><aside><header><footer>
      <form><label>Mail<input></label><label for=x>Mail</label><button>
      <h2>Reactions</h2>
      <h§>x
      <a href=b§.html>here</a>
      <video src=v.mp4 autoplay><track kind=captions src=v.vtt></video>
      <iframe src=https://example.org/§></iframe>
      <ul><li>• x</li></ul>
      <dl><dt>x<dd>y</dl>
      <time datetime=2026-01-30>January 30</time>
      <p><b>Reactions</b></p>
      <br>
      <hr>
      <p>
      <svg role=img><title>Chart</title><text>4 m</text></svg>
      <button aria-expanded=false aria-controls=x>Menu</button>
      <div role=tab></div><div role=option></div>
      <select><option>x</select>
      <map name=m§><area href=x alt=y></map><img usemap='#m§' src=a.jpg>
      <meta name=author content=x><link rel=stylesheet href=§.css>
      <p lang=de>Der Fluss stieg am Montag wieder an.</p>
      <ins>a</ins><del>b</del>
      <template><p id=x></template>
      <blockquote>The river rose again on Monday, and</blockquote>
      <p><img src=p.gif width=1 height=1>
      <table><caption>Level</caption><tr><th>Day<tr><td>4</table>
      <abbr>AFP</abbr>
      <p class=byline>By Jane Doe</p>
      <base href=/§/>
      <title>x</title>
      <html lang=x§><body class=x>
      <div style='color:#777;position:absolute;left:-99px'>x</div>
      """;

  private WidePages() {}

  static Stream<Hostile> all() {
    return Stream.of(attributes(), texts(), likes(), references(), tables(), suppressions()).flatMap(pages -> pages);
  }

  private static Stream<Hostile> attributes() {
    return Stream.of(
        Hostile.parts("<p ", "a§=x ", ">x</p>", 1_000_000),
        Hostile.parts("<p ", "aria-a§=x ", ">x</p>", 100_000),
        Hostile.parts("<p ", "a ", ">x</p>", 300_000),
        Hostile.parts("", "<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9 data-§=0>", "", 100_000),
        Hostile.parts("<p class='", "c§ ", "'>x</p>", 300_000),
        Hostile.parts("<p style='", "--c§:x;color:red;", "'>x</p>", 100_000),
        Hostile.parts("<p ", "=\"'`<", ">x</p>", 300_000),
        Hostile.parts("<img src=a.jpg alt='", "A bridge, and boats. ", "'>", 100_000),
        Hostile.parts("<img src=a.jpg srcset='", "a§.jpg §w, ", "' sizes='(min-width:1px) 1px'>", 100_000),
        Hostile.parts("<img src='data:image/png;base64,", "AAAA", "' alt=x>", 1_000_000),
        Hostile.parts("<div role='", "x§ ", "'>x</div>", 100_000),
        Hostile.parts("<a rel='", "x§ ", "' href='/a b c'>x</a>", 100_000),
        Hostile.parts("<a href='", "/../%41?a=b§", "'>x</a>", 100_000),
        Hostile.parts("<input autocomplete='", "section-§ ", "'>", 100_000),
        Hostile.parts("<p lang='", "de-", "'>Der Fluss</p>", 100_000));
  }

  private static Stream<Hostile> texts() {
    return Stream.of(
        Hostile.body("a text of 10 MB", 100_000,
            number -> "<p>" + "The river rose again on Monday, and the town closed its bridges, the mayor said: “No!” ".repeat(number)),
        Hostile.body("a word of 5 MB", 5_000_000, "x"::repeat),
        Hostile.body("a word with a million accents", 1_000_000, "e\u0301"::repeat),
        Hostile.body("blanks", 3_000_000, number -> " \n\t\u00a0".repeat(number / 4)),
        Hostile.body("carriage returns", 1_000_000, "\r"::repeat),
        Hostile.body("dots", 1_000_000, ". "::repeat),
        Hostile.body("opening brackets", 500_000, number -> CAPTION + "(".repeat(number)),
        Hostile.body("sentences in a caption", 100_000, number -> CAPTION + "The boats came. ".repeat(number)),
        Hostile.body("tags in a caption", 50_000, number -> CAPTION + "<b>Rain</b> ".repeat(number)),
        Hostile.body("quotation marks", 300_000, "“„«‘"::repeat),
        Hostile.body("slashes between agencies", 100_000, number -> CAPTION + "AFP/dpa/".repeat(number)),
        Hostile.body("names in a credit", 50_000, number -> CAPTION + "Photo: " + "Jane Doe, ".repeat(number)),
        Hostile.body("a byline", 50_000, number -> "<p class=byline>By " + "Jane Doe and ".repeat(number)),
        Hostile.body("an agency line", 50_000, number -> "<p>" + "rs, kb/wmr (AP, AFP) ".repeat(number)),
        Hostile.body("dates", 50_000, number -> "<p>" + "30.01.2026 January 30, 2026 yesterday ".repeat(number)),
        Hostile.body("initials", 100_000, number -> "<p>" + "J. D. Dr. ".repeat(number)),
        Hostile.body("words of two directions", 100_000, number -> "<p>" + "\u05e9\u05dc\u202eabc\u2067".repeat(number)),
        Hostile.body("words of all languages", 30_000, number -> "<p>" + "洪水 Überflutung паводок inundación \u0e19\u0e49\u0e33 ".repeat(number)),
        Hostile.body("addresses", 50_000, number -> "<p>" + "https://example.org/a/b?c=d jane@example.org ".repeat(number)),
        Hostile.body("a comment that never ends", 3_000_000, number -> "<!--" + "-".repeat(number)),
        Hostile.body("a script that never ends", 1_000_000, number -> "<script>" + "<!--<script>".repeat(number / 12)),
        Hostile.body("an attribute that never ends", 3_000_000, number -> "<a href=\"" + "x".repeat(number)),
        Hostile.body("a tag name that never ends", 1_000_000, number -> "<" + "x".repeat(number)));
  }

  private static Stream<Hostile> likes() {
    return LIKES.lines().map(part -> Hostile.parts("", part, "", 4_000));
  }

  private static Stream<Hostile> references() {
    return Stream.of(
        Hostile.parts("", "<p id=same>x</p>", "", 10_000),
        Hostile.parts("", "<p id=same aria-labelledby='same same'>x</p>", "", 10_000),
        Hostile.parts("", "<label for=same>x</label><input id=same><a href='#same'>Skip to content</a><td headers=same>", "", 10_000),
        Hostile.parts("", "<b id=i§ aria-labelledby=i¶>x</b>", "<b id=i10000 aria-labelledby=i0>x</b>", 10_000),
        Hostile.parts("", "<b id=i§ aria-describedby=i¶ aria-details=i¶ aria-errormessage=i¶ aria-invalid=true>x</b>",
            "<b id=i10000 aria-describedby=i0>", 10_000),
        Hostile.parts("", "<div id=i§ role=group aria-owns='i¶ i0'>x</div>", "<div id=i10000 aria-owns=i0>x</div>", 10_000),
        Hostile.parts("", "<button id=i§ aria-controls='i¶ i0' aria-haspopup=true aria-flowto=i¶>x</button>", "", 10_000),
        Hostile.parts("<div role=listbox tabindex=0 aria-activedescendant=i5 id=i0>", "<div role=option id=i¶ aria-activedescendant=i§>x</div>",
            "</div>", 10_000),
        Hostile.parts("<p id=all aria-owns='", "i§ all ", "' aria-labelledby='all all'>x</p><p id=i1 aria-owns=all>x", 50_000),
        Hostile.parts("<p id=p aria-labelledby='", "p q ", "'>x</p><p id=q aria-labelledby='p q p q'>x", 50_000),
        Hostile.parts("<section>", "<figcaption>Boats</figcaption>", "</section>", 50_000),
        Hostile.parts("<table><tr><th id=h0 headers=h1>x", "<td id=h¶ headers='h§ h0 h2'>1<tr>", "</table>", 10_000),
        Hostile.parts("", "<a accesskey=a tabindex=§ href='#i¶' name=i§>x</a>", "", 10_000));
  }

  private static Stream<Hostile> tables() {
    return Stream.of(
        Hostile.parts("<table>", "<tr><td colspan=65534 rowspan=65534>1", "</table>", 4_000),
        Hostile.parts("<table><tr>", "<td rowspan=65534>1", "</table>", 10_000),
        Hostile.parts("<table><tr>", "<th colspan=1000 scope=col>1", "<tr><td>1</table>", 10_000),
        Hostile.parts("<table>", "<tr><th rowspan=0 scope=row>x<td colspan=0>1<td colspan=-1 rowspan=99999999999>2", "</table>", 4_000),
        Hostile.parts("<table><colgroup span=1000>", "<col span=1000>", "<tr><td>1</table>", 10_000),
        Hostile.parts("<table>", "<thead><tr><th colspan=2 scope=colgroup>x<tbody><tr><th scope=rowgroup rowspan=3>x<td>1", "</table>", 4_000),
        Hostile.parts("<table>", "<tr><td><b>x</b>" + "<td>1".repeat(100), "</table>", 2_000),
        Hostile.parts("<div role=grid aria-colcount=99999999>",
            "<div role=row aria-rowindex=§><b role=gridcell aria-colspan=65534 aria-rowspan=65534>1</b></div>", "</div>", 5_000));
  }

  private static Stream<Hostile> suppressions() {
    return Stream.of(
        Hostile.parts("", "<!-- articlelint-disable image-alt --><img src=a.jpg><!-- articlelint-enable image-alt -->", "", 10_000),
        Hostile.parts("", "<!-- articlelint-disable r§, s§ -- later --><!-- articlelint-disable-next-line image-alt -->\n<img src=b.jpg>",
            "", 10_000),
        Hostile.parts("<!-- articlelint-disable ", "r§ ", "--><img src=a.jpg>", 50_000),
        Hostile.parts("<!-- articlelint-disable image-alt ", "-- ", "--><img src=a.jpg>", 300_000),
        Hostile.parts("", "<div data-articlelint-ignore='image-alt link-text x§'><img src=a.jpg>", "", 2_000),
        Hostile.parts("<p data-articlelint-ignore='", "r§ ", "'>x</p>", 100_000));
  }
}
