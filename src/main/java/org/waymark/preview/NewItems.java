package org.waymark.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.content.ContentType;
import org.waymark.content.SiteFile;
import org.waymark.scaffold.NewFile;
import org.waymark.scaffold.Scaffold;
import org.waymark.scaffold.Wanted;

/** New content files, begun in the browser as {@code waymark new} begins them. */
final class NewItems {

  private final Workspace workspace;
  private final String token;

  NewItems(Workspace workspace, String token) {
    this.workspace = workspace;
    this.token = token;
  }

  /** What can be begun. */
  Answer types() throws IOException {
    List<SiteFile.Language> languages = new ArrayList<>();
    workspace
        .state()
        .snapshot()
        .ifPresent(snapshot -> languages.addAll(snapshot.library().site().languages()));
    return Editor.json(
        Status.OK,
        json -> {
          json.beginObject();
          json.name("token").value(token);
          json.name("types").beginArray();
          for (ContentType type : ContentType.values()) {
            json.beginObject();
            json.name("id").value(type.id());
            json.name("meaning").value(type.meaning());
            json.endObject();
          }
          json.endArray();
          json.name("languages").beginArray();
          for (SiteFile.Language language : languages) {
            json.beginObject();
            json.name("code").value(language.code());
            json.name("name").value(language.name());
            json.endObject();
          }
          json.endArray();
          json.endObject();
        });
  }

  /** Begins one. */
  Answer make(Change asked) throws IOException {
    ContentType type = asked.get("type").flatMap(ContentType::ofId).orElse(null);
    Snapshot snapshot = workspace.state().snapshot().orElse(null);
    String title = asked.get("title").orElse("").strip();
    if (snapshot == null) {
      return Editor.said(
          Status.UNPROCESSABLE, "Mend the site's settings first: nothing can be begun without.");
    } else if (type == null || title.isEmpty()) {
      return Editor.said(Status.UNPROCESSABLE, "Choose what it is to be, and write its title.");
    }
    Optional<String> language =
        asked.get("language").filter(code -> !code.equals(snapshot.library().firstLanguage()));
    Wanted wanted =
        new Wanted(
            type,
            title,
            asked.get("id").filter(id -> !id.isBlank()).orElse(null),
            language.orElse(null));
    NewFile made = new Scaffold(snapshot.reading().project(), snapshot.inputs().today()).of(wanted);
    NewFile written =
        made instanceof NewFile.Made file ? file.write(snapshot.inputs().project()) : made;
    if (written instanceof NewFile.Refused refused) {
      return Editor.said(Status.UNPROCESSABLE, refused.message() + " " + refused.fix());
    }
    NewFile.Made file = (NewFile.Made) written;
    workspace.change(List.of(file.file()));
    return Editor.json(
        Status.OK, json -> json.beginObject().name("file").value(file.file()).endObject());
  }
}
