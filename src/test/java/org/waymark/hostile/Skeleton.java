package org.waymark.hostile;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a published file is made of, without its texts: elements and attributes, fields, columns. A
 * text that is only text never changes it. Files are read strictly, so one that cannot be read
 * fails.
 */
final class Skeleton {

  /** Attributes whose values are the theme's words and not an editor's. */
  private static final Set<String> NAMED =
      Set.of("class", "rel", "type", "role", "name", "property", "http-equiv", "target");

  private static final Set<String> ADDRESSES = Set.of("href", "src");

  private Skeleton() {}

  static String of(String name, String text) throws IOException {
    String kind = name.substring(name.lastIndexOf('.') + 1);
    return switch (kind) {
      case "html" -> html(text);
      case "xml", "svg" -> xml(text);
      case "json" -> json(name, text);
      case "csv" -> csv(text);
      case "vcf" -> card(text);
      default -> kind;
    };
  }

  private static String html(String text) {
    StringBuilder skeleton = new StringBuilder();
    Document page = Jsoup.parse(text);
    page.select("svg text").remove(); // Words in a chart are broken into lines by their length.
    for (Element element : page.getAllElements()) {
      skeleton.append("\n").append(" ".repeat(element.parents().size())).append(element.tagName());
      for (Attribute attribute : element.attributes()) {
        skeleton.append(' ').append(attribute.getKey());
        if (NAMED.contains(attribute.getKey())) {
          skeleton.append('=').append(attribute.getValue());
        } else if (ADDRESSES.contains(attribute.getKey())) {
          skeleton.append('=').append(scheme(attribute.getValue()));
        }
      }
    }
    return skeleton.toString();
  }

  /** What an address begins with; nothing for one within the site. */
  private static String scheme(String address) {
    int colon = address.indexOf(':');
    String scheme = address.substring(0, Math.max(0, colon));
    return scheme.chars().allMatch(Character::isLetter) ? scheme : "";
  }

  private static String xml(String text) throws IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try {
      return xml(factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
    } catch (ParserConfigurationException | SAXException failure) {
      throw new IOException(failure);
    }
  }

  private static String xml(Node node) {
    StringBuilder skeleton = new StringBuilder("(").append(node.getNodeName());
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() != Node.TEXT_NODE) {
        skeleton.append(xml(child));
      }
    }
    return skeleton.append(')').toString();
  }

  /** An index of search is all words, so nothing of it stays the same. */
  private static String json(String name, String text) {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    JsonElement value = JsonParser.parseReader(reader);
    return name.contains("search") ? "" : json(value);
  }

  private static String json(JsonElement value) {
    if (value.isJsonObject()) {
      return value.getAsJsonObject().entrySet().stream()
          .map(entry -> entry.getKey() + ":" + json(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    } else if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream()
          .map(Skeleton::json)
          .collect(Collectors.joining(",", "[", "]"));
    }
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString() ? "\"\"" : "1";
  }

  private static String csv(String text) throws IOException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
      return csv.stream().map(row -> row.getFieldCount() + " cells").toList().toString();
    }
  }

  private static String card(String text) throws IOException {
    try (VCardReader reader = new VCardReader(text)) {
      List<VCard> cards = reader.readAll();
      return cards.stream().map(Skeleton::properties).toList().toString();
    }
  }

  private static String properties(VCard card) {
    return card.getProperties().stream()
        .map(VCardProperty::getClass)
        .map(Class::getSimpleName)
        .sorted()
        .toList()
        .toString();
  }
}
