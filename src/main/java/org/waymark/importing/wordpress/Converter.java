package org.waymark.importing.wordpress;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.Project;
import org.waymark.content.ContentType;
import org.waymark.content.Unwritten;
import org.waymark.content.Vocabulary;
import org.waymark.importing.ContentText;
import org.waymark.importing.EmailAddresses;
import org.waymark.importing.ImportReport;
import org.waymark.importing.ImportedFiles;
import org.waymark.importing.ImportedFiles.Outcome;
import org.waymark.importing.MatterKind;
import org.waymark.source.Value;

/** The second look at an export: each entry becomes a file. */
final class Converter implements ExportReader.Visitor {

  private static final int LONGEST_TITLE = 300;

  /** All others, of plugins too, are for nobody yet or any more. */
  private static final Set<String> PUBLIC = Set.of("publish", "future");

  private final Planner plan;
  private final Options options;
  private final ImportedFiles files;
  private final ImportReport report;
  private final LocalDate today;
  private final @Nullable String role;
  private final Set<String> topics;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

  /**
   * @param topics the ids of all topics of the site by now
   */
  Converter(
      Planner plan,
      Options options,
      Project project,
      ImportedFiles files,
      Set<String> topics,
      LocalDate today,
      ImportReport report) {
    this.plan = plan;
    this.options = options;
    this.files = files;
    this.topics = topics;
    this.today = today;
    this.report = report;
    this.role = project.knownIds().all(Vocabulary.ROLE).stream().findFirst().orElse(null);
  }

  Map<Outcome, Integer> outcomes() {
    return outcomes;
  }

  @Override
  public void entry(Entry entry) throws IOException {
    Planned planned = plan.of(entry).orElse(null);
    if (planned == null) {
      return;
    }
    Remarks remarks = new Remarks();
    String body = MarkdownWriter.markdown(entry.content(), plan.old(), remarks);
    String text = fields(entry, planned, body, remarks).text(body + byline(entry, planned));
    Outcome outcome = files.put(planned.file(), planned.source(), text);
    outcomes.merge(outcome, 1, Integer::sum);
    if (outcome == Outcome.LEFT) {
      report.add(MatterKind.CHANGED, planned.file(), "");
    } else {
      about(entry, planned, remarks);
      remarks.tell(planned.file(), report);
    }
  }

  private void about(Entry entry, Planned planned, Remarks remarks) {
    if (planned.key().type() == ContentType.STORY) {
      report.add(MatterKind.STORY, planned.file(), "");
    } else if (planned.key().type() == ContentType.NEWS) {
      report.add(MatterKind.NEWS, planned.file(), "");
    }
    if (entry.hasPassword()) {
      remarks.add(MatterKind.PASSWORD, "");
    }
    if (entry.cut()) {
      remarks.add(MatterKind.CONTENT_TOO_LONG, "");
    }
  }

  private ContentText fields(Entry entry, Planned planned, String body, Remarks remarks) {
    ContentType type = planned.key().type();
    ContentText fields = new ContentText(type);
    boolean draft = !PUBLIC.contains(entry.status()) || entry.hasPassword();
    // Until somebody has said which posts are stories, any may be one.
    draft |= type == ContentType.NEWS && options.stories().isEmpty();
    String title = ContentText.plain(EmailAddresses.without(entry.title()));
    if (title.isEmpty()) {
      remarks.add(MatterKind.TITLE, "");
      draft = true;
    } else if (!title.equals(ContentText.plain(entry.title()))) {
      remarks.add(MatterKind.EMAIL, "");
    }
    String summary = Summaries.of(entry.excerpt(), body);
    if (summary.isEmpty()) {
      remarks.add(MatterKind.SUMMARY, "");
      draft = true;
    }
    fields.words(
        "title",
        title.isEmpty()
            ? "Without a title"
            : title.substring(0, Math.min(LONGEST_TITLE, title.length())));
    fields.words("summary", summary.isEmpty() ? Unwritten.text("One or two sentences.") : summary);
    fields.list("topics", planned.topics().stream().filter(topics::contains).toList());
    dates(entry, type, fields);
    if (draft) {
      fields.plain("draft", "true");
    }
    if (!planned.old().isEmpty()) {
      fields.list("aliases", List.of(planned.old()));
    }
    picture(entry, fields, remarks);
    if (type == ContentType.STORY) {
      fields.value("teller", teller());
    }
    return fields;
  }

  private void dates(Entry entry, ContentType type, ContentText fields) {
    LocalDate first = entry.published();
    if (first == null && type == ContentType.NEWS) {
      first = entry.changed() == null ? today : entry.changed();
    }
    if (first != null) {
      fields.plain("date", first.toString());
    }
    if (first != null && entry.changed() != null && entry.changed().isAfter(first)) {
      fields.plain("updated", entry.changed().toString());
    }
  }

  /** Who told a story, the export does not say: whose account it was is not the same. */
  private Value teller() {
    Map<String, Value> teller = new LinkedHashMap<>();
    teller.put("name", Value.words(Unwritten.text("The name as it is shown.")));
    teller.put("identity", Value.plain("anonymous"));
    if (role != null) {
      teller.put("role", Value.plain(role));
    }
    return new Value.Group(teller);
  }

  private void picture(Entry entry, ContentText fields, Remarks remarks) {
    String address = entry.picture() == 0 ? "" : plan.old().attachment(entry.picture());
    if (address.isEmpty() || !(plan.old().of(address) instanceof Target.File file)) {
      return;
    }
    if (!file.isThere()) {
      remarks.add(MatterKind.PICTURE, "`" + file.from() + "` to `content/" + file.name() + "`");
    } else if (file.alt().isEmpty()) {
      remarks.add(MatterKind.ALT, "`content/" + file.name() + "`, in the field image");
    } else {
      Map<String, Value> image = new LinkedHashMap<>();
      image.put("src", Value.words(file.name()));
      image.put("alt", Value.words(ContentText.plain(EmailAddresses.without(file.alt()))));
      fields.value("image", new Value.Group(image));
    }
  }

  private String byline(Entry entry, Planned planned) {
    String name = ContentText.plain(plan.author(entry.author()));
    return options.bylines() && planned.key().type() != ContentType.STORY && !name.isEmpty()
        ? "\n*By " + Escapes.inline(name) + "*\n"
        : "";
  }
}
