package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.INFO;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.articlelint.page.Frame;
import org.articlelint.page.Medium;
import org.articlelint.page.Page;
import org.articlelint.page.Series;
import org.articlelint.page.Transcripts;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class MediaTranscriptRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("media-transcript", "Sound recordings have a transcript")
          .family(MEDIA).severity(INFO).wcag("1.2.1").act("e7aa44").axe("audio-caption")
          .why("Deaf readers get nothing of a podcast, and search engines find nothing in it.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> all = new ArrayList<>();
    for (Medium medium : page.fact(Medium.FACT)) {
      boolean isRecording = !medium.isVideo() && !medium.sources().isEmpty() && !medium.isCalledSilent() && !Transcripts.isReadAloud(medium);
      if (isRecording && (medium.startsByItself() || page.hidden().fromEveryone(medium.element()).isNo())) {
        all.add(medium.element());
      }
    }
    for (Frame frame : page.fact(Frame.FACT)) {
      if (frame.playsRecording() && page.hidden().fromEveryone(frame.element()).isNo()) {
        all.add(frame.element());
      }
    }
    if (all.isEmpty() || page.fact(Transcripts.FACT)) {
      return;
    }
    for (Series series : Series.among(context.counting(all, Function.identity()))) {
      context.ask(series.first(), series.others() == 0
          ? "Can what is said in this recording be read anywhere? If not, add a transcript, and a link to it."
          : "Can what is said in these %s recordings be read anywhere? If not, add transcripts, and links to them.".formatted(series.others() + 1));
    }
  }
}
