package org.waymark.check;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.library.Draft;
import org.waymark.library.Shared;
import org.waymark.privacy.Glance;
import org.waymark.privacy.KnownContacts;
import org.waymark.privacy.PersonalFind;
import org.waymark.privacy.PersonalScanner;
import org.waymark.privacy.TextForm;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;
import org.waymark.source.Hasher;
import org.waymark.source.SourceFile;

/**
 * No file of the content holds data of a person's own: not in its fields, not in its text, not in
 * what is commented out, not in its name; drafts and what is held back included. Contacts of the
 * directory may stand anywhere, and what {@code allow} names in its file. Safe for threads.
 */
public final class PersonalDataCheck {

  /** Larger texts are data that nobody typed; to read them would take longer than all the rest. */
  private static final long LARGEST = 32L << 20;

  /** A file with a zero among its first bytes is no text. */
  private static final int HEAD = 1000;

  private static final Set<String> NOT_TEXT =
      Set.of(
          "jpg", "jpeg", "png", "gif", "webp", "heic", "avif", "tif", "tiff", "webm", "mp4", "mov",
          "mp3", "ogg", "m4a", "pdf", "zip", "docx", "xlsx", "pptx", "odt");

  private final KnownContacts known;
  private final Allowances allowances;
  private final Set<String> found = ConcurrentHashMap.newKeySet();
  private final Problems problems;

  /**
   * @param drafts all content, whether it may be seen or not
   */
  public PersonalDataCheck(Shared shared, Collection<Draft> drafts, Problems problems) {
    this.known = new KnownContacts(PublicContacts.of(drafts));
    this.allowances = new Allowances(shared);
    this.problems = problems;
    allowances.tellFaults(problems);
  }

  /** Looks at a file and its name. */
  public void check(SourceFile file) {
    String name = file.name();
    checkName(file);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (NOT_TEXT.contains(ending) || file.size() > LARGEST) {
      return;
    }
    byte[] bytes = read(file);
    Charset charset = charset(bytes);
    boolean plain = charset.equals(StandardCharsets.UTF_8);
    if (plain && (isBinary(bytes) || !Glance.suspects(bytes, known))) {
      return;
    }
    SourceText text = SourceText.of(new String(bytes, charset));
    for (PersonalFind find : PersonalScanner.scan(text.text(), form(ending))) {
      if (isNew(name, find, text.text().substring(find.start(), find.end()))) {
        problems.add(
            PersonalCode.PERSONAL_DATA,
            text.place(name, find.start()),
            "Here stands " + looksLike(find) + ".",
            "Take it out. If everybody may read it, add to allow in "
                + Shared.SITE
                + ": "
                + Allowances.line(name));
      }
    }
  }

  /** Nothing when it cannot be read; whoever uses the file tells that. */
  private static byte[] read(SourceFile file) {
    try {
      return Files.readAllBytes(file.path());
    } catch (IOException toldElsewhere) {
      return new byte[0];
    }
  }

  /** In a name spaces are hyphens and low lines. */
  private void checkName(SourceFile file) {
    String name = file.name();
    for (String written : List.of(name, name.replace('-', ' ').replace('_', ' '))) {
      if (Glance.suspects(written.getBytes(StandardCharsets.UTF_8), known)) {
        for (PersonalFind find : PersonalScanner.scan(written, TextForm.LINES)) {
          if (isNew(name, find, name.substring(find.start(), find.end()))) {
            tellName(name, find);
          }
        }
      }
    }
  }

  /** A place would say the name, so the folder is named, and the name without what is in it. */
  private void tellName(String name, PersonalFind find) {
    String hidden = name.substring(0, find.start()) + "…" + name.substring(find.end());
    int folder = name.lastIndexOf('/', find.start());
    problems.add(
        PersonalCode.PERSONAL_DATA,
        Place.of(name.substring(0, Math.max(0, folder))),
        "In the name of the file " + Quote.of(hidden) + " stands " + looksLike(find) + ".",
        "Rename it, and write the new name wherever the file is used.");
  }

  /** Whether something is to be told. */
  private boolean isNew(String file, PersonalFind find, String words) {
    if (known.knows(find)) {
      return false;
    }
    boolean allowed = allowances.allow(file, find, words);
    if (!(allowed && file.equals(Shared.SITE))) { // To be named there is not to be in the content.
      found.add(find.value());
    }
    return !allowed;
  }

  private static String looksLike(PersonalFind find) {
    return "what looks like " + find.kind().inWords();
  }

  /** Adds all that decides what is found in a finished file. */
  void addTo(Hasher hasher) {
    known.addTo(hasher);
    hasher.addAll(new TreeSet<>(found));
  }

  /** To be called for every finished file. */
  FileCheck ofFinishedFiles() {
    return new FinishedPersonalData(known, allowances, found);
  }

  /** To be called when all files were looked at, those that are finished too. */
  public void tellUnused() {
    if (!problems.hasErrors()) { // Otherwise not every file was made.
      allowances.tellUnused(problems);
    }
  }

  private static TextForm form(String ending) {
    return switch (ending) {
      case "md" -> TextForm.MARKDOWN;
      case "yaml", "yml" -> TextForm.FIELDS;
      case "txt", "vtt", "srt" -> TextForm.PARAGRAPHS;
      default -> TextForm.LINES;
    };
  }

  private static Charset charset(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  private static boolean isBinary(byte[] bytes) {
    for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
