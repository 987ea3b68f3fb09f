package org.articlelint.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.articlelint.page.Edit;

/**
 * A source that is being edited, as pieces of the original and what is written between them. So edits that are made one after the
 * other are known as edits of the original.
 *
 * @param original the source as it was
 * @param pieces in order
 */
record Draft(String original, List<Piece> pieces) {

  /**
   * A stretch of the original, or words of ours.
   *
   * @param start offset in the original; -1 for words of ours
   * @param text what it says
   */
  record Piece(int start, String text) {

    boolean isOurs() {
      return start < 0;
    }

    Piece part(int from, int to) {
      return new Piece(isOurs() ? start : start + from, text.substring(from, to));
    }
  }

  static Draft of(String original) {
    return new Draft(original, List.of(new Piece(0, original)));
  }

  /** This draft after those edits of its {@link #text}, of which no two overlap. */
  Draft edited(List<Edit> edits) {
    List<Piece> next = new ArrayList<>();
    var reader = new PieceReader();
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
      reader.read(edit.start(), next);
      if (!edit.replacement().isEmpty()) {
        next.add(new Piece(-1, edit.replacement()));
      }
      reader.read(edit.end(), new ArrayList<>());
    }
    reader.read(Integer.MAX_VALUE, next);
    return new Draft(original, List.copyOf(next));
  }

  /** Goes over the pieces once, from offset to offset. */
  private final class PieceReader {

    private int index;
    private int within;
    private int at;

    void read(int to, List<Piece> into) {
      while (at < to && index < pieces.size()) {
        Piece piece = pieces.get(index);
        int length = Math.min(to - at, piece.text().length() - within);
        if (length > 0) {
          into.add(piece.part(within, within + length));
        }
        at += length;
        within += length;
        if (within == piece.text().length()) {
          index++;
          within = 0;
        }
      }
    }
  }

  String text() {
    StringBuilder text = new StringBuilder(original.length() + 64);
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** What is to be done to the original to get here, in order. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    StringBuilder ours = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      if (piece.isOurs()) {
        ours.append(piece.text());
        continue;
      }
      if (piece.start() > at || !ours.isEmpty()) {
        edits.add(new Edit(at, piece.start(), ours.toString()));
        ours.setLength(0);
      }
      at = piece.start() + piece.text().length();
    }
    if (at < original.length() || !ours.isEmpty()) {
      edits.add(new Edit(at, original.length(), ours.toString()));
    }
    return List.copyOf(edits);
  }
}
