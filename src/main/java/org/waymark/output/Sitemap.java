package org.waymark.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.waymark.library.Addresses;
import org.waymark.library.Library;
import org.waymark.library.Newest;
import org.waymark.page.PlannedPage;

/**
 * The addresses of all pages that search engines should list, as <a
 * href="https://www.sitemaps.org/protocol.html">sitemaps.org</a> has it: one file, or an index of
 * several where the pages are too many for one.
 */
final class Sitemap {

  static final String ADDRESS = "/sitemap.xml";

  private static final int MOST = 50_000;
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Addresses addresses;
  private final XMLStreamWriter xml;

  private Sitemap(Addresses addresses, XMLStreamWriter xml) {
    this.addresses = addresses;
    this.xml = xml;
  }

  /** What writes one of the files. */
  @FunctionalInterface
  private interface Content {
    void write(Sitemap sitemap) throws XMLStreamException;
  }

  static List<Extra> of(Library library, List<PlannedPage> pages) {
    Addresses addresses = library.addresses();
    if (pages.size() <= MOST) {
      return List.of(extra(addresses, ADDRESS, sitemap -> sitemap.pages(pages)));
    }
    List<Extra> extras = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += MOST) {
      List<PlannedPage> part = pages.subList(from, Math.min(pages.size(), from + MOST));
      parts.add("/sitemap-" + (parts.size() + 1) + ".xml");
      extras.add(extra(addresses, parts.get(parts.size() - 1), sitemap -> sitemap.pages(part)));
    }
    extras.add(extra(addresses, ADDRESS, sitemap -> sitemap.index(parts)));
    return extras;
  }

  private static Extra extra(Addresses addresses, String address, Content content) {
    return new Extra(address, () -> bytes(addresses, content));
  }

  private static byte[] bytes(Addresses addresses, Content content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      content.write(new Sitemap(addresses, xml));
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException defect) {
      throw new IllegalStateException("Sitemaps are written to memory", defect);
    }
    return out.toByteArray();
  }

  private void pages(List<PlannedPage> pages) throws XMLStreamException {
    root("urlset");
    for (PlannedPage page : pages) {
      xml.writeStartElement("url");
      element("loc", addresses.url(page.address()));
      Optional<String> day =
          Optional.ofNullable(page.origin()).flatMap(Newest::day).map(Object::toString);
      if (day.isPresent()) {
        element("lastmod", day.get());
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
    xml.writeEndElement();
  }

  private void index(List<String> parts) throws XMLStreamException {
    root("sitemapindex");
    for (String part : parts) {
      xml.writeStartElement("sitemap");
      element("loc", addresses.url(part));
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
    xml.writeEndElement();
  }

  private void root(String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeCharacters("\n");
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
