package org.articlelint.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediumTest {

  @Test
  void files_are_those_of_the_tag_of_its_sources_and_of_late_loading() {
    assertThat(only("<video src=/a.mp4><source src=/b.mp4><source data-src=/c.mp4></video>").sources()).containsExactly("/a.mp4", "/b.mp4", "/c.mp4");
    assertThat(only("<audio src='#' data-src=/a.mp3></audio>").sources()).containsExactly("/a.mp3");
    assertThat(only("<audio src=' '></audio>").sources()).isEmpty();
  }

  @Test
  void a_track_without_a_kind_holds_subtitles() {
    Medium medium = only("<video><track src=/a.vtt><track kind=Captions><track kind=descriptions src=/c.vtt></video>");
    assertThat(medium.tracks()).extracting(Medium.Track::kind).containsExactly("subtitles", "captions", "descriptions");
    assertThat(medium.hasTrack("subtitles")).isTrue();
    assertThat(medium.hasTrack("captions")).isFalse();
    assertThat(medium.hasTrack("chapters", "descriptions")).isTrue();
  }

  @Test
  void three_seconds_are_no_noise() {
    assertThat(isLoud("/a.mp3")).isTrue();
    assertThat(isLoud("/a.mp3#t=8,12")).isTrue();
    assertThat(isLoud("/a.mp3#t=npt:0:08,0:12")).isTrue();
    assertThat(isLoud("/a.mp3#t=8")).isTrue();
    assertThat(isLoud("/a.mp3#top")).isTrue();
    assertThat(isLoud("/a.mp3#t=8,11")).isFalse();
    assertThat(isLoud("/a.mp3#t=,3")).isFalse();
    assertThat(isLoud("/a.mp3#track=1&t=8,10")).isFalse();
    assertThat(isLoud("/a.mp3#t=8.5.1,20")).isFalse();
  }

  @Test
  void a_film_may_be_called_silent() {
    assertThat(only("<video src=/media/waves-no-audio.mp4?x=1></video>").isCalledSilent()).isTrue();
    assertThat(only("<video src=/a.mp4 aria-label='Wellen (ohne Ton)'></video>").isCalledSilent()).isTrue();
    assertThat(only("<video src=/silent/a.mp4></video>").isCalledSilent()).isFalse();
  }

  @Test
  void a_film_to_listen_to_is_no_decoration() {
    assertThat(only("<video src=/a.mp4 controls></video>").isSoundFilm()).isTrue();
    assertThat(only("<video src=/a.mp4 loop></video>").isSoundFilm()).isFalse();
    assertThat(only("<video src=/a.mp4 muted></video>").isSoundFilm()).isFalse();
    assertThat(only("<video controls></video>").isSoundFilm()).isFalse();
    assertThat(only("<audio src=/a.mp3 controls></audio>").isSoundFilm()).isFalse();
  }

  @Test
  void a_transcript_is_told_from_a_described_film() {
    assertThat(Page.parse("<a href=/x>Transcript</a>").fact(Transcripts.FACT)).isTrue();
    assertThat(Page.parse("<a href=/x>Transcript</a>").fact(Transcripts.DESCRIBED)).isFalse();
    assertThat(Page.parse("<h2>Mit Audiodeskription</h2>").fact(Transcripts.DESCRIBED)).isTrue();
    assertThat(Page.parse("<h2>Mit Audiodeskription</h2>").fact(Transcripts.FACT)).isTrue();
    assertThat(Page.parse("<p>Transcript</p><button hidden>Transcript</button>").fact(Transcripts.FACT)).isFalse();
  }

  @Test
  void what_browsers_do_not_load_is_not_there() {
    assertThat(media("<noscript><video src=/a.mp4></video></noscript><template><audio src=/a.mp3></audio></template>")).isEmpty();
  }

  @Test
  void the_story_read_aloud_is_known_by_names_around_it() {
    assertThat(Transcripts.isReadAloud(only("<div class=player-tts><p><audio src=/a.mp3></audio></p></div>"))).isTrue();
    assertThat(Transcripts.isReadAloud(only("<h3>Écouter l'article</h3><audio src=/a.mp3></audio>"))).isTrue();
    assertThat(Transcripts.isReadAloud(only("<h3>Interview</h3><audio src=/a.mp3></audio>"))).isFalse();
  }

  @Test
  void a_control_stops_sound_if_all_get_it_and_its_name_says_so() {
    assertThat(Page.parse("<button>Pause</button>").fact(SoundControls.FACT)).isTrue();
    assertThat(Page.parse("<div role=button aria-label='Ton aus'></div>").fact(SoundControls.FACT)).isTrue();
    assertThat(Page.parse("<button>Play</button><button hidden>Stop</button><p>Stop</p>").fact(SoundControls.FACT)).isFalse();
  }

  private static boolean isLoud(String src) {
    return only("<audio autoplay src='%s'></audio>".formatted(src)).startsLoud();
  }

  private static Medium only(String html) {
    return media(html).get(0);
  }

  private static List<Medium> media(String html) {
    return Page.parse(html).fact(Medium.FACT);
  }
}
