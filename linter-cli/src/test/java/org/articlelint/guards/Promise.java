package org.articlelint.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The packages that others may build on: those that the README names. */
final class Promise {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(org\\.articlelint\\.[\\w.]+)` \\| \\S.*\\|$");
  private static final Pattern COMPARED = Pattern.compile("<include>(org\\.articlelint\\.[\\w.]+)</include>");

  private Promise() {}

  static List<String> inReadme(String readme) {
    return first(ROW, readme);
  }

  static List<String> compared(String pom) {
    return first(COMPARED, pom);
  }

  private static List<String> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).sorted().toList();
  }

  /** What public signatures in those packages speak of that is in none of them, each with the class that does. */
  static Set<String> leaks(JavaClasses classes, String house, List<String> promised) {
    Set<String> leaks = new TreeSet<>();
    for (JavaClass type : classes) {
      if (promised.contains(type.getPackageName()) && isOpen(type)) {
        for (JavaClass other : spokenOf(type)) {
          if (other.getPackageName().startsWith(house) && !promised.contains(other.getPackageName())) {
            leaks.add("%s speaks of %s".formatted(type.getName(), other.getName()));
          }
        }
      }
    }
    return leaks;
  }

  private static boolean isOpen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC) && type.getEnclosingClass().map(Promise::isOpen).orElse(true);
  }

  private static boolean isSeen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static Set<JavaClass> spokenOf(JavaClass type) {
    Set<JavaType> types = new HashSet<>(type.getInterfaces());
    type.getSuperclass().ifPresent(types::add);
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      if (isSeen(unit.getModifiers())) {
        types.add(unit.getReturnType());
        types.addAll(unit.getParameterTypes());
      }
    }
    for (JavaField field : type.getFields()) {
      if (isSeen(field.getModifiers())) {
        types.add(field.getType());
      }
    }
    Set<JavaClass> classes = new HashSet<>();
    types.forEach(one -> one.getAllInvolvedRawTypes().forEach(raw -> classes.add(raw.getBaseComponentType())));
    return classes;
  }
}
