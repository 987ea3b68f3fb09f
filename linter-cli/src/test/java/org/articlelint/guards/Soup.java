package org.articlelint.guards;

import java.util.List;

/** Pieces of pages, good and bad ones, to be thrown together. */
final class Soup {

  static final List<String> PIECES = List.of(
      "<!DOCTYPE html>", "<html lang=de>", "<html", "<head>", "<title>", "</title>", "<meta charset=utf-8>", "<body>", "</body>",
      "<h1>", "</h1>", "<h2 id=story>", "</h2>", "<h4>", "<h6 aria-level=9>", "<div role=heading aria-level=x>",
      "<a href=\"#story\">", "<a href='#'>", "<a name=story>", "<a>", "</a>", "Zum Inhalt", "Skip to content",
      "<main id=content>", "</main>", "<nav>", "</nav>", "<article>", "</article>", "<aside hidden>", "<header>", "</header>",
      "<figure>", "</figure>", "<figcaption>", "</figcaption>", "<figcaption class=credit>", "<small>", "</small>",
      "<img src=a.jpg>", "<img alt=''>", "<img alt=\"Foto: dpa\" src=b.jpg>", "<img alt=x aria-hidden=true width=10>",
      "<img usemap=#m ismap srcset=\"a 1x, b 2x\">", "<amp-img src=c.jpg>", "<svg role=img>", "<title>Chart</title>", "</svg>",
      "<object data=a.png>", "</object>", "<input type=image>", "<button>", "</button>", "<template>", "</template>", "<noscript>",
      "<table>", "<tr>", "<td>", "</table>", "<select>", "<option>", "<math>", "<annotation-xml>", "<iframe srcdoc='<h1>x'>",
      "<p>", "</p>", "<b>", "</b>", "<br>", "<ul>", "<li>", "</ul>", "<span aria-labelledby='story content x'>", "</span>",
      "<div id=content>", "<div id=CONTENT aria-describedby=story>", "</div>", "<x:y>", "<o:p id=\"a b\">", "<p id=5>", "<p id=''>",
      "<time datetime=2024-01-30>", "</time>", "<script type=\"application/ld+json\">", "{\"@type\":\"NewsArticle\",\"image\":[",
      "]}", "\"a\":", "</script>", "<style>", "a{display:none}", "</style>",
      "<textarea>", "</textarea>", "<TITLE>", "<xmp>", "<plaintext>", "<frameset>", "<caption>", "<col>", "<form>", "</form>", "<IMG\nALT='>'>",
      "<nobr>", "<i>", "</i>", "<desc>", "<foreignObject>", "<details>", "<summary>", "<dialog open>", "<label for=story>", "</br>", "<!--", "-->", "<![CDATA[", "]]>", "<?php", "?>",
      "Flood reaches Passau", "(Jane Doe/AFP)", "Foto: Max Muster/dpa", "© Getty Images", "rs, kb/wmr (AP, AFP)", "privat",
      "30.01.2024", "By Jane Doe", "…", "“", "”", " ", "\t", "\n", "\r\n", "\r", "\u00a0", "\u00ad", "\u200b", "\u0000", "\ufeff",
      "\ud83d\ude00", "\ud83d", "\u05e9\u05dc\u05d5\u05dd", "\u6d2a\u6c34", "&amp;", "&#0;", "&", "<", ">", "\"", "'", "=", "/>", "</", "()", "((((",
      "%", "%s", "\\", "$1");

  private Soup() {}
}
