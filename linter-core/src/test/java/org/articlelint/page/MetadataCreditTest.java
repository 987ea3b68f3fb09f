package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.articlelint.page.MetadataCredit.Origin;
import org.junit.jupiter.api.Test;

class MetadataCreditTest {

  @Test
  void a_source_in_an_attribute_is_kept_apart_from_credits() {
    Page page = Page.parse("<img src=a.jpg alt='Boats in town. Foto: Jane Doe/AFP' data-copyright='AFP'>");
    assertThat(MetadataCredit.of(page, page.images().get(0))).containsExactly(
        new MetadataCredit(Origin.ATTRIBUTE, "AFP"), new MetadataCredit(Origin.ATTRIBUTE, "Jane Doe/AFP"));
    assertThat(page.captions().of(page.images().get(0))).isEmpty();
  }

  @Test
  void an_alt_text_that_only_mentions_somebody_names_no_source() {
    Page page = Page.parse("<img src=a.jpg alt='The photographer Jane Doe at the AFP building'>");
    assertThat(MetadataCredit.of(page, page.images().get(0))).isEmpty();
  }
}
