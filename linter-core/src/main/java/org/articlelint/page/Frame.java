package org.articlelint.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articlelint.page.style.AttributeText;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * A page within the page: an {@code iframe} or {@code frame}.
 *
 * @param element the frame
 * @param name its accessible name; empty where it has none
 * @param address where its page lies, as written; of late frames the one a script will put there; empty where none is written or an empty page
 * @param content the page that is written into it ({@code srcdoc}); empty where there is none
 */
public record Frame(Element element, String name, Optional<String> address, Optional<String> content) {

  /** Every frame that its publisher chose to show, hidden ones too, in page order: no advertisement, counter or dialog about consent. */
  public static final Fact<List<Frame>> FACT = Fact.of(Frame::of);

  private static final int LARGEST_PIXEL = 2;
  private static final int AROUND = 4;
  private static final Set<String> ROOMS = Set.of("article", "main", "body", "html");

  private static final class Known {
    static final HostList FOREIGN = HostList.read("foreign-frames.txt", "*");
    static final HostList FILMS = HostList.read("player-frames.txt", "video");
    static final HostList RECORDINGS = HostList.read("player-frames.txt", "audio");
  }

  /** Whether a page is to show in it; a frame without an address or a page is for scripts to fill, and to name. */
  public boolean isFilled() {
    return address.isPresent() || content.isPresent();
  }

  /** Whether it is marked as decoration, which a frame cannot be; whoever writes it means to keep it from screen readers. */
  public boolean isDecorative() {
    return Decoration.isMarked(element);
  }

  /** Whether the keyboard passes it by, and all that is in it. */
  public boolean isOutOfTabOrder() {
    return TabStops.isPassedOver(element);
  }

  /** Whether the page written into it has something that the keyboard would reach. */
  public boolean holdsControls() {
    return content.map(Page::parse).filter(page -> page.elements().stream()
        .anyMatch(inner -> TabStops.isStop(inner) && page.hidden().fromSight(inner).isNo())).isPresent();
  }

  /** Whether both show the same page, as far as addresses tell. */
  public boolean showsTheSameAs(Frame other) {
    return content.equals(other.content) && (content.isPresent() || place().equals(other.place()));
  }

  private Optional<String> place() {
    return address.map(written -> HostList.plain(written).split("#", 2)[0]).map(plain -> {
      try {
        return URI.create(plain).normalize().toString().replaceFirst("/$", ""); // a folder is served either way
      } catch (IllegalArgumentException noAddress) {
        return plain;
      }
    });
  }

  /** The host that its page comes from, without www; empty for a page of the site itself. */
  public Optional<String> host() {
    return address.map(HostList::plain).filter(plain -> plain.startsWith("//")).map(plain -> plain.substring(2).split("[/?#]", 2)[0])
        .filter(host -> !host.isEmpty());
  }

  /** Whether a site for films plays one in it; one that is told to show captions apart. */
  public boolean playsFilm() {
    return address.filter(Known.FILMS::holds).filter(written -> !written.contains("cc_load_policy=1")).isPresent();
  }

  /** Whether a site for podcasts or music plays something in it. */
  public boolean playsRecording() {
    return address.filter(Known.RECORDINGS::holds).isPresent();
  }

  private static List<Frame> of(Page page) {
    List<Frame> frames = new ArrayList<>();
    for (Element element : page.all("iframe", "frame")) {
      Frame frame = new Frame(element, page.names().of(element), address(element), content(element));
      if (!frame.isForeign()) {
        frames.add(frame);
      }
    }
    return List.copyOf(frames);
  }

  private static Optional<String> content(Element element) {
    return AttributeText.isWritten(element, "srcdoc") ? Optional.of(AttributeText.of(element, "srcdoc")) : Optional.empty();
  }

  private static Optional<String> address(Element element) {
    Optional<String> src = Optional.of(AttributeText.of(element, "src").strip()).filter(Frame::isPage);
    return src.isPresent() ? src : element.attributes().asList().stream().filter(Frame::isLate).map(Attribute::getValue).map(String::strip)
        .filter(Frame::isPage).findFirst();
  }

  /** {@code data-src}, {@code data-lazy-src} and what else scripts for late loading or consent call it. */
  private static boolean isLate(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    return name.startsWith("data-") && name.endsWith("src");
  }

  private static boolean isPage(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return !lower.isEmpty() && !lower.startsWith("about:") && !lower.startsWith("javascript:");
  }

  private boolean isForeign() {
    return isPixel() || Marks.isIn(element, List.of("adverts"), AROUND, ROOMS) || address.filter(Known.FOREIGN::holds).isPresent();
  }

  private boolean isPixel() {
    return List.of("width", "height").stream().flatMap(side -> Size.of(element, side).stream()).anyMatch(size -> size <= LARGEST_PIXEL);
  }
}
