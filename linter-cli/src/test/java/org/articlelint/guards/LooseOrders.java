package org.articlelint.guards;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is gone through in an order that the next run does not have: sets and maps of elements, which have another hash each time, and those of
 * {@code Set.of} and {@code Map.of}, which Java shuffles. By the names of fields and variables, so within one file only.
 */
final class LooseOrders extends TreeScanner<Void, Void> {

  /** Who may, by file and name, and why. */
  static final Map<String, String> MAY_BE_LOOSE = Map.of(
      "CaptionParentRule.firsts", "becomes a set of words",
      "Cascade.here", "becomes a set of properties",
      "HeaderReach.groups", "becomes sets of cells",
      "Inactive.switchedOff", "becomes a set of labels",
      "Longhands.ALIASES", "becomes a map of names",
      "Marks.NEGATIONS", "becomes a set of bits",
      "Opening.BLOCKS", "names tags whose elements come in page order",
      "Shorthands.LONGHANDS", "becomes a map of names");

  private static final Pattern SHUFFLED = Pattern.compile(
      "(?s)(?:Set|Map)\\.(?:(?:of|ofEntries)\\(.*,.*|copyOf\\(.*)|.*(?:new IdentityHashMap|Collectors\\.toUnmodifiable(?:Set|Map)\\().*");
  private static final Pattern HASHED =
      Pattern.compile("(?s)new (?:HashMap|HashSet|ConcurrentHashMap)<.*|.*Collectors\\.(?:toSet|toMap|groupingBy(?:Concurrent)?)\\(.*");
  private static final Pattern IN_ORDER = Pattern.compile("(?s).*(?:LinkedHash|Tree|Enum)(?:Set|Map).*");
  private static final Pattern SAME_IN_ALL_RUNS = Pattern.compile("(?:Set|Map)<(?:String|Integer|Long|Character|Path|List<String>)\\b.*");
  private static final Set<String> MAKE = Set.of("of", "copyOf", "ofEntries", "newSetFromMap", "synchronizedMap", "collect");
  private static final Set<String> GO_THROUGH = Set.of("entrySet", "keySet", "values", "stream", "iterator", "forEach", "toString", "toArray");
  private static final Set<String> ALL_THE_SAME = Set.of("anyMatch", "noneMatch", "allMatch", "count", "sum", "sorted");
  private static final Set<String> COPY = Set.of("List.copyOf", "String.join");
  private static final Pattern COPIES = Pattern.compile("(?:ArrayList|ArrayDeque|LinkedHashSet|LinkedHashMap)<.*");

  private final SourceFile file;
  private final List<String> faults;
  private Set<String> loose = new HashSet<>();

  private LooseOrders(SourceFile file, List<String> faults) {
    this.file = file;
    this.faults = faults;
  }

  static List<String> in(List<SourceFile> files) {
    List<String> faults = new ArrayList<>();
    for (SourceFile file : files) {
      file.tree().accept(new LooseOrders(file, faults), null);
    }
    return faults;
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    Set<String> outside = loose;
    loose = new HashSet<>(outside);
    super.visitMethod(method, nothing);
    loose = outside;
    return null;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void nothing) {
    String name = variable.getName().toString();
    ExpressionTree made = variable.getInitializer();
    if (made != null && isLooselyMade(made, String.valueOf(variable.getType()))) {
      loose.add(name);
    } else {
      loose.remove(name);
    }
    return super.visitVariable(variable, nothing);
  }

  /** Whether it makes such a set or map itself, and not something of one. */
  private static boolean isLooselyMade(ExpressionTree made, String type) {
    boolean isMaking = made instanceof NewClassTree || made instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree member && MAKE.contains(member.getIdentifier().toString());
    String text = made.toString();
    boolean isHashed = HASHED.matcher(text).matches() && !SAME_IN_ALL_RUNS.matcher(type).matches() && !IN_ORDER.matcher(text).matches();
    return isMaking && (isHashed || SHUFFLED.matcher(text).matches());
  }

  private void look(Tree at, Tree through) {
    boolean isLoose = through instanceof IdentifierTree name && loose.contains(name.toString())
        || through instanceof MethodInvocationTree made && isLooselyMade(made, "Set<String>");
    String place = file.path().getFileName().toString().replace(".java", ".") + through;
    if (isLoose && !MAY_BE_LOOSE.containsKey(place)) {
      faults.add("%s goes in no order through %s".formatted(file.at(at), through));
    }
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
    look(loop, loop.getExpression());
    return super.visitEnhancedForLoop(loop, nothing);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    String name = call.getMethodSelect() instanceof MemberSelectTree member ? member.getIdentifier().toString() : "";
    if (ALL_THE_SAME.contains(name)) {
      return scan(call.getArguments(), nothing);
    }
    if (GO_THROUGH.contains(name)) {
      look(call, ((MemberSelectTree) call.getMethodSelect()).getExpression());
    }
    if (COPY.contains(call.getMethodSelect().toString())) {
      call.getArguments().forEach(argument -> look(call, argument));
    }
    return super.visitMethodInvocation(call, nothing);
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void nothing) {
    if (COPIES.matcher(made.getIdentifier().toString()).matches()) {
      made.getArguments().forEach(argument -> look(made, argument));
    }
    return super.visitNewClass(made, nothing);
  }
}
