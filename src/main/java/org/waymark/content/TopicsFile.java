package org.waymark.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code content/topics.yaml}: the facets and their topics. */
public record TopicsFile(
    @About(value = "The ways of looking.", example = "[{id: loss, label: Type of loss, …}]")
        List<Facet> facets) {

  /** A way of looking, with its answers. */
  public record Facet(
      @About(value = "Its id.", example = "loss") @Shape(id = true) String id,
      @About(value = "Its name.", example = "Type of loss") Localised label,
      @About(value = "What it asks.", example = "What happened.") @Nullable Localised description,
      @About(value = "Its topics.", example = "[{id: stillbirth, label: Stillbirth}]")
          List<Topic> topics) {}

  /** One subject. */
  public record Topic(
      @About(value = "Its id, unique in all facets.", example = "stillbirth") @Shape(id = true)
          String id,
      @About(value = "Its name.", example = "Stillbirth") Localised label,
      @About(value = "What it means.", example = "…") @Nullable Localised description,
      @About(
              value =
                  "0 plain; 1 may sadden; 2 needs a content note and help; 3 only on its own list.",
              example = "2")
          @Shape(largest = 3)
          @Nullable Integer sensitivity) {}
}
