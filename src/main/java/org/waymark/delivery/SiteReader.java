package org.waymark.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.Inputs;
import org.waymark.Project;
import org.waymark.Waymark;
import org.waymark.page.Theme;
import org.waymark.problem.Problems;
import org.waymark.publish.Staging;
import org.waymark.publish.hosting.HostingRules;
import org.waymark.publish.hosting.MediaTypes;
import org.waymark.publish.hosting.SiteRules;
import org.waymark.source.Folders;

/** Looks at the site that a build has just made. */
public final class SiteReader {

  private static final String CACHE = "Cache-Control";

  private SiteReader() {}

  /**
   * The site in an output folder, each file with what a server is to say of it.
   *
   * @param inputs what it was made from
   * @param folder where it lies; nobody may build into it meanwhile, see {@link Staging#hold}
   * @return empty when the project cannot be read any more
   */
  public static Optional<Site> read(Inputs inputs, Path folder) throws IOException {
    Problems told = new Problems(); // The build has told them all.
    Project project = Waymark.read(inputs, told).orElse(null);
    if (project == null) {
      return Optional.empty();
    }
    HostingRules rules =
        SiteRules.of(Waymark.assemble(inputs, project, told), Theme.read(inputs.project(), told));
    return Optional.of(
        new Site(
            inputs.project(),
            project.shared().site().baseUrl(),
            files(folder, rules),
            Site.withdrawn(project.shared().withdrawals().all())));
  }

  private static List<Outgoing> files(Path folder, HostingRules rules) throws IOException {
    List<Outgoing> files = new ArrayList<>();
    for (String path : new TreeSet<>(Folders.sizes(folder).keySet())) {
      if (!path.equals(Staging.MARK) && !path.equals(Manifest.FILE)) {
        Path file = folder.resolve(path);
        String digest = Outgoing.digest(file);
        String cache = rules.value(CACHE, rules.root() + "/" + path);
        files.add(new Outgoing(path, file, new Sent(digest, MediaTypes.of(path), cache)));
      }
    }
    return files;
  }
}
