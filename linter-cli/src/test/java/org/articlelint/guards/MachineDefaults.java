package org.articlelint.guards;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What asks the machine for its language, encoding, time zone or line ends, or what Java's versions read differently. A report with it would be
 * another one elsewhere.
 */
final class MachineDefaults extends TreeScanner<Void, Void> {

  /** Each asks the machine if it is given nothing. */
  private static final Set<String> WANT_TO_BE_TOLD =
      Set.of("toLowerCase", "toUpperCase", "getBytes", "getIntegerInstance", "getNumberInstance", "getPercentInstance", "getWordInstance",
          "getSentenceInstance", "getLineInstance", "getCharacterInstance", "getDisplayName", "getDisplayLanguage");
  private static final Set<String> ASK = Set.of("Locale.getDefault", "Charset.defaultCharset", "ZoneId.systemDefault", "TimeZone.getDefault",
      "System.lineSeparator", "DateTimeFormatter.ofLocalizedDate", "DateTimeFormatter.ofLocalizedDateTime", "Collator.getInstance");
  private static final Set<String> WANT_A_SECOND =
      Set.of("InputStreamReader", "OutputStreamWriter", "FileReader", "FileWriter", "PrintStream", "Scanner");
  private static final Set<String> WITH_A_LOCALE = Set.of("String.format", "DateTimeFormatter.ofPattern");

  /** Where a word ends, with letters beyond English or without: Java 19 changed its mind. */
  private static final Pattern WORD_EDGE = Pattern.compile("(?s).*(?<!\\\\)(?:\\\\\\\\)*\\\\[bB].*");

  /** A day, a line's end, or a text in capitals, as the machine's language has them; numbers are {@link SourceWords}' matter. */
  private static final Pattern LOCAL_TEXT = Pattern.compile("(?s).*(?<!%)%-?[0-9]*(?:[tT][A-Za-z]|[SnEG](?![A-Z])).*");

  private final SourceFile file;
  private final List<String> faults;

  private MachineDefaults(SourceFile file, List<String> faults) {
    this.file = file;
    this.faults = faults;
  }

  static List<String> in(List<SourceFile> files) {
    List<String> faults = new ArrayList<>();
    for (SourceFile file : files) {
      file.tree().accept(new MachineDefaults(file, faults), null);
    }
    return faults;
  }

  private void fault(Tree at, String what) {
    faults.add("%s asks the machine: %s".formatted(file.at(at), what));
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    String whole = call.getMethodSelect().toString();
    String name = call.getMethodSelect() instanceof MemberSelectTree member ? member.getIdentifier().toString() : "";
    boolean isTold = !call.getArguments().isEmpty();
    boolean hasLocale = isTold && call.getArguments().stream().anyMatch(argument -> argument.toString().contains("Locale."));
    if (WANT_TO_BE_TOLD.contains(name) && !isTold || WITH_A_LOCALE.contains(whole) && !hasLocale) {
      fault(call, call.toString());
    }
    return super.visitMethodInvocation(call, nothing);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree member, Void nothing) {
    String name = member.getIdentifier().toString();
    if (ASK.stream().anyMatch(member.toString()::endsWith)) {
      fault(member, name);
    }
    return super.visitMemberSelect(member, nothing);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
    if (WANT_TO_BE_TOLD.contains(reference.getName().toString()) && reference.getQualifierExpression().toString().equals("String")) {
      fault(reference, reference.toString());
    }
    return super.visitMemberReference(reference, nothing);
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void nothing) {
    String type = made.getIdentifier().toString();
    List<? extends ExpressionTree> told = made.getArguments();
    boolean isText = type.equals("String") && told.size() == 1 && !told.get(0).toString().startsWith("Character.toChars(");
    if (isText || WANT_A_SECOND.contains(type) && told.size() < 2) {
      fault(made, made.toString());
    }
    return super.visitNewClass(made, nothing);
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void nothing) {
    if (literal.getValue() instanceof String text && (WORD_EDGE.matcher(text).matches() || LOCAL_TEXT.matcher(text).matches())) {
      faults.add("%s is read differently elsewhere: %s".formatted(file.at(literal), text));
    }
    return null;
  }
}
