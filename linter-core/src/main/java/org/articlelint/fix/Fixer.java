package org.articlelint.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articlelint.lint.Linter;
import org.articlelint.lint.PageReport;
import org.articlelint.lint.Proposal;
import org.articlelint.page.Edit;
import org.articlelint.page.Page;
import org.articlelint.page.PageBytes;
import org.articlelint.page.PageBytes.Splice;

/**
 * Mends pages: makes what the rules propose, all that can be made in one go, and lints the page again. What does not hold is found by
 * halves and left out. Fixes that overlap wait for the next round. Has no state: one fixer serves all threads.
 */
public final class Fixer {

  private static final int ROUNDS = 5;
  private static final int PROOFS = 60; // each as dear as linting the page once

  private final Linter linter;

  /** A fixer of what that linter's rules say. */
  public Fixer(Linter linter) {
    this.linter = linter;
  }

  /**
   * What comes of mending a page.
   *
   * @param file as reports name it
   * @param bytes of the page
   * @param reader makes a page of bytes
   * @throws E if the reader does
   */
  public <E extends Exception> Correction fix(String file, byte[] bytes, Reader<E> reader) throws E {
    Page page = reader.page(bytes);
    PageReport report = linter.lint(file, page);
    var first = new Version(Draft.of(page.source()), bytes, page, report, linter.proposals(page, report));
    return first.proposals().isEmpty() ? new Correction(page.source(), bytes, report, List.of(), List.of(), Map.of(), List.of())
        : new Work<>(file, PageBytes.of(bytes), reader, first).correction();
  }

  /** What makes a page of its bytes. */
  @FunctionalInterface
  public interface Reader<E extends Exception> {

    /** The page of those bytes. */
    Page page(byte[] bytes) throws E;
  }

  /** One page on the desk. */
  private final class Work<E extends Exception> {

    private final String file;
    private final PageBytes original;
    private final Reader<E> reader;
    private final Map<String, Integer> mended = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private Version version;
    private Version reached;
    private List<Proposal> held = new ArrayList<>();
    private int proofs;

    Work(String file, PageBytes original, Reader<E> reader, Version first) {
      this.file = file;
      this.original = original;
      this.reader = reader;
      this.version = first;
      this.reached = first;
    }

    Correction correction() throws E {
      for (int round = 0; round < ROUNDS && !version.proposals().isEmpty(); round++) {
        refusals.clear();
        held = new ArrayList<>();
        List<Proposal> some = together();
        if (!some.isEmpty()) {
          settle(some);
        }
        held.forEach(proposal -> mended.merge(proposal.rule(), 1, Integer::sum));
        version = reached;
        if (held.isEmpty()) {
          break;
        }
      }
      List<Edit> edits = version.draft().edits();
      List<Splice> splices = original.splices(version.draft().original(), edits).orElseThrow();
      return new Correction(version.draft().original(), version.bytes(), version.report(), edits, splices, mended, List.copyOf(refusals));
    }

    /** What can be made in one go: of two fixes that overlap the first. */
    private List<Proposal> together() {
      TreeMap<Integer, Edit> taken = new TreeMap<>();
      List<Proposal> together = new ArrayList<>();
      for (Proposal proposal : version.proposals()) {
        Optional<String> obstacle = proposal.edits().stream().flatMap(edit -> obstacle(edit).stream()).findFirst();
        obstacle.ifPresent(why -> refuse(proposal, why));
        if (obstacle.isEmpty() && proposal.edits().stream().allMatch(edit -> isFree(edit, taken))) {
          proposal.edits().forEach(edit -> taken.put(edit.start(), edit));
          together.add(proposal);
        }
      }
      return together;
    }

    private boolean isFree(Edit edit, TreeMap<Integer, Edit> taken) {
      var before = taken.floorEntry(edit.start());
      var after = taken.ceilingEntry(edit.start());
      return (before == null || !before.getValue().overlaps(edit)) && (after == null || !after.getValue().overlaps(edit));
    }

    private Optional<String> obstacle(Edit edit) {
      String source = version.page().source();
      if (edit.end() > source.length()) {
        return Optional.of("the place lies outside of the page");
      }
      int around = Math.min(source.length(), edit.end() + 1);
      if (source.substring(Math.max(0, edit.start() - 1), around).indexOf('\uFFFD') >= 0) {
        return Optional.of("some bytes there are no %s".formatted(original.encoding()));
      }
      return original.canWrite(edit.replacement()) ? Optional.empty()
          : Optional.of("%s cannot write it, or not there alone".formatted(original.encoding()));
    }

    /** Adds to what holds what of these fixes holds with it. */
    private void settle(List<Proposal> some) throws E {
      List<Proposal> all = new ArrayList<>(held);
      all.addAll(some);
      Optional<String> fault = proofs < PROOFS ? fault(all) : Optional.of("too much of what was tried on this page did not hold");
      if (fault.isEmpty()) {
        held = all;
      } else if (some.size() == 1 || proofs >= PROOFS) {
        some.forEach(proposal -> refuse(proposal, fault.get()));
      } else {
        settle(some.subList(0, some.size() / 2));
        settle(some.subList(some.size() / 2, some.size()));
      }
    }

    /** Why the page would not be mended by these fixes; where it would, that is how far it has come. */
    private Optional<String> fault(List<Proposal> some) throws E {
      proofs++;
      Draft draft = version.draft().edited(some.stream().flatMap(proposal -> proposal.edits().stream()).toList());
      Optional<List<Splice>> splices = original.splices(draft.original(), draft.edits());
      byte[] bytes = original.with(splices.orElse(List.of()));
      Page page = reader.page(bytes);
      if (splices.isEmpty() || !page.source().equals(draft.text())) {
        return Optional.of("its bytes, in %s, do not let that be written".formatted(original.encoding()));
      }
      PageReport report = linter.lint(file, page);
      var next = new Version(draft, bytes, page, report, linter.proposals(page, report));
      Optional<String> fault = Proof.fault(version, next, some);
      reached = fault.isEmpty() ? next : reached;
      return fault;
    }

    private void refuse(Proposal proposal, String why) {
      refusals.add(new Refusal(proposal.rule(), proposal.place(), why));
    }
  }
}
