package org.waymark.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.waymark.Build;
import org.waymark.Inputs;
import org.waymark.Project;
import org.waymark.Waymark;
import org.waymark.library.Shared;
import org.waymark.page.Theme;
import org.waymark.problem.Problems;
import org.waymark.publish.Staging;
import org.waymark.publish.hosting.HostingRules;
import org.waymark.publish.hosting.MediaTypes;
import org.waymark.publish.hosting.SiteRules;
import org.waymark.source.Folders;
import org.waymark.source.Footprint;
import org.waymark.source.Hash;
import org.waymark.source.Sha256;

/**
 * Looks at the site that a build has just made. What it says of the whole site must not have
 * changed since before that build: a site must not count as one without a story that was taken back
 * while it was made.
 */
public final class SiteReader {

  private static final String CACHE = "Cache-Control";

  private final Inputs inputs;
  private final List<String> settings;
  private final Hash templates;

  private SiteReader(Inputs inputs) throws IOException {
    this.inputs = inputs;
    this.settings = settings();
    this.templates = templates();
  }

  /**
   * To be called before the build.
   *
   * @param inputs what the site is made from
   */
  public static SiteReader begin(Inputs inputs) throws IOException {
    return new SiteReader(inputs);
  }

  private List<String> settings() throws IOException {
    List<String> digests = new ArrayList<>();
    for (String name : List.of(Shared.SITE, Shared.WITHDRAWN)) {
      Path file = inputs.project().resolve(name);
      digests.add(Files.isRegularFile(file) ? Sha256.hex(file) : "");
    }
    return digests;
  }

  private Hash templates() throws IOException {
    return new Footprint().add(inputs.project().resolve("templates")).hash();
  }

  /**
   * The site in an output folder, each file with what a server is to say of it.
   *
   * @param folder where it lies; nobody may build into it meanwhile, see {@link Build.Sequel}
   * @throws DeliveryFailure when the project has changed since the build began
   */
  public Site read(Path folder) throws IOException {
    Problems told = new Problems(); // The build has told them all.
    Project project = Waymark.read(inputs, told).orElseThrow(SiteReader::changed);
    HostingRules rules =
        SiteRules.of(Waymark.assemble(inputs, project, told), Theme.read(inputs.project(), told));
    if (!settings.equals(settings()) || !templates.equals(templates())) {
      throw changed();
    }
    return new Site(
        inputs.project(),
        project.shared().site().baseUrl(),
        files(folder.toRealPath(), rules),
        new TakenBack(project.shared().withdrawals().all()));
  }

  private static DeliveryFailure changed() {
    return new DeliveryFailure(
        DeliveryCode.PROJECT_CHANGED,
        "The site's settings, its templates or what was taken back changed while the site was made."
            + " Nothing was sent.");
  }

  private static List<Outgoing> files(Path folder, HostingRules rules) throws IOException {
    List<Outgoing> files = new ArrayList<>();
    for (String path : new TreeSet<>(Folders.sizes(folder).keySet())) {
      if (!path.equals(Staging.MARK) && !path.equals(Manifest.FILE)) {
        Path file = folder.resolve(path);
        String digest = Sha256.hex(file);
        String cache = rules.value(CACHE, rules.root() + "/" + path);
        files.add(new Outgoing(path, file, new Sent(digest, MediaTypes.of(path), cache)));
      }
    }
    return files;
  }
}
