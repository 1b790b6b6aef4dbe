package org.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Images;
import org.waymark.TestSite;

/** Pictures that come from several windows. */
final class DroppedTest {

  private static final int ROUNDS = 40;

  @TempDir private Path folder;

  @Test
  void twoPicturesOfOneNameAtOnceAreBothKeptWhole() throws Exception {
    TestSite site = TestSite.in(folder).news("opening", "", "We have opened.");
    ExecutorService windows = Executors.newFixedThreadPool(2);
    try (Renderer renderer = new Renderer()) {
      Dropped dropped = new Dropped(new Workspace(site::inputs, renderer, state -> {}));
      CyclicBarrier together = new CyclicBarrier(2);
      Map<String, Integer> widths = new HashMap<>();
      for (int round = 0; round < ROUNDS; round++) {
        Map<Integer, Future<Answer>> answers = new HashMap<>();
        for (int width : new int[] {20, 30}) {
          byte[] picture = Images.png(width, 10);
          answers.put(
              width,
              windows.submit(
                  () -> {
                    together.await();
                    return dropped.keep("Two chairs", picture);
                  }));
        }
        for (Map.Entry<Integer, Future<Answer>> answer : answers.entrySet()) {
          assertThat(widths.put(file(answer.getValue().get()), answer.getKey())).isNull();
        }
      }
      for (Map.Entry<String, Integer> each : widths.entrySet()) {
        Path file = folder.resolve("content/" + each.getKey());
        assertThat(ImageIO.read(file.toFile()).getWidth())
            .as(each.getKey())
            .isEqualTo(each.getValue());
      }
      try (var kept = Files.list(folder.resolve("content/media"))) {
        assertThat(kept).hasSize(2 * ROUNDS);
      }
    } finally {
      windows.shutdownNow();
    }
  }

  private static String file(Answer answer) {
    String json = new String(answer.bytes(), StandardCharsets.UTF_8);
    return JsonParser.parseString(json).getAsJsonObject().get("file").getAsString();
  }
}
