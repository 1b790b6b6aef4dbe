package org.waymark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.waymark.Timings;
import org.waymark.Timings.StageTime;
import org.waymark.Timings.Sum;
import org.waymark.Timings.Taken;

/**
 * The member {@code timings} of what is told to programs: times in milliseconds, sizes in bytes.
 */
final class TimingsJson {

  private TimingsJson() {}

  static void write(JsonWriter json, Timings timings) throws IOException {
    json.name("timings").beginObject();
    json.name("stages").beginArray();
    for (StageTime time : timings.stages()) {
      json.beginObject().name("name").value(time.stage().words());
      json.name("millis").value(millis(time.nanos()));
      json.name("processor-millis").value(millis(time.processor()));
      json.name("items").value(time.items());
      json.name("allocated").value(time.allocated());
      json.name("heap").value(time.heap()).endObject();
    }
    json.endArray();
    sums(json, "steps", timings.steps());
    sums(json, "templates", timings.templates());
    slowest(json, "slowest-files", timings.files());
    slowest(json, "slowest-pages", timings.pages());
    json.endObject();
  }

  private static void sums(JsonWriter json, String name, List<Sum> sums) throws IOException {
    json.name(name).beginArray();
    for (Sum sum : sums) {
      json.beginObject().name("name").value(sum.name());
      json.name("millis").value(millis(sum.nanos()));
      json.name("times").value(sum.count()).endObject();
    }
    json.endArray();
  }

  private static void slowest(JsonWriter json, String name, List<Taken> slowest)
      throws IOException {
    json.name(name).beginArray();
    for (Taken taken : slowest) {
      json.beginObject().name("name").value(taken.name());
      json.name("millis").value(millis(taken.nanos())).endObject();
    }
    json.endArray();
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }
}
