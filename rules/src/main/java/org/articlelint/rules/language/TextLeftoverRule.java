package org.articlelint.rules.language;

import static org.articlelint.rule.Family.LANGUAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.Leftover;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.ShownText;
import org.articlelint.rule.Option;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class TextLeftoverRule implements Rule {

  private static final Option<List<String>> WORDS = Option.words("words");

  private static final RuleMeta META =
      RuleMeta.of("text-leftover", "No draft marks are left in the text")
          .family(LANGUAGE).severity(WARNING)
          .why("Readers stumble over what was meant for the desk or for a program, and trust the story less.")
          .options(WORDS);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Set<Leftover.Kind> told = EnumSet.noneOf(Leftover.Kind.class); // one program leaves one kind of marks all over the page
    for (Leftover leftover : page.fact(Leftover.FACT)) {
      if (leftover.kind() == Leftover.Kind.PLACEHOLDER || told.add(leftover.kind())) {
        context.report(leftover.element(), message(leftover));
      }
    }
    List<String> words = context.option(WORDS).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    if (!words.isEmpty()) {
      checkWords(page, context, words);
    }
  }

  private static void checkWords(Page page, RuleContext context, List<String> words) {
    for (ShownText text : page.fact(ShownText.FACT)) {
      String lower = text.text().toLowerCase(Locale.ROOT);
      words.stream().filter(lower::contains).filter(word -> !text.isThirdPartys(page)).findFirst().ifPresent(word -> context.report(text.element(),
          "%s looks like a note to the desk. Take it out, or write the words it stands for.".formatted(Quote.of(word))));
    }
  }

  private static String message(Leftover leftover) {
    String words = Quote.of(leftover.text());
    return switch (leftover.kind()) {
      case PLACEHOLDER -> "%s looks like a placeholder. Write the words it stands for, or take it out.".formatted(words);
      case SHORTCODE -> "%s looks like a shortcode that nothing replaced. Take it out, or repair what replaces it.".formatted(words);
      case TEMPLATE -> "%s looks like a template's mark that nothing filled in. Fill it in, or take it out.".formatted(words);
      case TAG -> "%s looks like a tag that readers see as text. Insert it as a tag, or take it out.".formatted(words);
      case ENTITY -> "%s looks like a code that readers see as text. Write the character itself.".formatted(words);
      case ENCODING -> encoding(words, leftover.meant());
    };
  }

  private static String encoding(String words, Optional<String> meant) {
    return meant.map(plain -> "%s looks broken by a change of encoding. Write %s.".formatted(words, Quote.of(plain)))
        .orElse("%s looks broken by a change of encoding. Write it anew.".formatted(words));
  }
}
