package org.waymark.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.library.Addresses;
import org.waymark.library.Library;
import org.waymark.output.Extra;
import org.waymark.output.Extras;
import org.waymark.output.MediaFiles;
import org.waymark.output.finder.Finder;
import org.waymark.output.search.Search;
import org.waymark.page.Asset;
import org.waymark.page.Plan;
import org.waymark.page.SiteViews;
import org.waymark.page.Theme;
import org.waymark.problem.Problems;

/** What a site has beside its pages; each file is made when it is asked for. */
final class OtherFiles {

  private final Map<String, Asset> assets = new HashMap<>();
  private final Map<String, String> media = new HashMap<>();
  private final Supplier<Map<String, Extra.Maker>> extras;
  private final Supplier<Map<String, Extra.Maker>> finder;
  private final Supplier<Map<String, Extra.Maker>> search;
  private final Supplier<MediaFiles> mediaFiles;

  private OtherFiles(Path project, Library library, Plan plan) {
    this.search = new Once<>(() -> byAddress(Search.of(library, plan, null)));
    this.mediaFiles = new Once<>(() -> new MediaFiles(project, library, true, new Problems()));
    library.media().forEach(name -> media.put(Addresses.media(name), name));
    this.extras = new Once<>(() -> byAddress(Extras.of(library, plan)));
    this.finder = new Once<>(() -> byAddress(Finder.of(library, plan)));
  }

  static OtherFiles of(Path project, Library library, Plan plan, Theme theme) {
    OtherFiles files = new OtherFiles(project, library, plan);
    for (Asset asset : theme.assets()) {
      files.assets.put(SiteViews.ASSETS + asset.published(), asset);
    }
    return files;
  }

  private static Map<String, Extra.Maker> byAddress(List<Extra> extras) {
    Map<String, Extra.Maker> makers = new HashMap<>();
    extras.forEach(extra -> makers.put(extra.address(), extra.maker()));
    return makers;
  }

  /**
   * The bytes of a file; empty when the site has none there.
   *
   * @param address from the site's root, as links say it
   */
  Optional<byte[]> find(String address) throws IOException {
    Asset asset = assets.get(address);
    if (asset != null) {
      return Optional.of(asset.bytes()); // Nearly every page waits for some.
    } else if (media.containsKey(address)) {
      return medium(media.get(address));
    }
    Extra.Maker maker = extras.get().get(address);
    maker = maker == null ? finder.get().get(address) : maker;
    if (maker == null && address.contains("/search/")) {
      maker = search.get().get(address); // The index is large: it is made for those who search.
    }
    return Optional.ofNullable(maker).map(Extra.Maker::make);
  }

  private Optional<byte[]> medium(@Nullable String name) throws IOException {
    if (name == null || !mediaFiles.get().names().contains(name)) {
      return Optional.empty(); // No page that may be seen has it.
    }
    Map<String, byte[]> files = new HashMap<>();
    mediaFiles.get().publish(name, files::put);
    return Optional.ofNullable(files.get(name.substring("content/".length())));
  }
}
