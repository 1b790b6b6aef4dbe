package org.waymark.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * In which sizes a picture is published: the rule, and what came of it for one picture. Who makes
 * the files and who names them in pages both ask here.
 *
 * @param width of the largest, in points
 * @param height of the largest, in points
 * @param smaller the widths of the others, the smallest first
 * @param webp whether each is there as WebP too
 */
public record PictureSize(int width, int height, List<Integer> smaller, boolean webp) {

  /** The widest that any page shows a picture, on the sharpest of screens. */
  public static final int WIDEST = 1920;

  private static final List<Integer> STEPS = List.of(320, 640, 960, 1280);

  /** The largest in which a picture of a size is published: never larger than itself. */
  public static PictureSize of(int width, int height) {
    if (width <= WIDEST) {
      return new PictureSize(width, height, List.of(), false);
    }
    int scaled = Math.toIntExact(Math.round((double) height * WIDEST / width));
    return new PictureSize(WIDEST, Math.max(1, scaled), List.of(), false);
  }

  /**
   * The same with its smaller sizes. What is hardly smaller is not worth a file.
   *
   * @param free whether no other file has the name that a width would get
   */
  public PictureSize withSmaller(IntPredicate free) {
    List<Integer> widths = new ArrayList<>();
    for (int step : STEPS) {
      if (step * 5 <= width * 4 && free.test(step)) {
        widths.add(step);
      }
    }
    return new PictureSize(width, height, List.copyOf(widths), webp);
  }

  public PictureSize withWebp() {
    return new PictureSize(width, height, smaller, true);
  }

  /** The height of a smaller size. */
  public int heightAt(int smallerWidth) {
    return Math.max(1, Math.toIntExact(Math.round((double) height * smallerWidth / width)));
  }

  /** The name of a smaller size: {@code media/path.jpg} at 640 is {@code media/path-640.jpg}. */
  public static String named(String name, int smallerWidth) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "-" + smallerWidth + name.substring(dot);
  }

  /** The name of the same picture as WebP: {@code media/path.jpg.webp}, so that no two are one. */
  public static String webp(String name) {
    return name + ".webp";
  }
}
