package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.articlelint.examples.Examples;
import org.articlelint.run.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packed jar says the same, byte by byte, whatever the machine's language, calendar, digits, encoding, time zone, number of cores, the hashes
 * that Java gives, the order in which pages were written, and Java itself: another one where {@code JAVA25_HOME} names it.
 */
class SameBytesIT {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final String HASHES = "-XX:hashCode=";
  private static final Optional<String> OTHER_JAVA = Optional.ofNullable(System.getenv("JAVA25_HOME")).filter(home -> !home.isBlank());

  @TempDir
  private Path folder;

  private record Machine(String name, String java, List<String> flags) {

    static Machine of(String name, String... flags) {
      return new Machine(name, System.getProperty("java.home"), List.of(flags));
    }
  }

  private static List<Machine> machines() {
    List<Machine> machines = new ArrayList<>(List.of(
        Machine.of("plain", "-XX:ActiveProcessorCount=2"),
        Machine.of("turkish", "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=US-ASCII", "-Duser.timezone=Pacific/Kiritimati",
            "-XX:ActiveProcessorCount=1", HASHES + 0),
        Machine.of("arabic", "-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab", "-Dfile.encoding=ISO-8859-1",
            "-Duser.timezone=America/St_Johns", "-XX:ActiveProcessorCount=8", HASHES + 3),
        Machine.of("thai", "-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=u-ca-buddhist-nu-thai", "-Dfile.encoding=UTF-16",
            "-Duser.timezone=Asia/Bangkok", "-XX:ActiveProcessorCount=3", HASHES + 2)));
    OTHER_JAVA.ifPresent(home -> machines.add(new Machine("other", home, List.of(HASHES + 1))));
    return machines;
  }

  /** The samples, and every example of the rules' pages: whatever a rule may say is said. */
  private static Map<String, byte[]> pages() throws IOException {
    Map<String, byte[]> pages = new TreeMap<>();
    try (Stream<Path> samples = Files.list(ROOT.resolve("rules/samples")); Stream<Path> docs = Files.list(ROOT.resolve("rules/docs"))) {
      for (Path sample : samples.toList()) {
        pages.put("samples/" + sample.getFileName(), Files.readAllBytes(sample));
      }
      for (Path doc : docs.toList()) {
        for (var example : Examples.read(Files.readString(doc))) {
          String name = "%s/%s.html".formatted(doc.getFileName().toString().replace(".md", ""), example.line());
          pages.put(name, example.html().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return pages;
  }

  @BeforeEach
  void write() throws IOException {
    Map<String, byte[]> pages = pages();
    assertThat(pages).hasSizeGreaterThan(300);
    List<String> names = new ArrayList<>(pages.keySet());
    for (Machine machine : machines()) {
      for (String name : names) {
        Path page = folder.resolve(machine.name()).resolve("site").resolve(name);
        Files.createDirectories(page.getParent());
        Files.write(page, pages.get(name));
      }
      Collections.reverse(names);
    }
  }

  private Process start(Machine machine, String out, List<String> command) throws IOException {
    List<String> words = new ArrayList<>(List.of(Path.of(machine.java(), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
        "-XX:+UnlockExperimentalVMOptions"));
    words.addAll(machine.flags());
    words.addAll(List.of("-jar", Path.of("target", "articlelint.jar").toAbsolutePath().toString()));
    words.addAll(command);
    Path in = folder.resolve(machine.name());
    Path said = Files.createDirectories(in.resolve("said"));
    return new ProcessBuilder(words).directory(in.toFile()).redirectOutput(said.resolve(out).toFile())
        .redirectError(said.resolve(out + "-err").toFile()).start();
  }

  /** The same command on all machines at once, and what each wrote. */
  private void assertSame(int code, String out, String... command) throws IOException, InterruptedException {
    List<Process> runs = new ArrayList<>();
    for (Machine machine : machines()) {
      runs.add(start(machine, out, List.of(command)));
    }
    for (Process run : runs) {
      boolean hasEnded = run.waitFor(5, TimeUnit.MINUTES);
      run.destroyForcibly();
      assertThat(hasEnded).isTrue();
      assertThat(run.exitValue()).isEqualTo(code);
    }
    Map<String, String> plain = said("plain");
    for (Machine machine : machines()) {
      assertThat(said(machine.name())).as(machine.name()).isEqualTo(plain);
    }
  }

  private Map<String, String> said(String machine) throws IOException {
    Map<String, String> said = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(machine).resolve("said"))) {
      for (Path file : files.toList()) {
        said.put(file.getFileName().toString(), digest(Files.readAllBytes(file)));
      }
    }
    return said;
  }

  private static String digest(byte[] bytes) {
    try {
      return bytes.length + " bytes " + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void reports_in_all_formats_and_diffs_are_the_same_bytes_everywhere() throws Exception {
    List<String> command = new ArrayList<>(List.of("check", "--preset", "all", "--fix-dry-run", "--frames", "--color", "always", "site"));
    for (Format format : Format.values()) {
      command.addAll(List.of("--report", "%s=said/%s".formatted(format.id(), format.id())));
    }
    assertSame(1, "diff", command.toArray(String[]::new));
    assertThat(said("plain")).hasSize(Format.values().length + 2).doesNotContainValue(digest(new byte[0]));
  }

  @Test
  void what_is_seen_on_pages_is_the_same_bytes_everywhere() throws Exception {
    assertSame(0, "inspect", "inspect", "--format", "json", "site/samples");
    assertSame(0, "tree", "inspect", "--tree", "site/samples");
    assertThat(said("plain").get("tree")).isNotEqualTo(digest(new byte[0]));
  }
}
