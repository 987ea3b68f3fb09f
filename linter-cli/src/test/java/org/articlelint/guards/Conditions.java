package org.articlelint.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import org.articlelint.rule.Rule;

/** Conditions that ArchUnit has no words for. */
final class Conditions {

  static final ArchCondition<JavaClass> KNOW_ANOTHER_RULE = of("know another rule", type -> type.getDirectDependenciesFromSelf()
      .stream().map(dependency -> dependency.getTargetClass())
      .anyMatch(other -> other.isAssignableTo(Rule.class) && !other.isInterface() && !file(other).equals(file(type)))); // an interface is a kind of rule

  static final ArchCondition<JavaClass> HAVE_FOUR_METHODS = of("have four methods", type -> type.getMethods().size() == 4);

  static final ArchCondition<JavaField> BE_A_BAG_OF_STRINGS = of("be a bag of strings",
      field -> field.getType().getName().matches("java\\.util\\.\\w*Map<java\\.lang\\.String, java\\.lang\\.Object>"));

  /** Of a type by which one cannot remember anything: no builder, counter or collection that is known to be changeable. */
  static final ArchCondition<JavaField> BE_CONSTANT = of("be constant", field -> !field.getRawType().isArray()
      && !field.getRawType().getName().matches("java\\.util\\.concurrent\\..*|java\\.util\\.\\w+(List|Map|Set|Deque|Queue)|.*\\.StringBuilder"));

  private Conditions() {}

  /** The class that its file is called after: one kind of a rule may lie in another. */
  private static String file(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }

  private static <T extends HasName.AndFullName> ArchCondition<T> of(String name, Predicate<T> holds) {
    return new ArchCondition<>(name) {
      @Override
      public void check(T item, ConditionEvents events) {
        String text = item.getFullName() + (holds.test(item) ? " does " : " does not ") + name;
        events.add(new SimpleConditionEvent(item, holds.test(item), text));
      }
    };
  }
}
