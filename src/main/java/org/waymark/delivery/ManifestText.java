package org.waymark.delivery;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.output.JsonText;

/**
 * A {@link Manifest} as it stands at a place: JSON, with the number of its form, the version of
 * Waymark, and each file's digest, type and caching.
 */
public final class ManifestText {

  private static final int FORM = 1;

  private ManifestText() {}

  /** In UTF-8. The same manifest gives the same bytes. */
  public static byte[] of(Manifest manifest) {
    return JsonText.bytes(JsonText.NARROW, json -> write(manifest, json));
  }

  private static void write(Manifest manifest, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("form").value(FORM);
    json.name("waymark").value(version());
    json.name("withdrawn").beginArray();
    for (String digest : manifest.withdrawn()) {
      json.value(digest);
    }
    json.endArray();
    json.name("outdated").value(manifest.outdated());
    json.name("files").beginObject();
    for (Map.Entry<String, Sent> file : manifest.files().entrySet()) {
      json.name(file.getKey()).beginObject();
      json.name("sha256").value(file.getValue().sha256());
      json.name("type").value(file.getValue().type());
      json.name("cache").value(file.getValue().cache());
      json.endObject();
    }
    json.endObject().endObject();
  }

  private static String version() {
    String version = Manifest.class.getPackage().getImplementationVersion();
    return version == null ? "unpacked" : version;
  }

  /**
   * Reads it.
   *
   * @throws DeliveryFailure when it is damaged, or of another form
   */
  public static Manifest read(byte[] text) throws DeliveryFailure {
    try {
      JsonObject json =
          JsonParser.parseString(new String(text, StandardCharsets.UTF_8)).getAsJsonObject();
      if (json.get("form").getAsInt() != FORM) {
        throw unreadable("A newer Waymark wrote the list of what was published.");
      }
      SortedMap<String, Sent> files = new TreeMap<>();
      for (Map.Entry<String, JsonElement> file : json.getAsJsonObject("files").entrySet()) {
        files.put(file.getKey(), sent(file.getValue().getAsJsonObject()));
      }
      SortedSet<String> withdrawn = new TreeSet<>();
      json.getAsJsonArray("withdrawn").forEach(digest -> withdrawn.add(digest.getAsString()));
      return new Manifest(withdrawn, json.get("outdated").getAsBoolean(), files);
    } catch (JsonParseException
        | IllegalStateException
        | NullPointerException
        | ClassCastException
        | UnsupportedOperationException
        | NumberFormatException damaged) {
      throw unreadable("The list of what was published, " + Manifest.FILE + ", is damaged.");
    }
  }

  private static Sent sent(JsonObject file) {
    return new Sent(
        file.get("sha256").getAsString(),
        file.get("type").getAsString(),
        file.get("cache").getAsString());
  }

  private static DeliveryFailure unreadable(String message) {
    return new DeliveryFailure(DeliveryCode.LIST_UNREADABLE, message);
  }
}
