package org.waymark.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.waymark.problem.Place;

/** Where something is, as all that programs read says it. */
public final class PlaceJson {

  private PlaceJson() {}

  /**
   * Writes {@code file}, {@code line} and {@code column} into an object that is begun. Of a file as
   * a whole there is no line, and of a line as a whole no column.
   */
  public static void write(JsonWriter json, Place place) throws IOException {
    json.name("file").value(place.file());
    if (place.line() > 0) {
      json.name("line").value(place.line());
    }
    if (place.column() > 0) {
      json.name("column").value(place.column());
    }
  }
}
