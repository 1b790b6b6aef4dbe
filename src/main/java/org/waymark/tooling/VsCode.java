package org.waymark.tooling;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.content.ContentType;

/**
 * The folder {@code .vscode} of a project. The YAML extension checks and completes the shared files
 * from schemas. It does not look at the fields of a Markdown file (<a
 * href="https://github.com/redhat-developer/vscode-yaml/issues/207">its issue 207</a>); for these
 * there are snippets, and a task that runs {@code waymark check} and shows each problem at its
 * place, which needs no extension at all.
 */
public final class VsCode {

  private static final String FOLDER = ".vscode/";

  /** What people may have changed for themselves. */
  private static final Set<String> OWN =
      Set.of(FOLDER + "settings.json", FOLDER + "extensions.json", FOLDER + "tasks.json");

  /** As {@code waymark check --format github} writes a problem with its line. */
  private static final String PROBLEM =
      "^::(error|warning|notice) file=([^,]*),line=(\\d+),(?:col=(\\d+),)?title=([^:]*)::(.*)$";

  /** The same for a file as a whole. */
  private static final String PROBLEM_OF_FILE =
      "^::(error|warning|notice) file=([^,]*),title=([^:]*)::(.*)$";

  private VsCode() {}

  /** The texts by file name, from the project folder. */
  public static SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    Schemas.shared().forEach((name, text) -> files.put(FOLDER + "schemas/" + name, text));
    files.put(FOLDER + "settings.json", settings());
    files.put(FOLDER + "extensions.json", extensions());
    files.put(FOLDER + "tasks.json", tasks());
    files.put(FOLDER + "waymark.code-snippets", Snippets.text());
    return files;
  }

  /** Whether a file may hold people's own settings, and is not to be written over. */
  public static boolean isOwn(String file) {
    return OWN.contains(file);
  }

  private static String settings() {
    JsonObject schemas = new JsonObject();
    for (String schema : Schemas.shared().keySet()) {
      schemas.add(
          "./" + FOLDER + "schemas/" + schema,
          Json.array("content/" + Schemas.subject(schema) + ".yaml"));
    }
    JsonObject suggestions = new JsonObject();
    suggestions.addProperty("other", true);
    suggestions.addProperty("comments", false);
    suggestions.addProperty("strings", true);
    JsonObject markdown = new JsonObject();
    markdown.addProperty("editor.wordWrap", "on");
    markdown.add("editor.quickSuggestions", suggestions);
    markdown.addProperty("editor.snippetSuggestions", "top");
    markdown.addProperty("files.trimTrailingWhitespace", false);
    JsonObject settings = new JsonObject();
    settings.add("yaml.schemas", schemas);
    settings.addProperty("yaml.yamlVersion", "1.2"); // In older YAML, the name "on" means true.
    settings.add("[markdown]", markdown);
    settings.addProperty("files.encoding", "utf8");
    settings.addProperty("files.eol", "\n");
    settings.addProperty("files.insertFinalNewline", true);
    return Json.text(settings);
  }

  private static String extensions() {
    JsonObject extensions = new JsonObject();
    extensions.add("recommendations", Json.array("redhat.vscode-yaml"));
    return Json.text(extensions);
  }

  private static String tasks() {
    JsonArray tasks = new JsonArray();
    JsonObject check = task("Waymark: check", "check", "--format", "github");
    check.add("problemMatcher", matchers());
    JsonObject group = new JsonObject();
    group.addProperty("kind", "build");
    group.addProperty("isDefault", true);
    check.add("group", group);
    tasks.add(check);
    tasks.add(preview());
    tasks.add(task("Waymark: new file", "new", "${input:type}", "${input:title}"));
    JsonObject all = new JsonObject();
    all.addProperty("version", "2.0.0");
    all.add("tasks", tasks);
    all.add("inputs", inputs());
    return Json.text(all);
  }

  /** It goes on until somebody ends it, in a window of its own. */
  private static JsonObject preview() {
    JsonObject panel = new JsonObject();
    panel.addProperty("panel", "dedicated");
    JsonObject preview = task("Waymark: preview", "preview");
    preview.addProperty("isBackground", true);
    preview.add("presentation", panel);
    return preview;
  }

  /** Without a shell, so that a title may have any signs in it; only Windows needs one. */
  private static JsonObject task(String label, String... arguments) {
    JsonArray onWindows = Json.array("/d", "/c", ".\\waymark.cmd");
    onWindows.addAll(Json.array(arguments));
    JsonObject windows = new JsonObject();
    windows.addProperty("command", "cmd.exe");
    windows.add("args", onWindows);
    JsonObject task = new JsonObject();
    task.addProperty("label", label);
    task.addProperty("type", "process");
    task.addProperty("command", "./waymark");
    task.add("args", Json.array(arguments));
    task.add("windows", windows);
    task.add("problemMatcher", new JsonArray());
    return task;
  }

  private static JsonArray inputs() {
    JsonObject type = new JsonObject();
    type.addProperty("id", "type");
    type.addProperty("type", "pickString");
    type.addProperty("description", "What is it?");
    type.add(
        "options", Json.array(Arrays.stream(ContentType.values()).map(ContentType::id).toList()));
    JsonObject title = new JsonObject();
    title.addProperty("id", "title");
    title.addProperty("type", "promptString");
    title.addProperty("description", "Its title, as readers are to see it");
    JsonArray inputs = new JsonArray();
    inputs.add(type);
    inputs.add(title);
    return inputs;
  }

  private static JsonArray matchers() {
    JsonObject line = new JsonObject();
    line.addProperty("regexp", PROBLEM);
    line.addProperty("severity", 1);
    line.addProperty("file", 2);
    line.addProperty("line", 3);
    line.addProperty("column", 4);
    line.addProperty("code", 5);
    line.addProperty("message", 6);
    JsonObject file = new JsonObject();
    file.addProperty("regexp", PROBLEM_OF_FILE);
    file.addProperty("kind", "file");
    file.addProperty("severity", 1);
    file.addProperty("file", 2);
    file.addProperty("code", 3);
    file.addProperty("message", 4);
    JsonArray matchers = new JsonArray();
    matchers.add(matcher(line));
    matchers.add(matcher(file));
    return matchers;
  }

  private static JsonObject matcher(JsonObject pattern) {
    JsonObject matcher = new JsonObject();
    matcher.addProperty("owner", "waymark");
    matcher.addProperty("severity", "info");
    matcher.add("fileLocation", Json.array("relative", "${workspaceFolder}"));
    matcher.add("pattern", pattern);
    return matcher;
  }
}
