package org.articlelint.guards;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Set;

/** Calls that nobody, or only one class, may make. */
final class PageChange {

  /** Names under which jsoup changes a tree, whatever the arguments. */
  private static final Set<String> ALWAYS = Set.of("add", "addAll", "addClass", "after", "append", "appendChild", "appendChildren",
      "appendElement", "appendText", "before", "clear", "clearAttributes", "deduplicate", "empty", "insertChildren", "normalise",
      "normalize", "prepend", "prependChild", "prependChildren", "prependElement", "prependText", "put", "remove", "removeAttr",
      "removeClass", "removeIf", "removeIgnoreCase", "replaceAll", "replaceWith", "retainAll", "set", "setBaseUri", "setKey",
      "setValue", "setWholeData", "splitText", "toggleClass", "unwrap", "updateMetaCharsetElement", "wrap");

  /** Names that read without an argument and write with a text or another value as their last one. */
  private static final Set<String> WITH_ARGUMENT =
      Set.of("charset", "classNames", "id", "outputSettings", "parser", "tagName", "text", "val");

  /** Names under which an element looks for others below it; closest may stay, since the way up is short. */
  private static final Set<String> SEARCHING = Set.of("expectFirst", "getAllElements", "is", "select", "selectFirst",
      "selectStream", "selectXpath");

  static final DescribedPredicate<JavaAccess<?>> CHANGES_THE_PAGE =
      DescribedPredicate.describe("changes a jsoup tree", access -> isOfJsoup(access) && changes(access));

  static final DescribedPredicate<JavaAccess<?>> SEARCHES = DescribedPredicate.describe("searches a jsoup tree", access ->
      isOfJsoup(access) && (SEARCHING.contains(access.getName()) || access.getName().startsWith("getElement")));

  static final DescribedPredicate<JavaCall<?>> ASKS_FOR_A_RANGE =
      DescribedPredicate.describe("asks jsoup for a range", call -> isOfJsoup(call) && call.getName().endsWith("ourceRange"));

  static final DescribedPredicate<JavaAccess<?>> READS_THE_CLOCK = DescribedPredicate.describe("reads the clock", access ->
      access.getTargetOwner().getPackageName().matches("java\\.(lang|time)")
          && Set.of("now", "currentTimeMillis", "nanoTime").contains(access.getName()));

  private PageChange() {}

  private static boolean isOfJsoup(JavaAccess<?> access) {
    return access.getTargetOwner().getPackageName().matches("org\\.jsoup\\.(nodes|select)");
  }

  private static boolean changes(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
      return false;
    }
    var types = target.getRawParameterTypes();
    return switch (access.getName()) {
      case "attr" -> types.size() == 2;
      // a document supplies what it lacks
      case "body", "head", "title" -> access.getTargetOwner().getSimpleName().equals("Document");
      case "html" -> types.size() == 1 && types.get(0).isEquivalentTo(String.class);
      default -> ALWAYS.contains(access.getName()) || WITH_ARGUMENT.contains(access.getName()) && types.size() == 1;
    };
  }
}
