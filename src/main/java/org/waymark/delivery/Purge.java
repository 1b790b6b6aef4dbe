package org.waymark.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waymark.library.Addresses;
import org.waymark.library.Withdrawals;
import org.waymark.problem.Problems;
import org.waymark.source.WholeFile;

/**
 * The addresses at which caches between a place and its readers may hold what was taken back. They
 * are kept in the project until they are deleted by hand: a run that was stopped may have changed
 * what the next does not find changed any more.
 */
final class Purge {

  private final Site site;
  private final SortedSet<String> addresses = new TreeSet<>();

  private Purge(Site site) {
    this.site = site;
  }

  static Purge of(Site site, Plan plan) {
    Purge purge = new Purge(site);
    plan.fresh().forEach(file -> purge.add(file.path())); // Of some it is only not known.
    plan.changed().forEach(file -> purge.add(file.path()));
    plan.removed().forEach(purge::add);
    return purge;
  }

  private void add(String path) {
    String base = site.base().endsWith("/") ? site.base() : site.base() + "/";
    addresses.add(base + Addresses.ofFile(path));
  }

  /** Writes them down beside the proofs of withdrawal. */
  void keep() throws IOException {
    Files.createDirectories(file().getParent());
    if (Files.exists(file())) {
      addresses.addAll(Files.readAllLines(file(), StandardCharsets.UTF_8));
    }
    if (!addresses.isEmpty()) {
      WholeFile.write(file(), String.join("\n", addresses) + "\n");
    }
  }

  private Path file() {
    return site.project()
        .resolve(Withdrawals.FOLDER)
        .resolve("purge-" + site.withdrawn().name() + ".txt");
  }

  /** Says where they stand. */
  void tell(Problems problems) {
    if (!addresses.isEmpty()) {
      problems.add(
          DeliveryCode.PURGE_CACHES,
          null,
          "Something was taken back. Caches may hold "
              + addresses.size()
              + " addresses as they were; they stand in "
              + Withdrawals.FOLDER
              + "/"
              + file().getFileName()
              + ".",
          DeliveryCode.PURGE_CACHES.remedy());
    }
  }
}
