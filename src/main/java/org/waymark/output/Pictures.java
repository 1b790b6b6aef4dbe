package org.waymark.output;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.waymark.library.PictureSize;
import org.waymark.output.MadePicture.SizedFile;

/**
 * Makes pictures anew from their points alone, in the sizes in which they are published: places,
 * times, names and whatever else a camera or a program hid in a file are gone. Safe for threads.
 */
final class Pictures {

  private final @Nullable Webp webp;
  private final PictureCache cache;

  /** What pictures may take up while they are decoded, all threads together. */
  private final Semaphore room = new Semaphore(SourcePicture.MOST_MEGABYTES, true);

  /**
   * @param webp null to make none
   */
  Pictures(@Nullable Webp webp, PictureCache cache) {
    this.webp = webp;
    this.cache = cache;
  }

  /** Whether a picture can be published, and in which sizes; it is not made. */
  PictureSize look(byte[] file, String ending, IntPredicate free) throws UnfitPicture {
    SourcePicture source = SourcePicture.of(file, ending);
    PictureSize size = sizeOf(source, free);
    Optional<MadePicture> made =
        cache
            .find(PictureCache.key(file, size, true))
            .or(() -> cache.find(PictureCache.key(file, size, false)));
    if (made.isPresent()) {
      return made.get().size();
    }
    int taken = take(source);
    try {
      PictureDecoder.tryOut(source);
    } finally {
      room.release(taken);
    }
    return size;
  }

  /**
   * Makes a picture in all its sizes.
   *
   * @param ending of its name, in lower case, without the dot
   * @param free whether no other file has the name that a width would get
   */
  MadePicture make(byte[] file, String ending, IntPredicate free) throws UnfitPicture, IOException {
    SourcePicture source = SourcePicture.of(file, ending);
    PictureSize size = sizeOf(source, free);
    String key = PictureCache.key(file, size, webp != null);
    Optional<MadePicture> known = cache.find(key);
    if (known.isPresent()) {
      return known.get();
    }
    MadePicture made = encode(decode(source, size), source.format(), size);
    for (SizedFile sized : made.files()) {
      Optional<String> hidden = HiddenData.in(sized.bytes());
      if (hidden.isPresent()) {
        throw new UnfitPicture(
            OutputCode.PICTURE_NOT_CLEAN,
            "Made anew, the picture still holds hidden data: " + hidden.get() + ".");
      }
    }
    cache.keep(key, made);
    return made;
  }

  private static PictureSize sizeOf(SourcePicture source, IntPredicate free) {
    return PictureSize.of(source.uprightWidth(), source.uprightHeight()).withSmaller(free);
  }

  /** Waits until there is room to decode a picture. */
  private int take(SourcePicture source) {
    int wanted = source.megabytes();
    room.acquireUninterruptibly(wanted);
    return wanted;
  }

  private BufferedImage decode(SourcePicture source, PictureSize size) throws UnfitPicture {
    int taken = take(source);
    try {
      return PictureDecoder.read(source, size.width(), size.height());
    } finally {
      room.release(taken);
    }
  }

  private MadePicture encode(BufferedImage largest, SourcePicture.Format format, PictureSize size)
      throws IOException {
    Map<Integer, BufferedImage> images = images(largest, size);
    List<SizedFile> files = new ArrayList<>();
    for (Map.Entry<Integer, BufferedImage> image : images.entrySet()) {
      byte[] bytes = PictureEncoder.encode(image.getValue(), format);
      files.add(new SizedFile(image.getKey(), false, bytes));
    }
    List<SizedFile> asWebp = webps(images, files, format);
    if (asWebp.isEmpty()) {
      return new MadePicture(size, List.copyOf(files));
    }
    files.addAll(asWebp);
    return new MadePicture(size.withWebp(), List.copyOf(files));
  }

  /** By width, the smallest first. Each is made from one at least twice as wide where there is. */
  private static Map<Integer, BufferedImage> images(BufferedImage largest, PictureSize size) {
    TreeMap<Integer, BufferedImage> images = new TreeMap<>(Map.of(size.width(), largest));
    for (int i = size.smaller().size() - 1; i >= 0; i--) {
      int width = size.smaller().get(i);
      Map.Entry<Integer, BufferedImage> larger = images.ceilingEntry(2 * width);
      BufferedImage from = larger == null ? largest : larger.getValue();
      images.put(width, PictureDecoder.scaled(from, width, size.heightAt(width)));
    }
    return images;
  }

  /**
   * The same as WebP; none when one of them is not smaller, since a browser that is offered WebP
   * looks for no other.
   */
  private List<SizedFile> webps(
      Map<Integer, BufferedImage> images, List<SizedFile> files, SourcePicture.Format format) {
    if (webp == null) {
      return List.of();
    }
    List<SizedFile> made = new ArrayList<>();
    boolean lossless = format == SourcePicture.Format.PNG;
    for (SizedFile file : files) {
      BufferedImage image = Objects.requireNonNull(images.get(file.width()));
      Optional<byte[]> bytes = webp.encode(image, lossless);
      if (bytes.isEmpty() || bytes.get().length >= file.bytes().length) {
        return List.of();
      }
      made.add(new SizedFile(file.width(), true, bytes.get()));
    }
    return made;
  }
}
