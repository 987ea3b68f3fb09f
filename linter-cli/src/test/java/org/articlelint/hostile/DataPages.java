package org.articlelint.hostile;

import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Pages whose JSON-LD, or whose style sheet, is made to hold up its reader. */
final class DataPages {

  private static final String LINKED = "\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\"";

  private DataPages() {}

  static Stream<Hostile> all() {
    return Stream.of(json(), selectors(), blocks(), values()).flatMap(pages -> pages);
  }

  private static Stream<Hostile> json() {
    return Stream.of(
        data("lists in lists", 300_000, number -> "[".repeat(number)),
        data("closed lists in lists", 100_000, number -> "[".repeat(number) + "]".repeat(number)),
        data("things in things", 100_000, number -> ("{" + LINKED + ",\"author\":").repeat(number)),
        data("a few things in things", 400, number -> ("{" + LINKED + ",\"author\":").repeat(number) + "{}" + "}".repeat(number)),
        data("authors", 30_000,
            number -> "{" + LINKED + ",\"author\":[" + Hostile.repeat("{\"@type\":\"Person\",\"name\":\"Jane §\"},", number) + "{}]}"),
        data("pictures", 30_000, number -> "{" + LINKED + ",\"image\":[" + Hostile.repeat("\"a§.jpg\",", number) + "\"b.jpg\"]}"),
        data("keys", 100_000, number -> "{" + LINKED + Hostile.repeat(",\"k§\":§", number) + "}"),
        data("one key again and again", 100_000, number -> "{" + LINKED + Hostile.repeat(",\"headline\":\"Flood §\"", number) + "}"),
        data("things that name each other", 20_000,
            number -> "{\"@graph\":[" + Hostile.repeat("{" + LINKED + ",\"@id\":\"§\",\"isPartOf\":{\"@id\":\"¶\"}},", number) + "{}]}"),
        data("a number", 1_000_000, number -> "{" + LINKED + ",\"wordCount\":" + "9".repeat(number) + "}"),
        data("a power", 100_000, number -> "{" + LINKED + ",\"wordCount\":1e" + "9".repeat(number) + "}"),
        data("a text", 2_000_000, number -> "{" + LINKED + ",\"articleBody\":\"" + "x".repeat(number) + "\"}"),
        data("escapes", 300_000, number -> "{" + LINKED + ",\"headline\":\"" + "\\ud83d\\u0000".repeat(number) + "\"}"),
        data("mistakes", 100_000, number -> "{" + LINKED + ",,'a':b,".repeat(number)),
        data("contexts", 30_000, number -> "{\"@context\":[" + Hostile.repeat("{\"k§\":\"k¶\"},", number) + "{}],\"@type\":\"k0\"}"),
        Hostile.head("scripts of data", 10_000,
            number -> ("<script type=application/ld+json>{" + LINKED + ",\"headline\":\"Flood\"}</script>").repeat(number), ""),
        Hostile.head("scripts of broken data", 10_000, number -> "<script type=application/ld+json>{\"a\":</script>".repeat(number), ""),
        Hostile.head("meta", 30_000,
            number -> Hostile.repeat("<meta property=og:image content=a§.jpg><meta property=article:author content=x>", number), ""));
  }

  private static Hostile data(String name, int size, IntFunction<String> json) {
    return Hostile.head("data: " + name, size, number -> "<script type=application/ld+json>" + json.apply(number) + "</script>", "");
  }

  private static Stream<Hostile> selectors() {
    return Stream.of(
        sheet("a selector of thousands of parts", 20_000, number -> ".a1 > ".repeat(number) + "p{color:red}"),
        sheet("a selector that looks for ancestors", 5_000, number -> ".a1 ".repeat(number) + "p{color:red}"),
        sheet("a selector that looks at siblings", 5_000, number -> ".a1 ~ ".repeat(number) + "div{color:red}"),
        sheet("selectors with commas", 30_000, number -> Hostile.repeat(".a§ .c§,", number) + "p{color:red}"),
        sheet("negations", 20_000, number -> "p" + Hostile.repeat(":not(.x§)", number) + "{color:red}"),
        sheet("negations in negations", 20_000, number -> "p" + ":not(:is(".repeat(number) + "p" + "))".repeat(number) + "{color:red}"),
        sheet("what has what", 3_000, number -> Hostile.repeat("div:has(.x§ + .c1 ~ b):has(> p b){color:red}", number)),
        sheet("what has what has what", 20, number -> "div" + ":has(*:not(".repeat(number) + "p" + "))".repeat(number) + "{color:red}"),
        sheet("children of a number", 10_000, number -> Hostile.repeat("p:nth-last-child(§n + ¶ of .c1, :not(.x)){color:red}", number)),
        sheet("attributes", 4_000, number -> Hostile.repeat("[class*='c' i][title$='1'][id^=b§]{color:red}", number)),
        sheet("classes", 100_000, number -> "p" + Hostile.repeat(".c§", number) + "{color:red}"),
        sheet("languages", 10_000, number -> "p:lang(" + Hostile.repeat("x-§,", number) + "de){color:red}"),
        sheet("escapes", 100_000, number -> "\\61 \\0 \\110000 ".repeat(number) + "{color:red}"),
        sheet("rules for everything", 2_000, number -> Hostile.repeat("*{--n§:var(--n¶);color:red}", number)),
        sheet("rules before everything", 2_000, number -> Hostile.repeat("*::before{content:counter(n§);counter-increment:n¶}", number)));
  }

