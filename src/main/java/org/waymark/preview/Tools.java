package org.waymark.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.waymark.publish.hosting.MediaTypes;

/** The preview's own addresses: its files, and what its scripts ask for. */
final class Tools {

  private final Workspace workspace;
  private final WholeCheck check;
  private final LastGood lastGood;
  private final Editor editor;
  private final NewItems items;
  private final Dropped dropped;
  private final Map<String, String> headers;

  /**
   * @param site the origin of the site, whose pages the editor shows
   */
  Tools(
      Workspace workspace,
      WholeCheck check,
      LastGood lastGood,
      Editor editor,
      NewItems items,
      Dropped dropped,
      String site) {
    this.workspace = workspace;
    this.check = check;
    this.lastGood = lastGood;
    this.editor = editor;
    this.items = items;
    this.dropped = dropped;
    this.headers =
        Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy",
                "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'; frame-src "
                    + site,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff");
  }

  /**
   * The answer to a request for something of the preview's own.
   *
   * @param name as {@link Request#tool} says it, by which it was let in: not as it is meant
   */
  Answer to(String name, Request request) throws IOException {
    Answer answer = request.method().equals("POST") ? change(name, request) : read(name, request);
    return answer.with(headers);
  }

  private Answer read(String name, Request request) throws IOException {
    return switch (name) {
      case "state" -> state(request.value("address").orElse("/"));
      case "file" -> editor.open(request.value("name").orElse(""));
      case "types" -> items.types();
      case "edit" -> Answer.of(Status.OK, Answer.HTML, OwnFiles.page("edit.html"));
      case "new" -> Answer.of(Status.OK, Answer.HTML, OwnFiles.page("new.html"));
      default -> file(name);
    };
  }

  private Answer change(String name, Request request) throws IOException {
    if (name.equals("picture")) {
      return dropped.keep(request.value("name").orElse(""), request.body());
    }
    Change change = Change.of(new String(request.body(), StandardCharsets.UTF_8)).orElse(null);
    if (change == null) {
      return Editor.said(Status.BAD_REQUEST, "The request is not what the editor sends.");
    }
    return switch (name) {
      case "try" -> editor.attempt(change);
      case "save" -> editor.save(change);
      case "new" -> items.make(change);
      default -> file(name);
    };
  }

  private Answer state(String address) throws IOException {
    Workspace.State now = workspace.state(); // Which forgets what may not be seen any more.
    boolean before = lastGood.page(address).isPresent();
    PageState state = new PageState(now, check, address, before);
    return Answer.of(Status.OK, Answer.JSON, state.json(workspace));
  }

  private static Answer file(String name) {
    Optional<byte[]> file = OwnFiles.find(name);
    return file.map(bytes -> Answer.of(Status.OK, MediaTypes.of(name), bytes))
        .orElseGet(() -> Answer.words(Status.NOT_FOUND, "The preview has no such page."));
  }
}
