package org.articlelint.rules.media;

import static org.articlelint.rule.Family.MEDIA;
import static org.articlelint.rule.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.articlelint.page.Frame;
import org.articlelint.page.Medium;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.Series;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;
import org.jsoup.nodes.Element;

public final class MediaCaptionsRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("media-captions", "Videos have captions")
          .family(MEDIA).severity(WARNING).wcag("1.2.2").axe("video-caption")
          .why("Deaf readers, and all who watch without sound, miss what is said.");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    List<Element> bare = new ArrayList<>();
    for (Medium medium : page.fact(Medium.FACT)) {
      boolean isShown = medium.isVideo() && !medium.sources().isEmpty() && page.hidden().fromEveryone(medium.element()).isNo();
      if (!isShown || medium.hasTrack("captions", "subtitles")) {
        continue;
      }
      if (medium.tracks().stream().anyMatch(track -> track.kind().equals("captions"))) {
        context.report(medium.element(), "The captions of this video name no file. Write its address into the track tag, as src.");
      } else if (medium.isSoundFilm()) {
        bare.add(medium.element());
      }
    }
    Series.among(context.counting(bare, Function.identity())).forEach(series -> context.ask(series.first(), (series.others() == 0
        ? "Are there captions in the picture of this video?"
        : "Are there captions in the pictures of these %s videos?".formatted(series.others() + 1))
        + " If not, add a track tag with captions."));
    askForFrames(page, context);
  }

  /** One question for all: who looks after one looks after the others. */
  private static void askForFrames(Page page, RuleContext context) {
    List<Frame> films = new ArrayList<>();
    for (Frame frame : page.fact(Frame.FACT)) {
      if (frame.playsFilm() && page.hidden().fromEveryone(frame.element()).isNo()) {
        films.add(frame);
      }
    }
    if (!films.isEmpty()) {
      context.ask(films.get(0).element(), films.size() == 1
          ? "Does this video from %s have captions that somebody checked?".formatted(Quote.of(films.get(0).host().orElse("")))
          : "Do these %s embedded videos have captions that somebody checked?".formatted(films.size()));
    }
  }
}
