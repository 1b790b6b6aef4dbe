package org.waymark.importing.wordpress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.Project;
import org.waymark.content.ContentType;
import org.waymark.content.Ids;
import org.waymark.content.Key;
import org.waymark.content.Localised;
import org.waymark.content.TopicsFile;
import org.waymark.importing.EmailAddresses;
import org.waymark.importing.ImportReport;
import org.waymark.importing.ImportedFiles;
import org.waymark.importing.MatterKind;
import org.waymark.library.Addresses;
import org.waymark.scaffold.Slug;

/** The first look at an export: what each entry becomes, and where everything was. */
final class Planner implements ExportReader.Visitor {

  /** Addresses that have pages of the site's own. */
  private static final Set<String> RESERVED =
      Set.of(
          "stories",
          "factsheets",
          "find-support",
          "evidence",
          "news",
          "topics",
          "search",
          "glossary",
          "assets",
          "media",
          "index");

  /** Short names that WordPress gives to what nobody has sorted. */
  private static final Set<String> NO_TOPICS = Set.of("uncategorized", "uncategorised");

  private final Project project;
  private final Options options;
  private final ImportedFiles files;
  private final ImportReport report;
  private final OldSite old;
  private final Map<Long, Planned> planned = new HashMap<>();
  private final Map<String, String> authors = new HashMap<>();
  private final Map<String, String> topics = new HashMap<>();
  private final Map<String, String> newTopics = new LinkedHashMap<>();
  private final Map<String, Integer> notTaken = new LinkedHashMap<>();

  Planner(Project project, Options options, ImportedFiles files, ImportReport report) {
    this.project = project;
    this.options = options;
    this.files = files;
    this.report = report;
    this.old = new OldSite(project.shared().project());
    for (TopicsFile.Facet facet : project.shared().topics().facets()) {
      for (TopicsFile.Topic topic : facet.topics()) {
        topics.put(topic.id(), topic.id());
        label(topic.label()).ifPresent(id -> topics.putIfAbsent(id, topic.id()));
      }
    }
  }

  private Optional<String> label(Localised label) {
    String first = project.shared().firstLanguage();
    return Slug.of(label.in(first, first));
  }

  OldSite old() {
    return old;
  }

  /** What an entry becomes; empty when it is passed over. */
  Optional<Planned> of(Entry entry) {
    return Optional.ofNullable(planned.get(entry.id()));
  }

  /** The name under which an account publishes, unless it is the account's own name. */
  String author(String key) {
    return authors.getOrDefault(key, "");
  }

  /** Labels of topics that the site does not have yet, by id. */
  Map<String, String> newTopics() {
    return newTopics;
  }

  /** How many entries of each kind are passed over. */
  Map<String, Integer> notTaken() {
    return notTaken;
  }

  @Override
  public void site(String address) {
    old.address(address);
  }

  @Override
  public void author(String key, String name) {
    if (!name.equals(key) && name.indexOf('@') < 0) {
      authors.put(key, name);
    }
  }

  @Override
  public void entry(Entry entry) {
    if (entry.isAttachment()) {
      old.attachment(entry);
      return;
    }
    boolean story = options.isStory(entry);
    boolean taken = story || entry.kind().equals("post") || entry.kind().equals("page");
    if (!taken || entry.status().equals("trash") || entry.status().equals("auto-draft")) {
      notTaken.merge(taken ? "in the bin, or never saved" : kind(entry.kind()), 1, Integer::sum);
      return;
    }
    ContentType type =
        story
            ? ContentType.STORY
            : entry.kind().equals("page") ? ContentType.PAGE : ContentType.NEWS;
    String source =
        "entry " + entry.id() + " of " + (old.host().isEmpty() ? "WordPress" : old.host());
    String file = files.of(source).orElse("");
    Key key = file.isEmpty() ? newKey(type, entry) : keyOf(file);
    if (isWithdrawn(key, entry)) {
      report.add(MatterKind.WITHDRAWN, source);
      return;
    }
    file = file.isEmpty() ? fileOf(key) : file;
    files.take(file);
    planned.put(
        entry.id(), new Planned(key, file, source, oldAddress(entry, key, file), topics(entry)));
    old.text(entry, key);
  }

