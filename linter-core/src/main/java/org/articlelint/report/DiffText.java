package org.articlelint.report;

import java.io.IOException;
import org.articlelint.fix.Diff;

/** A diff for people to look at: what goes in one colour, what comes in another, and no sign in it steers the terminal. */
public final class DiffText {

  private static final int WIDEST = 2000; // pages on one line: more of it tells nobody more

  private final Paint paint;

  /** Diffs that look so. */
  public DiffText(Look look) {
    this.paint = new Paint(look.isColored());
  }

  /** Writes the diff. */
  public void write(Diff diff, Appendable out) throws IOException {
    for (Diff.Line line : diff.lines()) {
      String text = Plain.of(line.text());
      String shown = text.length() > WIDEST ? text.substring(0, WIDEST) + "…" : text;
      out.append(switch (line.sign()) {
        case '-' -> paint.gone("-" + shown);
        case '+' -> paint.clean("+" + shown);
        case ' ' -> " " + shown;
        default -> paint.dim(shown);
      }).append('\n');
    }
  }
}
