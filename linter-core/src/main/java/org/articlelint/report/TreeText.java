package org.articlelint.report;

import java.io.Flushable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.lint.Start;
import org.articlelint.page.AccessibilityTree.Node;
import org.articlelint.page.Page;
import org.articlelint.page.aria.State;
import org.articlelint.page.style.AttributeText;

/**
 * What assistive technology gets, as an indented tree for people: what is exposed, in the notation of Playwright's snapshots, with the
 * place of each element before it.
 */
public final class TreeText implements InspectReport {

  /** What stands deeper is indented no further: hostile pages nest hundreds. */
  private static final int DEEPEST = 40;

  private final Paint paint;
  private Appendable out = new StringBuilder();

  /** Trees that look so. */
  public TreeText(Look look) {
    this.paint = new Paint(look.isColored());
  }

  /**
   * A line of the tree.
   *
   * @param place line and column of the element; blank for what is none
   * @param text the line, indented
   */
  private record Line(String place, String text) {}

  @Override
  public void begin(Appendable out) {
    this.out = out;
  }

  @Override
  public void unreadable(String file, String why) throws IOException {
    line(paint.file(Plain.of(file)));
    line("  " + paint.unreadable("unreadable") + "  " + Plain.of(why));
    line("");
  }

  @Override
  public void end() throws IOException {
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  @Override
  public void page(String file, Page page) throws IOException {
    line(paint.file(Plain.of(file)));
    List<Line> lines = new ArrayList<>();
    for (Branch branch : Exposure.of(page).branches()) {
      add(lines, page, branch, 0);
    }
    int width = lines.stream().mapToInt(line -> line.place.length()).max().orElse(0);
    for (Line line : lines) {
      line("  " + paint.dim(" ".repeat(width - line.place.length()) + line.place) + "  " + line.text);
    }
    if (lines.isEmpty()) {
      line("  Nothing is exposed.");
    }
    line("");
  }

  private void add(List<Line> lines, Page page, Branch branch, int depth) {
    String start = "  ".repeat(Math.min(depth, DEEPEST)) + "- ";
    String mark = branch.isMarked() ? " " + paint.marked("[perhaps hidden]") : "";
    if (branch.node().isEmpty()) {
      lines.add(new Line("", start + "text" + mark + ": " + shown(branch.words())));
      return;
    }
    Node node = branch.node().get();
    List<String> properties = properties(node);
    Optional<String> words = properties.isEmpty() ? branch.onlyWords().or(() -> value(node)) : Optional.empty();
    boolean isOpen = words.isEmpty() && !(properties.isEmpty() && branch.branches().isEmpty());
    String place = Start.of(page, node.element()).map(at -> at.line() + ":" + at.column()).orElse("");
    lines.add(new Line(place, start + title(node) + mark + (isOpen ? ":" : words.map(text -> ": " + shown(text)).orElse(""))));
    properties.forEach(property -> lines.add(new Line("", "  " + start + shown(property))));
    if (isOpen) {
      branch.branches().forEach(inner -> add(lines, page, inner, depth + 1));
    }
  }

  private String title(Node node) {
    StringBuilder title = new StringBuilder(paint.found(Exposure.kind(node)));
    if (!node.name().isEmpty()) {
      title.append(" \"").append(shown(node.name()).replace("\"", "\\\"")).append('"');
    }
    for (State state : node.states()) {
      if (isTold(state)) {
        title.append(" [").append(state.name()).append(state.isTrue() ? "" : "=" + state.value()).append(']');
      }
    }
    return title.toString();
  }

  /** That something is not folded out or not pressed tells that it can be; what else is not so goes without saying. */
  private static boolean isTold(State state) {
    return state.isFalse() ? state.name().equals("expanded") || state.name().equals("pressed") : !state.name().equals("value");
  }

  private static Optional<String> value(Node node) {
    return node.states().stream().filter(state -> state.name().equals("value")).map(State::value).findFirst();
  }

  /** What belongs to the node and is no node. */
  private static List<String> properties(Node node) {
    List<String> properties = new ArrayList<>();
    if (node.role().equals("link") && AttributeText.isWritten(node.element(), "href")) {
      properties.add("/url: " + AttributeText.of(node.element(), "href").strip());
    }
    if (!node.description().isEmpty()) {
      properties.add("/description: " + node.description());
    }
    return properties;
  }

  /** Words as a terminal may get them, without the soft hyphens that tell a browser where a line may end. */
  private static String shown(String words) {
    return Plain.of(words.indexOf('\u00ad') < 0 ? words : words.replace("\u00ad", ""));
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
