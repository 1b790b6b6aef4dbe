package org.waymark.importing.wordpress;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.waymark.importing.ImportCode;

/**
 * Reads an export from beginning to end, holding one entry at a time. Of comments, of what plugins
 * keep, and of accounts nothing is read but the names under which accounts publish.
 */
final class ExportReader {

  /** More than any text that people write; what is longer is cut. */
  static final int LONGEST = 4_000_000;

  private static final Set<String> KEPT =
      Set.of(
          "title",
          "link",
          "dc:creator",
          "content:encoded",
          "excerpt:encoded",
          "wp:post_id",
          "wp:post_date",
          "wp:post_modified",
          "wp:post_name",
          "wp:post_parent",
          "wp:post_type",
          "wp:post_password",
          "wp:status",
          "wp:attachment_url");

  /** What is done with an export. */
  interface Visitor {

    /** The address that the site had. */
    default void site(String address) {}

    /**
     * An account.
     *
     * @param key by which entries name it
     * @param name under which it publishes
     */
    default void author(String key, String name) {}

    /**
     * A post, a page, or anything else that is an entry.
     *
     * @throws IOException when what is made of it cannot be written
     */
    void entry(Entry entry) throws IOException;
  }

  private final XMLStreamReader xml;
  private final Visitor visitor;
  private boolean isExport;

  private ExportReader(XMLStreamReader xml, Visitor visitor) {
    this.xml = xml;
    this.visitor = visitor;
  }

  /**
   * Reads all of it.
   *
   * @throws UnreadableExport when it is no export, or cannot be read to its end
   * @throws IOException when the file system fails
   */
  static void read(Path file, Visitor visitor) throws IOException {
    try (Reader text = new ExportText(new BufferedInputStream(Files.newInputStream(file)))) {
      XMLStreamReader xml = factory().createXMLStreamReader(text);
      ExportReader reader = new ExportReader(xml, visitor);
      try {
        reader.document();
      } catch (XMLStreamException fault) {
        throw reader.unreadable(fault);
      }
    } catch (XMLStreamException fault) {
      throw new UnreadableExport(ImportCode.EXPORT_FORM, 1, 0, "The file is empty, or no XML.");
    }
  }

  /** Nothing is ever fetched or expanded: exports declare no entities. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false); // Prefixes never differ.
    factory.setXMLResolver((publicId, systemId, base, namespace) -> Reader.nullReader());
    return factory;
  }

  private IOException unreadable(XMLStreamException fault) {
    if (fault.getNestedException() instanceof IOException reading) {
      return reading;
    }
    Location place = fault.getLocation() == null ? xml.getLocation() : fault.getLocation();
    return isExport
        ? new UnreadableExport(
            ImportCode.EXPORT_DAMAGED,
            place.getLineNumber(),
            place.getColumnNumber(),
            "The export cannot be read from here on: it stops in the middle, or something is open"
                + " that should be closed.")
        : noExport(place.getLineNumber());
  }

  private void document() throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw declared();
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        element(xml.getLocalName());
      }
    }
    if (!isExport) {
      throw noExport(0);
    }
  }

  private void element(String name) throws XMLStreamException, IOException {
    switch (name) {
      case "rss", "channel" -> {}
      case "wp:wxr_version" -> isExport = true;
      case "wp:base_blog_url" -> visitor.site(text(null).strip());
      case "wp:author" -> author();
      case "item" -> {
        if (!isExport) {
          throw noExport(xml.getLocation().getLineNumber());
        }
        visitor.entry(entry());
      }
      case "html", "feed", "HTML" -> throw noExport(xml.getLocation().getLineNumber());
      default -> skip();
    }
  }

  private UnreadableExport noExport(int line) {
    return new UnreadableExport(
        ImportCode.EXPORT_FORM,
        line,
        0,
        "This is no export of WordPress: the line with wp:wxr_version, which each has, is missing.");
  }

  private UnreadableExport declared() {
    Location place = xml.getLocation();
    return new UnreadableExport(
        ImportCode.EXPORT_FORM,
        place.getLineNumber(),
        place.getColumnNumber(),
        "The file declares or uses names of its own for pieces of text (DOCTYPE, ENTITY). WordPress never"
            + " writes that, and such files can be made to do harm.");
  }

  private void author() throws XMLStreamException, IOException {
    String key = "";
    String name = "";
    while (nextWithin("wp:author")) {
      if (xml.getLocalName().equals("wp:author_login")) {
        key = text(null).strip();
      } else if (xml.getLocalName().equals("wp:author_display_name")) {
        name = text(null).strip();
      } else {
        skip();
      }
    }
    visitor.author(key, name);
  }

  private Entry entry() throws XMLStreamException, IOException {
    EntryBuilder entry = new EntryBuilder(xml.getLocation().getLineNumber());
    while (nextWithin("item")) {
      String name = xml.getLocalName();
      if (KEPT.contains(name)) {
        entry.value(name, text(entry));
      } else if (name.equals("category")) {
        String domain = attribute("domain");
        String slug = attribute("nicename");
        entry.term(domain, slug, text(entry));
      } else if (name.equals("wp:postmeta")) {
        meta(entry);
      } else {
        skip(); // Comments among it.
      }
    }
    return entry.build();
  }

  private void meta(EntryBuilder entry) throws XMLStreamException, IOException {
    String key = "";
    while (nextWithin("wp:postmeta")) {
      if (xml.getLocalName().equals("wp:meta_key")) {
        key = text(entry);
      } else if (xml.getLocalName().equals("wp:meta_value") && isOfUse(key)) {
        entry.meta(key, text(entry));
      } else {
        skip();
      }
    }
  }

  private static boolean isOfUse(String key) {
    return key.startsWith("_wp_attachment") || key.equals(EntryBuilder.PICTURE);
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** On to the next element within one; false at its end. */
  private boolean nextWithin(String name) throws XMLStreamException, IOException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name)) {
        return false;
      }
    }
  }

  private int next() throws XMLStreamException, IOException {
    int event = xml.next();
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw declared();
    }
    return event;
  }

  /** The text of the element, up to its end. */
  private String text(@Nullable EntryBuilder entry) throws XMLStreamException, IOException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (xml.isCharacters() || event == XMLStreamConstants.CDATA) {
        int room = Math.max(0, LONGEST - text.length());
        int length = xml.getTextLength();
        text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, length));
        if (length > room && entry != null) {
          entry.cut();
        }
      }
    }
    return text.toString();
  }

  private void skip() throws XMLStreamException, IOException {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }
}
