package org.articlelint.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Element;

/**
 * A film or a sound recording that the browser itself plays. Whether there is sound in a film, and how long it lasts, cannot be told from a page.
 *
 * @param element {@code audio} or {@code video}
 * @param name its accessible name; empty where it has none
 * @param sources addresses of its files as written, of late media the ones a script will put there; empty where a script is to fill it
 * @param tracks what runs along with it: captions, descriptions
 */
public record Medium(Element element, String name, List<String> sources, List<Track> tracks) {

  /** Every film and recording that a browser with scripts would load, hidden ones too, in page order. */
  public static final Fact<List<Medium>> FACT = Fact.of(Medium::of);

  private static final double SHORT = 3; // seconds
  private static final int LONGEST_NAME = 200; // what is longer is a text
  private static final int MOST_CHILDREN = 50; // real players have a dozen
  private static final List<String> LATE = List.of("data-src", "data-lazy-src", "data-video-src", "data-mp4");
  private static final Pattern PART = Pattern.compile("#(?:.{0,200}&)?t=(?:npt:)?([^,&]{0,20})(?:,([^,&]{0,20}))?(?:&.{0,200})?");

  /**
   * What runs along with a film.
   *
   * @param element the {@code track}
   * @param kind subtitles, captions, descriptions, chapters or metadata (HTML, the track element)
   * @param src address of its file as written; empty where there is none
   */
  public record Track(Element element, String kind, Optional<String> src) {}

  /** Whether it is a film. */
  public boolean isVideo() {
    return element.normalName().equals("video");
  }

  /** Whether it starts as soon as the page opens. */
  public boolean startsByItself() {
    return AttributeText.isWritten(element, "autoplay");
  }

  /** Whether it plays without sound. */
  public boolean isMuted() {
    return AttributeText.isWritten(element, "muted");
  }

  /** Whether it moves on and on as decoration does: in a loop, or muted and by itself. */
  public boolean isBackdrop() {
    return AttributeText.isWritten(element, "loop") || isMuted() && startsByItself();
  }

  /** Whether its name or its files say that it has no sound. */
  public boolean isCalledSilent() {
    return name.length() <= LONGEST_NAME && Vocabulary.SILENT.firstIn(name).isPresent()
        || sources.stream().anyMatch(source -> Vocabulary.SILENT.firstIn(file(source)).isPresent());
  }

  /** Whether it is a film for watching and listening, as far as can be told: no decoration, not called silent, no stream. */
  public boolean isSoundFilm() {
    return isVideo() && !sources.isEmpty() && !isMuted() && !isBackdrop() && !isCalledSilent() && !isStream();
  }

  /** Whether what it shows is told by a track alone, on a page without a script that could read it out: no browser does. */
  public boolean isDescribedForNobody(Page page) {
    return hasTrack("descriptions") && page.all("script").isEmpty();
  }

  /** Whether it starts by itself, with sound as far as can be told, and for longer than three seconds. */
  public boolean startsLoud() {
    boolean isMaybeShort = sources.stream().anyMatch(Medium::asksForShortPart);
    return startsByItself() && !sources.isEmpty() && !isMuted() && !isCalledSilent() && !isMaybeShort;
  }

  /** Whether it starts loud, and nothing that all readers get stops it: neither the browser's own buttons nor a control of the page. */
  public boolean isUnstoppable(Page page) {
    return startsLoud() && !showsControls(page) && !page.fact(SoundControls.FACT);
  }

  /** Whether the browser shows buttons to play and stop it; out of sight they help nobody, though the sound is heard. */
  private boolean showsControls(Page page) {
    return AttributeText.isWritten(element, "controls") && !page.hidden().fromSight(element).isYes()
        && !page.hidden().fromScreenReaders(element).isYes();
  }

  /** Whether a track of one of these kinds has a file. */
  public boolean hasTrack(String... kinds) {
    return tracks.stream().anyMatch(track -> track.src().isPresent() && List.of(kinds).contains(track.kind()));
  }

  /** Whether its files are lists of a stream's parts, which may hold captions and other sound tracks. */
  private boolean isStream() {
    return sources.stream().map(FileName::withoutQuery).map(source -> source.toLowerCase(Locale.ROOT))
        .anyMatch(source -> source.endsWith(".m3u8") || source.endsWith(".mpd") || source.startsWith("blob:"));
  }

  private static List<Medium> of(Page page) {
    List<Medium> media = new ArrayList<>();
    for (Element element : page.all("audio", "video")) {
      if (Pragmas.isLive(element)) {
        media.add(new Medium(element, page.names().of(element), sources(element), tracks(element)));
      }
    }
    return List.copyOf(media);
  }

  private static List<String> sources(Element element) {
    List<String> sources = new ArrayList<>();
    written(element, "src").ifPresent(sources::add);
    LATE.forEach(name -> written(element, name).ifPresent(sources::add));
    children(element, "source").forEach(source -> written(source, "src").or(() -> written(source, "data-src")).ifPresent(sources::add));
    return List.copyOf(sources);
  }

  private static List<Track> tracks(Element element) {
    return children(element, "track").stream().map(track -> new Track(track, kind(track), written(track, "src"))).toList();
  }

  /** A track that names no kind holds subtitles, one that names an unknown kind holds metadata (HTML, the track element). */
  private static String kind(Element track) {
    String kind = AttributeText.of(track, "kind").toLowerCase(Locale.ROOT);
    return kind.isEmpty() ? "subtitles" : kind;
  }

  private static List<Element> children(Element element, String tag) {
    List<Element> found = new ArrayList<>();
    Element child = element.firstElementChild();
    for (int i = 0; i < MOST_CHILDREN && child != null; i++) {
      if (child.normalName().equals(tag)) {
        found.add(child);
      }
      child = child.nextElementSibling();
    }
    return found;
  }

  private static Optional<String> written(Element element, String name) {
    return Optional.of(AttributeText.of(element, name).strip()).filter(value -> !value.isEmpty() && !value.equals("#"));
  }

  private static String file(String source) {
    String path = FileName.withoutQuery(source);
    return path.substring(Math.max(path.lastIndexOf('/') + 1, path.length() - LONGEST_NAME));
  }

  private static boolean asksForShortPart(String source) {
    int hash = source.indexOf('#');
    Matcher part = PART.matcher(hash < 0 ? "" : source.substring(hash));
    if (!part.matches()) {
      return false;
    }
    OptionalDouble from = part.group(1).isEmpty() ? OptionalDouble.of(0) : seconds(part.group(1));
    OptionalDouble to = part.group(2) == null ? OptionalDouble.of(Double.MAX_VALUE) : seconds(part.group(2));
    return from.isEmpty() || to.isEmpty() || to.getAsDouble() - from.getAsDouble() <= SHORT;
  }

  /** Media Fragments URI 1.0, 4.2.1: seconds, or hours, minutes and seconds parted by colons. */
  private static OptionalDouble seconds(String written) {
    double seconds = 0;
    for (String part : written.split(":", -1)) {
      if (!part.matches("[0-9]{1,6}(\\.[0-9]{0,6})?")) {
        return OptionalDouble.empty();
      }
      seconds = seconds * 60 + Double.parseDouble(part);
    }
    return OptionalDouble.of(seconds);
  }
}
