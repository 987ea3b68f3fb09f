package org.articlelint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.articlelint.lint.Timing;
import org.articlelint.report.TimingText;
import org.articlelint.run.Door;
import org.articlelint.run.Fixing;
import org.articlelint.run.LintRequest;
import org.articlelint.run.LintRun;
import org.articlelint.run.UsageException;

/**
 * A call of {@code articlelint check}, however it was read.
 *
 * @param request what is checked, and how
 * @param isQuiet whether only what fails the run is shown
 * @param frames whether each problem has its line of source under it; empty for: only where problems are few
 * @param color when the report has colours
 * @param isTimed whether to tell what the run spent its time on
 */
record CheckCall(LintRequest request, boolean isQuiet, Optional<Boolean> frames, Terminal.ColorChoice color, boolean isTimed) {

  /** Checks, reports, and gives the exit code. */
  int run(Console console) throws UsageException, IOException {
    boolean isTrial = request.fix() == Fixing.DRY_RUN;
    LintRun run;
    Timing timing = new Timing(System::nanoTime);
    try (Bar bar = new Bar(console)) {
      Door door = console.door(color, isQuiet, bar);
      door = isTimed ? door.timing(timing) : door;
      run = LintRun.of(request, door.look(door.look().frames(frames)), console.out());
    }
    if (isTrial) {
      console.show(run.fixes(), color);
    }
    run.write(isTrial ? Writer.nullWriter() : console.out());
    console.out().flush();
    run.fixes().notes().forEach(line -> console.err().println("articlelint: " + line));
    run.omissions().forEach(line -> console.err().println("articlelint: " + line));
    if (isTimed) {
      TimingText.of(timing, run.report().pages().size()).forEach(line -> console.err().println("articlelint: " + line));
    }
    run.complaints(run.showsUnreadable()).forEach(line -> console.err().println("articlelint: " + line));
    console.err().flush();
    return run.outcome().exitCode();
  }
}