  private static String kind(String written) {
    return written.matches("[a-z0-9_-]{1,40}") ? "entries of the kind " + written : "other entries";
  }

  private static String fileOf(Key key) {
    return "content/" + key.type().folder() + "/" + key.id() + ".md";
  }

  private static Key keyOf(String file) {
    String path = file.substring("content/".length(), file.length() - ".md".length());
    int slash = path.indexOf('/');
    ContentType type = ContentType.ofFolder(path.substring(0, slash)).orElse(ContentType.PAGE);
    return new Key(type, path.substring(slash + 1));
  }

  private Key newKey(ContentType type, Entry entry) {
    String id = type == ContentType.PAGE ? pageId(entry) : ownId(entry);
    String free = id;
    for (int i = 2; files.isTaken(fileOf(new Key(type, free))); i++) {
      free = id + "-" + i;
    }
    return new Key(type, free);
  }

  private static String ownId(Entry entry) {
    return Slug.of(entry.slug()).or(() -> Slug.of(entry.title())).orElse("entry-" + entry.id());
  }

  /** In folders as its address has them, which tell of the pages above it. */
  private String pageId(Entry entry) {
    List<String> parts = new ArrayList<>();
    for (String part : old.pathBelow(entry.link()).split("/", -1)) {
      Slug.of(EntryBuilder.decoded(part)).ifPresent(parts::add);
    }
    if (parts.isEmpty()) {
      parts.add(ownId(entry));
    }
    if (RESERVED.contains(parts.get(0))
        || project.shared().site().languages().stream()
            .anyMatch(l -> l.code().equals(parts.get(0)))) {
      parts.set(0, parts.get(0) + "-page");
    }
    return String.join("/", parts);
  }

  private boolean isWithdrawn(Key key, Entry entry) {
    Key story = new Key(ContentType.STORY, key.id());
    return project.shared().withdrawals().ofStory(story).isPresent()
        || project.shared().withdrawals().ofAddress(old.path(entry.link())).isPresent();
  }

  private String oldAddress(Entry entry, Key key, String file) {
    String path = old.path(entry.link());
    String own = key.type().base() + key.id() + "/";
    boolean isList = path.length() > 1 && RESERVED.contains(path.substring(1, path.length() - 1));
    if (path.equals("/") || path.equals(own) || path.isEmpty()) {
      return "";
    } else if (isList || !Addresses.isAddress(path) || isFile(entry.link())) {
      report.add(MatterKind.ADDRESS, file, "`" + path + "`");
      return "";
    }
    return path;
  }

  private static boolean isFile(String link) {
    return link.indexOf('.', link.lastIndexOf('/')) >= 0
        && link.lastIndexOf('/') > "https://".length();
  }

  private List<String> topics(Entry entry) {
    Set<String> ids = new LinkedHashSet<>();
    for (Entry.Term term : entry.terms()) {
      boolean sorts = term.domain().equals("category") || term.domain().equals("post_tag");
      if (sorts && !NO_TOPICS.contains(term.slug()) && !options.isOfStories(term)) {
        topic(term).ifPresent(ids::add);
      }
    }
    return List.copyOf(ids);
  }

  private Optional<String> topic(Entry.Term term) {
    Optional<String> id = Slug.of(term.name()).or(() -> Slug.of(term.slug())).filter(Ids::isId);
    if (id.isEmpty()) {
      return id;
    }
    String known = topics.get(id.get());
    if (known == null && topics.containsKey(term.slug())) {
      known = topics.get(term.slug());
    }
    if (known == null) {
      newTopics.put(id.get(), EmailAddresses.without(term.name()));
      topics.put(id.get(), id.get());
      known = id.get();
    }
    return Optional.of(known);
  }
}
