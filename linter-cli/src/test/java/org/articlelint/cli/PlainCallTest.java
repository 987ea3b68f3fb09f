package org.articlelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import picocli.CommandLine;

/** What is read without picocli is what picocli would read. */
class PlainCallTest {

  private static CheckCall byPicocli(String... arguments) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    var console = new Console(InputStream.nullInputStream(), nowhere, OutputStream.nullOutputStream(), nowhere, new Terminal(false, Map.of()));
    CommandLine command = ArticlelintCommand.of(console);
    command.parseArgs(arguments);
    CheckCommand check = command.getSubcommands().get("check").getCommand();
    return check.read();
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> loose = Arbitraries.of("flood.html", "-", "site/**/*.html", "check", "--fix", "--quiet", "-q", "-o", "--", "@more", "", "--preset=all",
        "--format", "-oreport.txt", "--frames", "all");
    Arbitrary<String> option = Arbitraries.of("--format", "-o", "--output", "--site-root", "--config", "--preset", "--fail-on", "--baseline",
        "--write-baseline", "--changed-since", "--report");
    Arbitrary<List<String>> pair = option.flatMap(name -> Arbitraries.of("json", "a b", "newsroom", "json=a.json", "C:\\a", "'x'").map(value -> List.of(name, value)));
    return Arbitraries.frequencyOf(Tuple.of(1, loose.map(List::of)), Tuple.of(2, pair)).list().ofMaxSize(5)
        .map(parts -> Stream.concat(Stream.of("check"), parts.stream().flatMap(List::stream)).toList());
  }

  @Property(tries = 400)
  void reads_what_picocli_reads(@ForAll("words") List<String> words) {
    String[] arguments = words.toArray(String[]::new);
    Optional<CheckCall> plain = PlainCall.of(arguments);
    Statistics.collect(plain.isPresent());
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    plain.ifPresent(call -> assertThat(call).isEqualTo(byPicocli(arguments)));
  }

  @Example
  void leaves_to_picocli_what_is_written_otherwise() {
    Stream.of(new String[] {"inspect", "-"}, new String[] {"check"}, new String[] {"check", "--preset", "all"}, new String[] {"check", "a", "--preset"},
        new String[] {"check", "a", "--preset", "all", "--preset", "strict"}, new String[] {"check", "a", "-q", "--quiet"},
        new String[] {"check", "a", "-o", "b", "--output", "c"}, new String[] {"check", "@a"}, new String[] {"check", "--", "a"},
        new String[] {"check", "a", "--help"}, new String[] {"check", "a", "--preset=all"}, new String[] {"check", "a", "--format", "--quiet"})
        .forEach(arguments -> assertThat(PlainCall.of(arguments)).as(String.join(" ", arguments)).isEmpty());
  }

  @Example
  void reads_a_usual_call_by_itself() {
    assertThat(PlainCall.of("check", "--preset", "all", "site", "--format", "json", "-q")).hasValueSatisfying(call -> {
      assertThat(call.request().files()).containsExactly("site");
      assertThat(call.request().preset()).contains("all");
      assertThat(call.isQuiet()).isTrue();
    });
  }
}
