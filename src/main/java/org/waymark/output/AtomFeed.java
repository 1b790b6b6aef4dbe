package org.waymark.output;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a feed as <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>, the Atom
 * Syndication Format, has it.
 */
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;

  private AtomFeed(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static byte[] bytes(Feed feed) {
    return XmlText.bytes(xml -> new AtomFeed(xml).write(feed));
  }

  private void write(Feed feed) throws XMLStreamException {
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", feed.language());
    element("id", feed.url() + Feed.ATOM);
    element("title", feed.title());
    element("updated", moment(feed.day()));
    link("self", feed.url() + Feed.ATOM);
    link("alternate", feed.page());
    author(feed.author());
    for (FeedEntry entry : feed.entries()) {
      entry(entry);
    }
    line();
    xml.writeEndElement();
    line();
  }

  private void author(String name) throws XMLStreamException {
    line();
    xml.writeStartElement("author");
    XmlText.element(xml, "name", name);
    xml.writeEndElement();
  }

  private void entry(FeedEntry entry) throws XMLStreamException {
    line();
    xml.writeStartElement("entry");
    element("id", entry.url());
    element("title", entry.title());
    element("updated", moment(entry.day()));
    link("alternate", entry.url());
    element("summary", entry.summary());
    for (String topic : entry.topics()) {
      line();
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", topic);
    }
    line();
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    line();
    XmlText.element(xml, name, text);
  }

  private void link(String relation, String url) throws XMLStreamException {
    line();
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", url);
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
