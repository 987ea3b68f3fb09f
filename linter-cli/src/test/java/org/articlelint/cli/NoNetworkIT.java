package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.articlelint.run.Format;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is fetched, whatever pages, pictures, style sheets, configurations and jars name. A server waits at every address that they name. */
class NoNetworkIT {

  private static final String PAGE = """
      <?xml version="1.0"?><?xml-stylesheet href="AT/xsl.css"?>
      <!DOCTYPE html SYSTEM "AT/page.dtd" [<!ENTITY news SYSTEM "AT/entity"> <!ENTITY %% all SYSTEM "AT/all.ent"> %%all;]>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en" manifest="AT/app.manifest"><head><title>Flood &news;</title><base href="AT/base/"/>
      <link rel="stylesheet" href="AT/main.css"/><link rel="stylesheet" href="local.css"/><link rel="preload" as="image" href="AT/preload.jpg"/>
      <link rel="dns-prefetch" href="AT/"/><link rel="icon" href="AT/icon.png"/><link rel="manifest" href="AT/site.json"/>
      <link rel="amphtml" href="AT/amp.html"/><meta property="og:image" content="AT/og.jpg"/><meta http-equiv="refresh" content="0;url=AT/next"/>
      <style>@import url(AT/import.css); @font-face { src: url(AT/font.woff) } h2 { background: url(AT/back.png) }</style>
      <script type="application/ld+json">{"@context": "AT/context.json", "@type": "NewsArticle", "image": {"url": "AT/ld.jpg"}}</script>
      <script src="AT/script.js"></script></head><body><main><h1>Flood</h1><h3 style="background: url(AT/inline.png)">Dam</h3>
      <img src="AT/a.jpg" srcset="AT/b.jpg 2x" longdesc="AT/long.html"/><picture><source srcset="AT/c.webp"/><img src="local.png" alt=""/></picture>
      <video src="AT/v.mp4" poster="AT/p.jpg"><track src="AT/t.vtt"/></video><iframe src="AT/frame.html"></iframe><object data="AT/o.svg"></object>
      <embed src="AT/e.swf"/><svg role="img"><use href="AT/s.svg#a"/><image xlink:href="AT/i.png"/></svg><a href="AT/link" ping="AT/ping">here</a>
      <form action="AT/form"><input type="image" src="AT/in.png"/></form><q cite="AT/cite">Words</q></main></body></html>
      """;
  private static final String CONFIG = "extends: newsroom\nsite-root: .\n";

  @TempDir
  private Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String address;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      asked.add(exchange.getRequestURI().toString());
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
    });
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort();
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(site.resolve("page.html"), PAGE.replace("%%", "%").replace("AT", address));
    Files.writeString(site.resolve("page.xhtml"), PAGE.replace("%%", "%").replace("AT", address).replaceFirst("<base[^>]*>", ""));
    Files.writeString(site.resolve("local.css"), "@import '%s/deep.css'; main { background: url(%s/deep.png) }".formatted(address, address));
    Files.write(site.resolve("local.png"), picture());
    Files.writeString(folder.resolve("articlelint.yml"), CONFIG);
    Files.writeString(folder.resolve("far.yml"), "extends: %s/preset.yml\n".formatted(address));
  }

  /** A PNG whose XMP has a document type from elsewhere. */
  private byte[] picture() {
    String xmp = "XML:com.adobe.xmp\0\0\0\0\0<!DOCTYPE x SYSTEM '%s/xmp.dtd' [<!ENTITY e SYSTEM '%s/xmp.ent'>]><x:xmpmeta>&e;</x:xmpmeta>"
        .formatted(address, address);
    String size = "\0\0" + (char) (xmp.length() >> 8) + (char) (xmp.length() & 0xFF);
    return ("\u0089PNG\r\n\u001a\n" + size + "iTXt" + xmp + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A jar with a preset, whose manifest says that more of its classes lie elsewhere. */
  private Path jar() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, address + "/more.jar");
    Path jar = folder.resolve("guest.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new JarEntry("articlelint/presets/guest.yml"));
      out.write("rules:\n  image-alt: error\n".getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private String run(Path java, int version, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        "-Dknocks=" + folder.resolve("knocks.txt"), "-Djava.nio.channels.spi.SelectorProvider=org.articlelint.cli.Sealed$NoChannels"));
    if (version < 24) {
      command.add("-Djava.security.manager=allow");
    }
    command.addAll(List.of("-cp", String.join(File.pathSeparator, Path.of("target", "articlelint.jar").toAbsolutePath().toString(),
        Path.of("target", "test-classes").toAbsolutePath().toString()), "org.articlelint.cli.Sealed"));
    command.addAll(List.of(words));
    Path out = folder.resolve("out.txt");
    Process run = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    boolean hasEnded = run.waitFor(5, TimeUnit.MINUTES);
    run.destroyForcibly();
    assertThat(hasEnded).isTrue();
    return Files.readString(out);
  }

  private List<String> knocks() throws IOException {
    Path knocks = folder.resolve("knocks.txt");
    return Files.exists(knocks) ? Files.readAllLines(knocks) : List.of();
  }

  private void assertNothingFetched(Path java, int version) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("check", "--preset", "all", "--fix-dry-run", "site"));
    for (Format format : Format.values()) {
      words.addAll(List.of("--report", "%s=%s".formatted(format.id(), format.id())));
    }
    words.addAll(List.of("--then", "inspect", "--format", "json", "site", "--then", "inspect", "--tree", "site", "--then", "check", "--rules",
        jar().toString(), "--preset", "guest", "site", "--then", "check", address + "/page.html", "--then", "check", "--config", address + "/a.yml",
        "site", "--then", "check", "--config", "far.yml", "site", "--then", "test", "--then", "explain", address + "/rule", "--then"));
    String said = run(java, version, words.toArray(String[]::new));
    assertThat(said.lines().filter(line -> line.matches("[012]"))).as(said).containsExactly("1", "0", "0", "1", "2", "2", "2", "2", "2");
    assertThat(knocks()).as(said).isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void whatever_pages_name_nothing_is_fetched() throws Exception {
    assertNothingFetched(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  @Test
  void nor_is_anything_on_another_java() throws Exception {
    Optional<String> home = Optional.ofNullable(System.getenv("JAVA25_HOME")).filter(named -> !named.isBlank());
    Assumptions.assumeTrue(home.isPresent(), "JAVA25_HOME names none");
    assertNothingFetched(Path.of(home.get()), 25);
  }

  @Test
  void whoever_knocks_is_seen() throws Exception {
    String said = run(Path.of(System.getProperty("java.home")), Runtime.version().feature(), "knock", "127.0.0.1",
        String.valueOf(server.getAddress().getPort()));
    assertThat(said.lines().filter(line -> line.matches("open|refused"))).as(said).hasSize(6).containsOnly("refused");
    assertThat(knocks()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(asked).isEmpty();
  }
}
