package org.waymark.preview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;
import org.waymark.content.Content;
import org.waymark.library.Addresses;
import org.waymark.library.Assembler;
import org.waymark.library.Assembly;
import org.waymark.library.Draft;
import org.waymark.library.Library;
import org.waymark.library.PictureSizes;
import org.waymark.library.Visibility;
import org.waymark.library.VisibilityRules;
import org.waymark.page.Plan;
import org.waymark.page.PlannedPage;
import org.waymark.page.SiteViews;
import org.waymark.page.Templates;
import org.waymark.page.Theme;
import org.waymark.page.Wording;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.publish.hosting.HostingRules;
import org.waymark.publish.hosting.SiteRules;

/**
 * The site as it is between one save and the next. Everything about what is there is known; pages
 * and files are made when they are asked for. Safe for threads.
 */
final class Snapshot {

  private final Reading reading;
  private final Inputs inputs;
  private final Assembly assembly;
  private final Library library;
  private final Map<String, Wording> wordings;
  private final Plan plan;
  private final SiteViews views;
  private final Renderer renderer;
  private final Supplier<HostingRules> rules;
  private final Supplier<OtherFiles> files;
  private final Supplier<Map<String, Draft>> drafts;
  private final Supplier<Set<String>> seen;
  private final CompletableFuture<Parsed> templates;
  private final Map<String, Rendered> made = new ConcurrentHashMap<>();

  /** Templates, and what is wrong with how they are written. */
  private record Parsed(Templates templates, List<Problem> problems) {

    static Parsed of(Theme theme) {
      Problems problems = new Problems();
      return new Parsed(Templates.parse(theme, problems), problems.sorted());
    }
  }

  private Snapshot(Reading reading, Inputs inputs, Renderer renderer, @Nullable Snapshot before) {
    this.reading = reading;
    this.inputs = inputs;
    this.renderer = renderer;
    // The first page waits for templates and library, so they are made side by side.
    this.templates =
        before != null && before.reading.theme() == reading.theme()
            ? before.templates
            : CompletableFuture.supplyAsync(() -> Parsed.of(reading.theme()));
    Problems unheard = new Problems(); // WholeCheck tells all of them.
    this.assembly =
        Assembler.forEditors(
                reading.project().shared(), inputs.today(), inputs.production(), unheard)
            .assemble(
                reading.project().drafts(),
                reading.media(),
                before == null ? null : before.assembly);
    this.library = assembly.library();
    this.wordings =
        before != null
                && before.reading.theme() == reading.theme()
                && before.library.languages().equals(library.languages())
            ? before.wordings
            : Wording.all(reading.theme(), library.languages(), unheard);
    this.plan = Plan.of(library, new PictureSizes(reading.pictures()), wordings, unheard);
    this.views = new SiteViews(plan, reading.theme(), templates.join().templates());
    plan.editions().forEach(views::begin);
    this.rules = new Once<>(() -> SiteRules.of(library, reading.theme()));
    this.files = new Once<>(() -> OtherFiles.of(inputs.project(), library, plan, reading.theme()));
    this.drafts = new Once<>(this::draftsByAddress);
    this.seen = new Once<>(this::seenFiles);
  }

  /**
   * The site that was read.
   *
   * @param before the one before it; what did not change is taken over from it
   */
  static Snapshot of(Reading reading, Inputs inputs, Renderer renderer, @Nullable Snapshot before) {
    return new Snapshot(reading, inputs, renderer, before);
  }

  Reading reading() {
    return reading;
  }

  Inputs inputs() {
    return inputs;
  }

  Library library() {
    return library;
  }

  HostingRules rules() {
    return rules.get();
  }

  /** What is served beside pages. */
  OtherFiles files() {
    return files.get();
  }

  /** The page at an address, from the site's root. */
  Optional<PlannedPage> page(String address) {
    return plan.at(address);
  }

  /** A page, made now unless it was before. */
  Rendered render(PlannedPage page) {
    Rendered rendered =
        made.computeIfAbsent(page.address(), address -> renderer.render(views, page));
    boolean unexplained = rendered.html() == null && rendered.problems().isEmpty();
    return unexplained ? new Rendered(null, templates.join().problems()) : rendered;
  }

  /** The content file whose page is or would be at an address, whether it may be seen or not. */
  Optional<Draft> draft(String address) {
    return Optional.ofNullable(drafts.get().get(address));
  }

  /**
   * Whether something of an earlier site may not be seen any more: the page of a file, or words of
   * a story that stays, on other pages.
   */
  boolean takesBackFrom(Snapshot earlier) {
    return !seen.get().containsAll(earlier.seen.get())
        || !withdrawn().equals(earlier.withdrawn())
        || !assembly.givesWordsAsFreelyAs(earlier.assembly);
  }

  private Map<String, LocalDate> withdrawn() {
    return reading.project().shared().withdrawals().all();
  }

  /** The names of the content files whose pages are there, or would be if they could be read. */
  private Set<String> seenFiles() {
    Set<String> names = new HashSet<>();
    library.all().forEach(item -> names.add(item.file().name()));
    for (Draft draft : reading.project().drafts()) {
      if (!draft.whole()) {
        names.add(draft.file().name());
      }
    }
    return names;
  }

  /** The content file of a name. */
  Optional<Draft> draftOf(String file) {
    return reading.project().drafts().stream()
        .filter(draft -> draft.file().name().equals(file))
        .findFirst();
  }

  /** Where the page of a content file is or would be, as browsers ask for it. */
  String hrefOf(Draft draft) {
    Addresses addresses = library.addresses();
    return addresses.href(addresses.item(draft.key(), draft.language()));
  }

  /**
   * Whether readers may see what a file holds.
   *
   * @param reasons gets what is told about it
   */
  Visibility visibility(Draft draft, Problems reasons) {
    VisibilityRules rules =
        new VisibilityRules(
            reading.project().shared(), inputs.today(), inputs.production(), reasons);
    Visibility own = rules.of(draft);
    if (!draft.whole()) {
      return Visibility.BROKEN;
    }
    Visibility decided = assembly.visibility(draft).orElse(own);
    if (decided != own) {
      original(draft).ifPresent(rules::of); // The reasons are there.
    }
    return decided;
  }

  private Optional<Draft> original(Draft translation) {
    String first = reading.project().shared().firstLanguage();
    return reading.project().drafts().stream()
        .filter(draft -> draft.key().equals(translation.key()) && draft.language().equals(first))
        .findFirst();
  }

  private Map<String, Draft> draftsByAddress() {
    Addresses addresses = library.addresses();
    Map<String, Draft> aliases = new HashMap<>();
    Map<String, Draft> byAddress = new LinkedHashMap<>();
    for (Draft draft : reading.project().drafts()) {
      byAddress.put(addresses.item(draft.key(), draft.language()), draft);
      Content content = draft.content();
      if (content != null) {
        content.common().aliases().forEach(alias -> aliases.put(alias, draft));
      }
    }
    aliases.forEach(byAddress::putIfAbsent);
    return byAddress;
  }
}
