package org.articlelint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articlelint.page.AccessibilityTree.Node;
import org.articlelint.page.aria.Answer;
import org.articlelint.page.aria.AriaRoles;

/** Something in a tree for people: a node that is announced, or words that stand in one; with what stands in it. */
final class Branch {

  private final Optional<Node> node;
  private final String words;
  private final boolean isMarked;
  private final List<Branch> branches = new ArrayList<>();
  private boolean isDoubtful;
  private boolean isNamedByContent;
  private String said = "";

  private Branch(Optional<Node> node, String words, boolean isMarked) {
    this.node = node;
    this.words = words;
    this.isMarked = isMarked;
  }

  /** What holds all. */
  static Branch root() {
    return new Branch(Optional.empty(), "", false);
  }

  /** That node, which stands in that branch. */
  static Branch of(Node node, Branch around) {
    boolean isDoubtful = node.hidden() == Answer.UNKNOWN;
    Branch branch = new Branch(Optional.of(node), "", isDoubtful && !around.isDoubtful);
    boolean isInName = around.isNamedByContent && node.name().isEmpty();
    branch.isDoubtful = isDoubtful || around.isDoubtful;
    branch.isNamedByContent = isInName || AriaRoles.of(node.role()).filter(role -> role.naming().isByContent()).isPresent();
    branch.said = isInName ? around.said : node.name();
    return branch;
  }

  /** Those words, which stand in that branch. */
  static Branch of(String words, boolean isDoubtful, Branch around) {
    return new Branch(Optional.empty(), words, isDoubtful && !around.isDoubtful);
  }

  /** What is announced; empty for words. */
  Optional<Node> node() {
    return node;
  }

  String words() {
    return words;
  }

  /** Whether it is to be marked as perhaps hidden: nothing around it is. */
  boolean isMarked() {
    return isMarked;
  }

  /** What stands in it, in page order. */
  List<Branch> branches() {
    return branches;
  }

  void add(Branch branch) {
    branches.add(branch);
  }

  /** Whether the name that is said before it has these words already. */
  boolean says(String some) {
    return said.contains(some);
  }

  /** The words that stand in it, if nothing else does and they are not marked; empty otherwise. */
  Optional<String> onlyWords() {
    boolean isOnly = branches.size() == 1 && branches.get(0).node.isEmpty() && !branches.get(0).isMarked;
    return isOnly ? Optional.of(branches.get(0).words) : Optional.empty();
  }
}
