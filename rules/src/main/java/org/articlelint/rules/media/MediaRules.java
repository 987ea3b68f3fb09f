package org.articlelint.rules.media;

import java.util.List;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleProvider;

/** The rules on media and embeds, in the order of the catalogue. */
public final class MediaRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(
        new EmbedTitleRule(),
        new EmbedSameTitleRule(),
        new EmbedFocusRule(),
        new EmbedFallbackRule(),
        new MediaCaptionsRule(),
        new MediaTranscriptRule(),
        new MediaDescriptionRule(),
        new MediaAudioDescriptionRule(),
        new MediaAutoplayRule(),
        new MediaControlRule(),
        new MediaStartRule(),
        new MediaMotionRule());
  }
}
