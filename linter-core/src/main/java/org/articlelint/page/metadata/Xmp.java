package org.articlelint.page.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A packet of XMP (ISO 16684-1): properties of RDF, each a text, or a list of texts, under a name of a vocabulary. Some programs write one
 * under another's name; then it counts where the true one is missing.
 */
final class Xmp {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String OLD_DC = "http://purl.org/dc/1.1/";
  private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
  private static final String TIFF = "http://ns.adobe.com/tiff/1.0/";
  private static final String BASIC = "http://ns.adobe.com/xap/1.0/";
  private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  private static final String IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

  private static final List<String> CREATOR = List.of(DC + "creator", OLD_DC + "creator", TIFF + "Artist", PHOTOSHOP + "Author", BASIC + "Author",
      BASIC + "Authors", PDF + "Author");
  private static final List<String> COPYRIGHT_NOTICE =
      List.of(DC + "rights", OLD_DC + "rights", TIFF + "Copyright", PHOTOSHOP + "Copyright", RIGHTS + "Copyright");
  private static final List<String> CAPTION = List.of(DC + "description", OLD_DC + "description", TIFF + "ImageDescription", PHOTOSHOP + "Caption",
      BASIC + "Description", PDF + "Subject");
  private static final List<String> CREDIT = List.of(PHOTOSHOP + "Credit");
  private static final List<String> SOURCE_TYPE = List.of(IPTC + "DigitalSourceType");
  private static final Set<String> WANTED =
      new HashSet<>(Stream.of(CREATOR, COPYRIGHT_NOTICE, CAPTION, CREDIT, SOURCE_TYPE).flatMap(List::stream).toList());
  private static final int DEEPEST = 64; // each element that is open knows all names of what is around it
  private static final Set<String> LISTS = Set.of(RDF + "Seq", RDF + "Bag", RDF + "Alt");

  private final Map<String, List<String>> properties = new HashMap<>();

  private Xmp() {}

  /** What the packet says, as far as it can be read. */
  static PictureFile read(byte[] packet) {
    var xmp = new Xmp();
    Document tree = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text(packet), "");
    tree.stream().filter(element -> name(element).equals(RDF + "RDF")).flatMap(rdf -> rdf.children().stream()).forEach(xmp::readNode);
    return new PictureFile(xmp.first(CREATOR), one(xmp.first(CREDIT)), one(xmp.first(COPYRIGHT_NOTICE)), one(xmp.first(SOURCE_TYPE)),
        one(xmp.first(CAPTION)));
  }

  /** XML in any encoding that XMP may have, told by where its first sign has no bits. */
  private static String text(byte[] packet) {
    boolean isLong = packet.length >= 4;
    if (isLong && packet[0] == 0 && packet[1] == 0) {
      return new String(packet, Charset.forName("UTF-32BE"));
    }
    if (isLong && packet[1] == 0 && packet[2] == 0) {
      return new String(packet, Charset.forName("UTF-32LE"));
    }
    if (isLong && (packet[0] == 0 || packet[0] == (byte) 0xFE)) {
      return new String(packet, StandardCharsets.UTF_16BE);
    }
    return isLong && (packet[1] == 0 || packet[0] == (byte) 0xFF) ? new String(packet, StandardCharsets.UTF_16LE) : PictureText.of(packet);
  }

  private void readNode(Element node) {
    for (Attribute attribute : node.attributes()) {
      add(attribute.namespace() + attribute.localName(), List.of(attribute.getValue()));
    }
    node.children().forEach(property -> {
      if (WANTED.contains(name(property))) {
        add(name(property), values(property));
      }
    });
  }

  private void add(String name, List<String> values) {
    List<String> words = values.stream().flatMap(value -> PictureText.told(value).stream()).toList();
    if (WANTED.contains(name) && !words.isEmpty()) {
      properties.putIfAbsent(name, words);
    }
  }

  private static List<String> values(Element property) {
    Optional<Element> list = property.children().stream().filter(child -> LISTS.contains(name(child))).findFirst();
    if (list.isEmpty()) {
      return value(property).stream().toList();
    }
    List<String> values = new ArrayList<>();
    for (Element item : list.get().children()) {
      boolean isDefault = name(list.get()).equals(RDF + "Alt") && item.attr("xml:lang").equalsIgnoreCase("x-default");
      value(item).ifPresent(text -> values.add(isDefault ? 0 : values.size(), text));
    }
    return values;
  }

  /** A text, an address, or the main one of values that belong together; empty for other structures. */
  private static Optional<String> value(Element at) {
    Optional<String> address = at.attributes().asList().stream()
        .filter(attribute -> (attribute.namespace() + attribute.localName()).equals(RDF + "resource")).map(Attribute::getValue).findFirst();
    if (address.isPresent() || at.childrenSize() == 0) {
      return Optional.of(address.orElseGet(at::wholeText));
    }
    return at.children().stream().flatMap(child -> name(child).equals(RDF + "Description") ? child.children().stream() : Stream.of(child))
        .filter(child -> name(child).equals(RDF + "value")).map(Element::wholeText).findFirst();
  }

  private static String name(Element element) {
    return element.tag().namespace() + element.tag().localName();
  }

  private List<String> first(List<String> names) {
    return names.stream().map(properties::get).filter(Objects::nonNull).findFirst().orElse(List.of());
  }

  private static Optional<String> one(List<String> values) {
    return values.stream().findFirst();
  }
}
