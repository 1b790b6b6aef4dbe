package org.waymark.content;

import java.time.LocalDate;
import java.util.List;

/**
 * {@code content/withdrawn.yaml}: what tellers have taken back. It is written by a command, and
 * tells nobody what it was.
 */
public record WithdrawnFile(
    @About(value = "What was taken back.", example = "[{id: 3f6c…, on: 2026-11-21}]")
        List<Tombstone> withdrawn) {

  /** Stands for something that was taken back. */
  public record Tombstone(
      @About(
              value = "What it was, so that only who knows it already can recognise it.",
              example = "3f6c0d1e8b7a49520c1d2e3f4a5b6c7d")
          String id,
      @About(value = "The day on which it was taken back.", example = "2026-11-21") LocalDate on) {}
}
