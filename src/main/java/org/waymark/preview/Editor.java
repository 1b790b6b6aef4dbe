package org.waymark.preview;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.library.Draft;
import org.waymark.output.JsonText;
import org.waymark.source.FileEdit;
import org.waymark.source.WholeFile;

/**
 * Opens, tries and saves content files for the editor in the browser. A file that changed since it
 * was opened is never written over.
 */
final class Editor {

  private static final String NOT_UTF8 =
      "This file is not in UTF-8, and letters would be lost. Open it in the program that it was"
          + " written with, choose the encoding UTF-8 and save it; then it can be edited here.";

  private static final String NO_FILE = "There is no such text in this project's content any more.";

  private final Workspace workspace;
  private final Trials trials;
  private final Guard guard;

  Editor(Workspace workspace, Trials trials, Guard guard) {
    this.workspace = workspace;
    this.trials = trials;
    this.guard = guard;
  }

  /** A file with all that its form needs. */
  Answer open(String name) throws IOException {
    EditedFile file;
    try {
      file = EditedFile.find(workspace.inputs().project(), name).orElse(null);
    } catch (CharacterCodingException otherEncoding) {
      return said(Status.UNPROCESSABLE, NOT_UTF8);
    }
    if (file == null) {
      return said(Status.NOT_FOUND, NO_FILE);
    }
    Snapshot snapshot = workspace.state().snapshot().orElse(null);
    Optional<Draft> draft = snapshot == null ? Optional.empty() : snapshot.draftOf(name);
    Optional<FileEdit> parts = file.parts();
    return json(
        Status.OK,
        json -> {
          json.beginObject();
          json.name("name").value(name);
          json.name("revision").value(file.revision());
          json.name("token").value(guard.token());
          json.name("site").value(guard.site());
          json.name("text").value(file.text().replace("\r\n", "\n"));
          if (snapshot != null && file.path() != null) {
            json.name("type").value(file.path().key().type().id());
            json.name("address").value(draft.map(snapshot::hrefOf).orElse(null));
            json.name("languages").beginArray();
            for (String language : snapshot.library().languages()) {
              json.value(language);
            }
            json.endArray();
            json.name("form");
            FormJson.write(json, file.path().key().type().declaration());
            json.name("vocabularies");
            Vocabularies.write(json, snapshot);
          }
          if (parts.isPresent()) {
            json.name("fields");
            ValueJson.write(json, parts.get().fields());
            json.name("body").value(parts.get().body());
          }
          json.endObject();
        });
  }

  /** What would come of a change; nothing is written. */
  Answer attempt(Change change) throws IOException {
    EditedFile file = find(change);
    if (file == null) {
      return said(Status.NOT_FOUND, NO_FILE);
    }
    String text = change.in(file).orElse(null);
    if (text == null) {
      return said(Status.UNPROCESSABLE, cannot());
    }
    Trials.Trial trial = trials.of(workspace.state(), file, workspace.inputs().project(), text);
    return json(
        Status.OK,
        json -> {
          json.beginObject();
          json.name("number").value(trial.number());
          json.name("site").value(guard.site());
          json.name("address").value(trial.address());
          json.name("problems");
          ProblemJson.withoutLines().write(json, trial.problems(), trial.fields());
          json.endObject();
        });
  }

  /** Writes a change into its file, unless that is no longer the one that was opened. */
  synchronized Answer save(Change change) throws IOException {
    EditedFile file = find(change);
    if (file == null) {
      return said(
          Status.CONFLICT, NO_FILE + " Nothing was written: copy your text before you go on.");
    } else if (!change.get("revision").equals(Optional.of(file.revision()))) {
      return said(
          Status.CONFLICT,
          "The file changed meanwhile, in another window or program. Nothing was written over: copy"
              + " your text, load this page again, and put it in.");
    }
    String text = change.in(file).orElse(null);
    if (text == null) {
      return said(Status.UNPROCESSABLE, cannot());
    }
    if (!text.equals(file.text())) {
      WholeFile.write(file.file().path(), text);
      workspace.change(List.of(file.file().name()));
    }
    EditedFile now = find(change);
    String revision = now == null ? "" : now.revision();
    return json(
        Status.OK,
        json -> {
          json.beginObject();
          json.name("revision").value(revision);
          json.endObject();
        });
  }

  private @Nullable EditedFile find(Change change) throws IOException {
    return EditedFile.find(workspace.inputs().project(), change.get("name").orElse(""))
        .orElse(null);
  }

  private static String cannot() {
    return "This cannot be written without changing other parts of the file. Choose \"Edit as text\""
        + " and change it there.";
  }

  static Answer said(int status, String words) {
    return json(
        status,
        json -> {
          json.beginObject();
          json.name("message").value(words);
          json.endObject();
        });
  }

  static Answer json(int status, JsonText.Content content) {
    return Answer.of(status, Answer.JSON, JsonText.compact(content));
  }
}
