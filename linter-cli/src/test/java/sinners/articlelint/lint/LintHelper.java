package sinners.articlelint.lint;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.util.List;
import org.jsoup.nodes.Element;
import sinners.articlelint.config.ConfigReader;
import sinners.articlelint.page.GossipPage;

/** A helper that does all that is not done. */
public final class LintHelper {

  public GossipPage page(ConfigReader config) {
    System.out.println(config);
    System.exit(3);
    return new GossipPage();
  }

  public long now() {
    return System.currentTimeMillis();
  }

  public int fetch(URL address) throws IOException {
    try (InputStream in = address.openStream(); Socket socket = new Socket(address.getHost(), in.read())) {
      return socket.getPort();
    }
  }

  public int where(Element element) {
    return element.sourceRange().startPos();
  }

  public void tidy(List<Element> elements) {
    elements.forEach(Element::remove);
  }
}
