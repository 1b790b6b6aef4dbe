package org.waymark.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Story;
import org.waymark.content.Story.Identity;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.privacy.register.ConsentRegister;
import org.waymark.privacy.register.Discretion;
import org.waymark.privacy.register.OwnText;
import org.waymark.privacy.register.PrivateNames;
import org.waymark.privacy.register.RegisterReader;
import org.waymark.problem.Problems;
import org.waymark.source.Hash;
import org.waymark.source.Hasher;

/** The consent register beside the library: all that is looked for because of it. */
public final class PrivateRecord {

  private final Library library;
  private final @Nullable ConsentRegister register;
  private final @Nullable PrivateNames names;
  private final Map<String, List<Item>> stories = new HashMap<>();

  private PrivateRecord(Library library, @Nullable ConsentRegister register) {
    this.library = library;
    this.register = register;
    if (register != null) {
      library.all().forEach(this::add);
    }
    this.names = register == null ? null : PrivateNames.of(register, this::isShownByFullName);
  }

  private void add(Item item) {
    if (item.content() instanceof Story story && story.consent() != null) {
      stories.computeIfAbsent(story.consent().ref(), ref -> new ArrayList<>()).add(item);
    }
  }

  /**
   * Tells when no register is named and real people's stories are shown.
   *
   * @param register null when none could be read
   */
  public static PrivateRecord of(
      Library library, @Nullable ConsentRegister register, RegisterReader reader) {
    String named = library.site().consentRegister();
    boolean real =
        library.all().stream()
            .anyMatch(item -> item.content() instanceof Story story && !story.sample());
    if (real && !reader.isNamed(named)) {
      reader.tellThatNoneIsNamed();
    }
    return new PrivateRecord(library, register);
  }

  private boolean isShownByFullName(String ref) {
    List<Item> own = stories.getOrDefault(ref, List.of());
    return !own.isEmpty() && own.stream().allMatch(item -> identity(item) == Identity.FULL_NAME);
  }

  private static @Nullable Identity identity(Item item) {
    return item.content() instanceof Story story ? story.teller().identity() : null;
  }

  /** Tells what the stories and the register say differently. */
  public void check(Problems problems) {
    new RegisterCheck(register).check(library, problems);
  }

  /** The rules about finished files. */
  List<FileCheck> rules() {
    return names == null ? List.of() : List.of(new RealNameCheck(names, ownPages()));
  }

  /** The pages of tellers who are not shown by their full name, by address. */
  private Map<String, OwnText> ownPages() {
    Map<String, OwnText> pages = new HashMap<>();
    eachOwn((item, own) -> pages.put(library.addresses().item(item), own));
    return pages;
  }

  private void eachOwn(BiConsumer<Item, OwnText> use) {
    stories.forEach(
        (ref, items) -> {
          for (Item item : items) {
            Identity identity = identity(item);
            if (identity != Identity.FULL_NAME && register != null && register.has(ref)) {
              use.accept(item, new OwnText(ref, identity == Identity.FIRST_NAME));
            }
          }
        });
  }

  /** Adds all that decides what the rules find in a finished file. */
  void addTo(Hasher hasher) {
    hasher.add(register == null ? Hash.NONE : register.hash());
    if (register != null) {
      hasher.add(stories.size());
      new TreeMap<>(stories)
          .forEach((ref, items) -> items.forEach(item -> addTo(hasher, ref, item)));
    }
  }

  private void addTo(Hasher hasher, String ref, Item item) {
    hasher.add(ref).add(library.addresses().item(item)).add(String.valueOf(identity(item)));
  }

  /** Whether a name of a file or a page says what nobody may be told. */
  public boolean isPrivate(String name) {
    return names != null && !names.in(name).isEmpty();
  }

  /**
   * Takes out of what was told all that is private, whichever stage told it.
   *
   * @param project the project folder
   */
  public void concealIn(Problems problems, Path project) {
    if (names != null) {
      Map<String, OwnText> files = new HashMap<>();
      eachOwn((item, own) -> files.put(item.file().name(), own));
      problems.replaceAll(new Discretion(names, project, files)::of);
    }
  }
}
