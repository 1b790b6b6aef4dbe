package org.waymark.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  static List<Extra> of(Library library, List<PlannedPage> pages) {
    Addresses addresses = library.addresses();
    if (pages.size() <= MOST) {
      return List.of(extra(ADDRESS, xml -> new Sitemap(addresses, xml).pages(pages)));
    }
    List<Extra> extras = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += MOST) {
      List<PlannedPage> part = pages.subList(from, Math.min(pages.size(), from + MOST));
      parts.add("/sitemap-" + (parts.size() + 1) + ".xml");
      extras.add(
          extra(parts.get(parts.size() - 1), xml -> new Sitemap(addresses, xml).pages(part)));
    }
    extras.add(extra(ADDRESS, xml -> new Sitemap(addresses, xml).index(parts)));
    return extras;
  }

  private static Extra extra(String address, XmlText.Content content) {
    return new Extra(address, () -> XmlText.bytes(content));
  }

  private void pages(List<PlannedPage> pages) throws XMLStreamException {
    root("urlset");
    for (PlannedPage page : pages) {
      xml.writeStartElement("url");
      XmlText.element(xml, "loc", addresses.url(page.address()));
      Optional<String> day =
          Optional.ofNullable(page.origin()).flatMap(Newest::day).map(Object::toString);
      if (day.isPresent()) {
        XmlText.element(xml, "lastmod", day.get());
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
      XmlText.element(xml, "loc", addresses.url(part));
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
    xml.writeEndElement();
  }

  private void root(String name) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeCharacters("\n");
  }
}
