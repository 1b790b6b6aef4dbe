package org.waymark.withdrawal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.Project;
import org.waymark.content.ContentPath;
import org.waymark.content.ContentType;
import org.waymark.content.Film;
import org.waymark.content.Key;
import org.waymark.content.SiteFile;
import org.waymark.content.Story;
import org.waymark.library.Addresses;
import org.waymark.library.Draft;
import org.waymark.library.Fingerprint;
import org.waymark.library.Withdrawals;
import org.waymark.source.SourceFile;
import org.waymark.withdrawal.Term.Kind;

/**
 * A story with all that is taken back with it, in all languages.
 *
 * @param files to be deleted, from the project folder: media of its own, then the texts, which are
 *     what it is known by; before a link the file that it leads to
 * @param kept media files that other texts name too, with their names
 * @param staying files that links led to and that are not deleted with them
 * @param ids what stands for it once it is gone
 * @param scope where it must be nowhere
 * @param terms what must be looked for
 */
record Subject(
    Key story,
    Set<String> files,
    Map<String, List<String>> kept,
    Set<String> staying,
    Set<String> ids,
    Scope scope,
    List<Term> terms) {

  /**
   * Collects what is known of a story, from its files and from the pages it was published as.
   *
   * @param folder of the project
   */
  static Subject of(
      Key story, Path folder, Project project, Sources sources, PublishedSite published)
      throws IOException {
    Set<String> texts = sources.ofStory(story.id());
    Set<String> media = new TreeSet<>();
    for (SourceFile file : project.files()) {
      if (file.name().startsWith(ContentPath.MEDIA)) {
        media.add(file.name());
      }
    }
    Map<String, List<String>> kept = new TreeMap<>(sources.media(media, texts));
    Set<String> files = new LinkedHashSet<>();
    kept.forEach((name, users) -> addUnused(name, users, files));
    files.addAll(texts);
    kept.keySet().removeAll(files);
    List<Draft> versions =
        project.drafts().stream().filter(draft -> draft.key().equals(story)).toList();
    Set<String> addresses = new LinkedHashSet<>(addresses(story, project));
    Terms terms = new Terms();
    project.drafts().stream().filter(draft -> !draft.key().equals(story)).forEach(terms::pass);
    versions.forEach(terms::addStory);
    for (Draft draft : project.drafts()) {
      if (!draft.key().equals(story)) {
        versions.forEach(version -> terms.addWordsOn(draft, version));
      }
    }
    for (String address : addresses) {
      published.text(address.substring(1) + "index.html").ifPresent(terms::addPage);
    }
    for (Draft draft : versions) {
      if (draft.content() != null) {
        addresses.addAll(draft.content().common().aliases());
      }
    }
    addresses.forEach(address -> terms.add(Kind.ADDRESS, address));
    for (String file : files) {
      if (file.startsWith(ContentPath.MEDIA)) {
        terms.add(Kind.MEDIA, Addresses.media(file));
      }
    }
    Originals originals = new Originals(folder, files, project.files());
    return new Subject(
        story,
        originals.with(files),
        kept,
        originals.staying(),
        ids(story, versions, addresses),
        Scope.EVERYWHERE,
        terms.all());
  }

  /**
   * Collects the words of a story that stand on other pages, as clips, quotations and with its
   * film.
   *
   * @param page only those on this one; null for those on all
   */
  static Subject ofWords(Key story, @Nullable Key page, Project project) {
    List<Draft> versions =
        project.drafts().stream().filter(draft -> draft.key().equals(story)).toList();
    Terms terms = new Terms();
    Set<String> except = outputs(story, project);
    Set<String> sources = new LinkedHashSet<>();
    for (Draft draft : project.drafts()) {
      if (draft.key().equals(story)) {
        except.add(draft.file().name());
        draft.film().ifPresent(film -> addFiles(film, except));
      } else if (page == null || draft.key().equals(page)) {
        versions.forEach(version -> terms.addWordsOn(draft, version));
        sources.add(draft.file().name());
      }
    }
    Set<String> outputs = page == null ? Set.of() : outputs(page, project);
    return new Subject(
        story,
        Set.of(),
        Map.of(),
        Set.of(),
        Set.of(page == null ? Withdrawals.idOfWords(story) : Withdrawals.idOfWordsOn(story, page)),
        new Scope(outputs, sources, except),
        terms.all());
  }

  /** The files of a film as they are published: the story keeps it, and what is said in it. */
  private static void addFiles(Film film, Set<String> files) {
    files.add(film.src());
    if (film.captions() != null) {
      files.add(film.captions());
    }
  }

  /** The files of an item's pages, in all languages. */
  private static Set<String> outputs(Key key, Project project) {
    return addresses(key, project).stream()
        .map(address -> address.substring(1) + "index.html")
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void addUnused(String name, List<String> users, Set<String> files) {
    if (users.isEmpty()) {
      files.add(name);
    }
  }

  private static Set<String> addresses(Key story, Project project) {
    SiteFile site = project.shared().site();
    Addresses all = new Addresses(site);
    Set<String> addresses = new LinkedHashSet<>();
    site.languages().forEach(language -> addresses.add(all.item(story, language.code())));
    return addresses;
  }

  private static Set<String> ids(Key story, List<Draft> versions, Set<String> addresses) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(Withdrawals.idOfStory(story));
    addresses.forEach(address -> ids.add(Withdrawals.idOfAddress(address)));
    for (Draft draft : versions) {
      if (draft.content() instanceof Story written) {
        String text = Fingerprint.of(written, draft.body(), draft.transcript());
        ids.add(Withdrawals.idOfText(text));
      }
    }
    return ids;
  }

  /** By which the withdrawal is known: it tells nothing. */
  String id() {
    return ids.iterator().next();
  }

  /** Whether nothing at all is known of it: no file, and no page of the last site. */
  boolean isUnknown() {
    return files.isEmpty() && terms.stream().allMatch(Term::isAddress);
  }

  /** The ids of all stories of a project. */
  static List<String> known(Project project) {
    List<String> ids = new ArrayList<>();
    for (Draft draft : project.drafts()) {
      if (draft.key().type() == ContentType.STORY && !ids.contains(draft.key().id())) {
        ids.add(draft.key().id());
      }
    }
    return ids;
  }
}
