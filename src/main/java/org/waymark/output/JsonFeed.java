package org.waymark.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Writes a feed as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a> has it. */
final class JsonFeed {

  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private JsonFeed() {}

  static byte[] bytes(Feed feed) {
    return JsonText.bytes(JsonText.NARROW, json -> write(feed, json));
  }

  private static void write(Feed feed, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("version").value(VERSION);
    json.name("title").value(feed.title());
    json.name("home_page_url").value(feed.page());
    json.name("feed_url").value(feed.url() + Feed.JSON);
    json.name("language").value(feed.language());
    json.name("items").beginArray();
    for (FeedEntry entry : feed.entries()) {
      json.beginObject();
      json.name("id").value(entry.url());
      json.name("url").value(entry.url());
      json.name("title").value(entry.title());
      json.name("content_text").value(entry.summary());
      json.name("date_modified").value(entry.day() + "T00:00:00Z");
      json.name("tags").beginArray();
      for (String topic : entry.topics()) {
        json.value(topic);
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }
}
