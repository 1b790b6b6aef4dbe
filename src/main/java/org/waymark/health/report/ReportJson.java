package org.waymark.health.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.waymark.links.Verdict;
import org.waymark.output.PlaceJson;

/** The report for programs. The handbook's page on commands says what each field means. */
public final class ReportJson {

  private ReportJson() {}

  /** Writes the members of the one object of the report. */
  public static void writeMembers(HealthReport report, JsonWriter json) throws IOException {
    json.name("day").value(report.day().toString());
    json.name("findings").beginArray();
    for (Finding finding : report.findings()) {
      write(finding, json);
    }
    json.endArray();
    json.name("links");
    write(report.links(), json);
    json.name("reading").beginArray();
    for (Reading page : report.reading()) {
      write(page, json);
    }
    json.endArray();
    json.name("unread").beginArray();
    for (String file : report.unread()) {
      json.value(file);
    }
    json.endArray();
  }

  private static void write(Finding finding, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("kind").value(finding.kind().id());
    json.name("urgency").value(finding.urgency().id());
    json.name("subject").value(finding.subject());
    PlaceJson.write(json, finding.place());
    if (finding.day() != null) {
      json.name("day").value(finding.day().toString());
    }
    json.name("message").value(finding.message());
    json.name("fix").value(finding.fix());
    json.endObject();
  }

  private static void write(LinkLook look, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("looked").value(look instanceof LinkLook.Looked);
    if (look instanceof LinkLook.Looked looked) {
      if (looked.checked().isPresent()) {
        json.name("checked").value(looked.checked().get().toString());
      }
      for (Verdict verdict : Verdict.values()) {
        json.name(verdict.id()).value(looked.count(verdict));
      }
    }
    json.endObject();
  }

  private static void write(Reading page, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("subject").value(page.subject());
    json.name("file").value(page.file());
    json.name("sentences").value(page.sentences());
    json.name("words").value(page.words());
    json.name("average").value(rounded(page.average()));
    json.name("longest").value(page.longest());
    json.name("hard").value(page.hard());
    json.name("grade").value(rounded(page.grade()));
    json.endObject();
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
  }
}
