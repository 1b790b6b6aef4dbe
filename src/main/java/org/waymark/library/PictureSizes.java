package org.waymark.library;

import java.util.Map;
import java.util.Optional;

/** In which sizes the site's pictures are published. */
public final class PictureSizes {

  private final Map<String, PictureSize> sizes;

  /**
   * @param sizes by the names of the pictures' files, from the project folder
   */
  public PictureSizes(Map<String, PictureSize> sizes) {
    this.sizes = Map.copyOf(sizes);
  }

  /**
   * Empty for what is no picture, or one that cannot be published.
   *
   * @param name counted from the project folder: {@code content/media/path.jpg}
   */
  public Optional<PictureSize> find(String name) {
    return Optional.ofNullable(sizes.get(name));
  }
}