  private static Stream<Hostile> blocks() {
    return Stream.of(
        sheet("conditions in conditions", 100_000, "@media (min-width:1px){"::repeat),
        sheet("conditions of many parts", 100_000, number -> "@media " + "(min-width:1px) and ".repeat(number) + "(min-width:1px){p{color:red}}"),
        sheet("conditions in brackets", 100_000, number -> "@media " + "(".repeat(number) + "color" + ")".repeat(number) + "{p{color:red}}"),
        sheet("conditions that are not", 100_000,
            number -> "@supports " + "not (".repeat(number) + "color:red" + ")".repeat(number) + "{p{color:red}}"),
        sheet("rules in rules", 100_000, number -> "p{&:is(".repeat(number)),
        sheet("nested rules that multiply", 30, number -> "p,div{& &, & + &,".repeat(number) + "b{color:red}" + "}".repeat(number)),
        sheet("layers", 30_000, number -> "@layer " + Hostile.repeat("l§.m§,", number) + "z;" + Hostile.repeat("@layer l§{p{color:red}}", 2_000)),
        sheet("layers in layers", 50_000, number -> Hostile.repeat("@layer a§{", number)),
        sheet("imports", 30_000, number -> Hostile.repeat("@import url(a§.css) layer(l) supports(color:red) screen;", number)),
        sheet("rules", 50_000, number -> Hostile.repeat(".a§,#b§{color:#fff;display:none}", number)),
        sheet("comments", 300_000, "/**/p/**/"::repeat),
        sheet("brackets", 1_000_000, "{"::repeat),
        sheet("round brackets", 1_000_000, "a("::repeat),
        sheet("quotation marks", 1_000_000, "\"\n"::repeat),
        sheet("backslashes", 1_000_000, "\\"::repeat),
        sheet("counters", 10_000,
            number -> Hostile.repeat("@counter-style n§{system:extends n¶;symbols:a b}", number) + "p::before{content:counter(a,n0)}"),
        sheet("fonts and frames", 20_000,
            number -> Hostile.repeat("@font-face{font-family:f§}@keyframes k§{0%{opacity:0}}", number) + "p{animation:k1 1s}"));
  }

  private static Stream<Hostile> values() {
    return Stream.of(
        sheet("variables in a ring", 4_000,
            number -> "p{" + Hostile.repeat("--n§:var(--n¶);", number) + "--n" + number + ":var(--n0);color:var(--n1)}"),
        sheet("variables in a row", 4_000, number -> "p{" + Hostile.repeat("--n§:var(--n¶);", number) + "--n" + number + ":red;color:var(--n1)}"),
        sheet("variables that double", 60,
            number -> "p{" + Hostile.repeat("--n§:var(--n¶) var(--n¶);", number) + "--n" + number + ":red;color:var(--n1)}"),
        sheet("variables that fall back", 20_000, number -> "p{color:" + "var(--x,".repeat(number) + "red" + ")".repeat(number) + "}"),
        sheet("variables that fall back twice", 40,
            number -> "p{" + Hostile.repeat("--n§:var(--x,var(--n¶,var(--n¶)));", number) + "color:var(--n1)}"),
        sheet("sums in sums", 100_000, number -> "p{width:" + "calc(1px + ".repeat(number) + "1px" + ")".repeat(number) + "}"),
        sheet("a long sum", 200_000, number -> "p{width:calc(1px" + " + 1px".repeat(number) + ");font-size:calc(1em" + " * 2".repeat(number) + ")}"),
        sheet("least of least", 50_000, number -> "p{left:" + "min(1px,".repeat(number) + "1px" + ")".repeat(number) + "}"),
        sheet("mixed colours", 10_000, number -> "p{color:" + "color-mix(in oklch,red 10%,".repeat(number) + "red" + ")".repeat(number) + "}"),
        sheet("gradients", 50_000, number -> "p{background:linear-gradient(" + "#fff 10%,".repeat(number) + "red)}"),
        sheet("backgrounds", 50_000, number -> "p{background:" + "url(a.png) no-repeat,".repeat(number) + "red}"),
        sheet("fonts", 100_000, number -> "p{font:12px " + "Arial,".repeat(number) + "serif}"),
        sheet("animations", 50_000, number -> "p{animation:" + "k 1s infinite,".repeat(number) + "k}"),
        sheet("turns", 50_000, number -> "@media (orientation:portrait){body{transform:" + "rotate(90deg) ".repeat(number) + "}}"),
        sheet("a large number", 1_000_000, number -> "p{left:-" + "9".repeat(number) + "px;opacity:." + "0".repeat(number) + "1}"),
        sheet("declarations", 100_000, number -> "p{" + "color:red!important;".repeat(number) + "}"),
        sheet("properties of one's own", 100_000, number -> "p{" + Hostile.repeat("--p§:§;", number) + "}"),
        sheet("content", 50_000, number -> "p::before{content:" + "'x' counter(a) attr(title) ".repeat(number) + "}"));
  }

  private static Hostile sheet(String name, int size, IntFunction<String> css) {
    return Hostile.sheet("sheet: " + name, size, css);
  }
}
