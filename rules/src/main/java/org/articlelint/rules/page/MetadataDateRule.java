package org.articlelint.rules.page;

import static org.articlelint.rule.Family.PAGE;
import static org.articlelint.rule.Severity.WARNING;

import java.time.Duration;
import java.util.Optional;
import org.articlelint.page.Page;
import org.articlelint.page.Quote;
import org.articlelint.page.StoryData;
import org.articlelint.page.metadata.ArticleData;
import org.articlelint.page.metadata.Timestamp;
import org.articlelint.rule.Rule;
import org.articlelint.rule.RuleContext;
import org.articlelint.rule.RuleMeta;

public final class MetadataDateRule implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("metadata-date", "Metadata has full dates")
          .family(PAGE).severity(WARNING)
          .why("Search engines and news apps show a story under a wrong date, or under none.");

  private static final int EARLIEST = 1900; // what is older stands for no date
  private static final Duration EMBARGO = Duration.ofDays(1); // what waits for its hour is changed last before it

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(Page page, RuleContext context) {
    Optional<ArticleData> story = page.fact(StoryData.FACT);
    Optional<String> fault = story.isEmpty() ? Optional.empty() : fault(story.get());
    if (fault.isPresent()) {
      context.report(story.get().script(), fault.get());
    }
  }

  private static Optional<String> fault(ArticleData story) {
    if (story.published().isEmpty()) {
      return Optional.of("The JSON-LD of this story has no datePublished. Add it in this form: 2024-06-03T07:15:00+02:00.");
    }
    Optional<String> fault = fault("datePublished", story.published().get());
    if (fault.isEmpty() && story.modified().isPresent()) {
      fault = fault("dateModified", story.modified().get());
    }
    return fault.isPresent() || !isModifiedFirst(story) ? fault
        : Optional.of("The JSON-LD says that the story was modified %s, before it was published, %s. Mend one."
            .formatted(story.modified().get().text(), story.published().get().text()));
  }

  private static Optional<String> fault(String property, Timestamp told) {
    String quote = Quote.of(told.text());
    if (told.isUnreadable()) {
      return Optional.of("The %s %s is no date for machines. Write it like 2024-06-03T07:15:00+02:00.".formatted(property, quote));
    }
    if (told.date().isPresent() && told.date().get().getYear() < EARLIEST) {
      return Optional.of("The %s %s is the date of no story. Fill it in, or leave it out.".formatted(property, quote));
    }
    return told.isWithoutZone()
        ? Optional.of("The %s %s does not say in which time zone. Add the offset, such as +02:00, or Z for UTC.".formatted(property, quote))
        : Optional.empty();
  }

  private static boolean isModifiedFirst(ArticleData story) {
    var published = story.published().flatMap(Timestamp::moment);
    var modified = story.modified().flatMap(Timestamp::moment);
    return published.isPresent() && modified.isPresent() && modified.get().plus(EMBARGO).isBefore(published.get());
  }
}
