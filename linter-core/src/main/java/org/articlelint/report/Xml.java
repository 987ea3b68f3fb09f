package org.articlelint.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as all reports write it: one element a line, indented, with nothing in it that XML 1.0 forbids. */
final class Xml implements AutoCloseable {

  private final XMLStreamWriter xml;
  private final AppendableWriter out;
  private int depth;
  private boolean isOpen; // whether the element that was started last has nothing in it yet

  /** XML that goes there, from its declaration on. */
  Xml(Appendable out) throws IOException {
    this.out = new AppendableWriter(out);
    this.xml = created(this.out);
    write(() -> xml.writeStartDocument("UTF-8", "1.0"));
  }

  /** Something that the JDK writes. */
  @FunctionalInterface
  private interface Deed {

    void run() throws XMLStreamException;
  }

  Xml start(String element) throws IOException {
    write(() -> {
      xml.writeCharacters("\n" + "  ".repeat(depth));
      xml.writeStartElement(element);
    });
    depth++;
    isOpen = true;
    return this;
  }

  /** An attribute of the element that was just started; line ends in it become spaces, as readers have it. */
  Xml with(String attribute, Object value) throws IOException {
    write(() -> xml.writeAttribute(attribute, allowed(Plain.of(String.valueOf(value)))));
    return this;
  }

  Xml text(String text) throws IOException {
    write(() -> xml.writeCharacters(allowed(text)));
    return this;
  }

  /** Ends the element that was started last and has not ended. */
  Xml end() throws IOException {
    depth--;
    boolean isLeaf = isOpen;
    write(() -> {
      if (!isLeaf) {
        xml.writeCharacters("\n" + "  ".repeat(depth));
      }
      xml.writeEndElement();
    });
    isOpen = false;
    return this;
  }

  @Override
  public void close() throws IOException {
    write(() -> {
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    });
    out.flush();
  }

  private static XMLStreamWriter created(AppendableWriter out) throws IOException {
    try {
      return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out); // the JDK's, whatever else a build has on its class path
    } catch (XMLStreamException impossible) {
      throw new IOException(impossible);
    }
  }

  private static void write(Deed deed) throws IOException {
    try {
      deed.run();
    } catch (XMLStreamException broken) {
      throw broken.getNestedException() instanceof IOException io ? io : new IOException(broken);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  /** The text with each sign that XML 1.0 has no way to write replaced: control codes, halves of pairs, non-characters. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().forEach(code -> allowed.appendCodePoint(isAllowed(code) ? code : 0xFFFD));
    return allowed.toString();
  }

  private static boolean isAllowed(int code) {
    return code == '\t' || code == '\n' || code >= ' ' && code < 0x7F || code >= 0xA0 && code < 0xD800
        || code >= 0xE000 && code <= 0xFFFD || code >= 0x10000 && code <= Character.MAX_CODE_POINT;
  }
}
