package org.waymark.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;
import org.waymark.publish.Staging;
import org.waymark.source.Folders;
import org.waymark.source.Sha256;

/**
 * A folder of this computer, or one that it reaches as a disk. The new site takes the old one's
 * place as a whole.
 */
public final class FolderDestination implements Destination {

  private final Path folder;
  private final Path project;
  private final Path site;

  /**
   * @param project the project folder, which must not be replaced by its own site
   * @param site where the finished site lies
   */
  public FolderDestination(Path folder, Path project, Path site) {
    this.folder = folder.toAbsolutePath().normalize();
    this.project = project;
    this.site = site;
  }

  private void refuseUnfit() throws IOException {
    Path place = real(folder);
    if (place.getParent() == null || Files.exists(place.resolve("lost+found"))) {
      throw unfit(" is a whole disk.");
    } else if (Files.isSymbolicLink(folder) && !Files.exists(folder)) {
      throw unfit(" is a link that leads nowhere.");
    } else if (real(project).startsWith(place)) {
      throw unfit(" is the project, or has it inside, and would be replaced as a whole.");
    } else if (place.startsWith(real(site)) || real(site).startsWith(place)) {
      throw unfit(" is where the site is made.");
    }
  }

  /** With links followed as far as there is anything. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    if (Files.exists(whole)) {
      return whole.toRealPath();
    }
    @Nullable Path parent = whole.getParent();
    return parent == null ? whole : real(parent).resolve(whole.getFileName().toString());
  }

  private DeliveryFailure unfit(String why) {
    return new DeliveryFailure(
        DeliveryCode.PLACE_UNKNOWN,
        "The folder " + name() + why,
        "Name another folder, such as folder:../published.");
  }

  @Override
  public String name() {
    return Quote.of(folder.toString());
  }

  @Override
  public boolean takes(String path) {
    return true;
  }

  @Override
  public Standing look() throws IOException {
    refuseUnfit();
    if (!Files.exists(folder)) {
      return Standing.NOTHING;
    }
    Map<String, Long> all = Files.isDirectory(folder) ? Folders.sizes(folder) : Map.of();
    boolean ours = all.containsKey(Staging.MARK);
    return ours ? new Standing(manifest(all), false) : new Standing(null, isEmpty());
  }

  private boolean isEmpty() throws IOException {
    return Files.isDirectory(folder) && Folders.isEmpty(folder);
  }

  /** The folder itself is asked, so that what somebody changed there by hand is put right. */
  private Manifest manifest(Map<String, Long> all) throws IOException {
    Path list = folder.resolve(Manifest.FILE);
    boolean listed = Files.exists(list);
    Manifest noted = listed ? ManifestText.read(Files.readAllBytes(list)) : Manifest.NONE;
    SortedMap<String, Sent> files = new TreeMap<>();
    for (String path : all.keySet()) {
      if (!path.equals(Staging.MARK) && !path.equals(Manifest.FILE)) {
        Sent sent = noted.files().getOrDefault(path, Sent.MAYBE);
        String digest = Sha256.hex(folder.resolve(path));
        files.put(path, sent.sha256().equals(digest) ? sent : sent.unsure());
      }
    }
    return noted.withFiles(files);
  }

  @Override
  public Visit open() throws IOException {
    refuseUnfit();
    Staging staging =
        Staging.open(folder, new Problems())
            .orElseThrow(
                () ->
                    Standing.foreign(
                        name(), "Name a folder that is empty, or does not exist yet."));
    boolean opened = false;
    try {
      Visit visit = new FolderVisit(staging, look());
      opened = true;
      return visit;
    } finally {
      if (!opened) {
        staging.close();
      }
    }
  }
}
