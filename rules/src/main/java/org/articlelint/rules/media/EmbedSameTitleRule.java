package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articlelint.page.Frame;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Vocabulary;
import org.articlelint.page.Words;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class EmbedSameTitleRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("embed-same-title", "Frames with one title show one thing")
          .family(MEDIA).severity(INFO).wcag("4.1.2").act("4b1c6c").axe("frame-title-unique")
          .why("In a list of frames, two of one name cannot be told apart.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Map<String, List<Frame>> byName = new LinkedHashMap<>();
    for (Frame frame : page.fact(Frame.FACT)) {
      boolean isNamed = !Words.plain(frame.name()).isEmpty() && Vocabulary.ADVERT.firstIn(frame.name()).isEmpty();
      if (isNamed && frame.isFilled() && page.hidden().fromScreenReaders(frame.element()).isNo()) {
        byName.computeIfAbsent(Words.plain(frame.name()), name -> new ArrayList<>()).add(frame);
      }
    }
    for (List<Frame> namesakes : byName.values()) {
      Frame first = namesakes.get(0);
      if (namesakes.stream().anyMatch(frame -> !frame.showsTheSameAs(first))) {
        context.ask(first.element(), "%s frames are called %s, but their pages differ. Do they show the same? If not, say what each shows."
            .formatted(namesakes.size() == 2 ? "Two" : namesakes.size(), Quote.of(first.name())));
      }
    }
  }
}
