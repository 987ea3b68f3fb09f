package org.articlelint.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guards of what may differ from machine to machine, and from run to run, are seen to fail. */
class SourceBitesTest {

  private static List<SourceFile> of(String body) {
    return List.of(SourceFile.of(Path.of("A.java"), "class A {\n" + body + "\n}\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "String a(String b) { return b.toLowerCase(); }",
      "Object a(java.util.stream.Stream<String> b) { return b.map(String::toUpperCase); }",
      "byte[] a(String b) { return b.getBytes(); }",
      "String a(byte[] b) { return new String(b); }",
      "String a(int b) { return String.format(\"%s\", b); }",
      "Object a = java.util.Locale.getDefault();",
      "Object a = java.time.ZoneId.systemDefault();",
      "Object a(java.io.InputStream b) { return new InputStreamReader(b); }",
      "String a = \"%s%n\";",
      "String a = \"%-9S\";",
      "String a = \"\\\\bdoi\\\\b\";",
  })
  void what_asks_the_machine_is_seen(String sinner) {
    assertThat(MachineDefaults.in(of(sinner))).singleElement().asString().startsWith("A.java:2 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "String a(String b) { return b.toLowerCase(Locale.ROOT); }",
      "byte[] a(String b) { return b.getBytes(UTF_8); }",
      "String a(byte[] b) { return new String(b, UTF_8); }",
      "String a(int b) { return String.format(Locale.ROOT, \"%s\", b); }",
      "Object a(java.io.InputStream b) { return new InputStreamReader(b, UTF_8); }",
      "String a = \"%s of 100%%Next, C:\\\\\\\\b\";",
  })
  void what_is_told_all_it_needs_may_stand(String good) {
    assertThat(MachineDefaults.in(of(good))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Map<Element, String> a = new HashMap<>(); void b() { for (var c : a.values()) { } }",
      "Set<Element> a = Collections.newSetFromMap(new IdentityHashMap<>()); void b() { a.forEach(this::c); }",
      "Object b() { Set<Severity> a = c.stream().collect(Collectors.toSet()); return List.copyOf(a); }",
      "Object b() { var a = Set.of(1, 2); return new ArrayList<>(a); }",
      "Object a(Stream<String> b) { return b.collect(Collectors.toUnmodifiableSet()).stream().findFirst(); }",
      "String a() { return String.join(\", \", Set.of(\"one\", \"two\")); }",
  })
  void what_goes_through_a_loose_order_is_seen(String sinner) {
    assertThat(LooseOrders.in(of(sinner))).singleElement().asString().startsWith("A.java:").contains("goes in no order through");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Map<Element, String> a = new LinkedHashMap<>(); void b() { for (var c : a.values()) { } }",
      "Map<String, Element> a = new HashMap<>(); void b() { for (var c : a.values()) { } }",
      "boolean b() { Set<Severity> a = Set.of(c, d); return a.stream().anyMatch(this::e); }",
      "Set<String> a = Set.of(\"one\"); void b() { for (var c : a) { } }",
      "Object b() { Set<Severity> a = Set.of(c, d); return a.contains(e); }",
      "void b() { Set<Severity> a = Set.of(c, d); } void c(List<String> a) { a.forEach(this::e); }",
  })
  void what_has_an_order_or_needs_none_may_stand(String good) {
    assertThat(LooseOrders.in(of(good))).isEmpty();
  }

  @Test
  void what_reaches_for_the_network_is_seen() {
    String source = "import java.net.URL;\nimport java.net.http.HttpClient;\nclass A { Object a(URL b) { return b.openStream(); } }\n";
    assertThat(Network.in(List.of(SourceFile.of(Path.of("A.java"), source)))).containsExactly(
        "A.java reaches for the network: import java.net.http.HttpClient;", "A.java reaches for the network: .openStream(");
  }
}
