package org.waymark.bench.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.bench.TimedProcess;

/**
 * What came of saving texts while a server showed them.
 *
 * @param first milliseconds from the start to the first page
 * @param saves milliseconds from each save to its page being served with the new words, sorted
 * @param peak the most memory that the server held, in KiB; 0 where the system does not say
 */
record PreviewRun(double first, List<Double> saves, long peak) {

  /** A program runs itself warm: the first few saves are not counted. */
  private static final int NOT_COUNTED = 10;

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Starts a server, saves stories one after the other, and ends it. */
  static PreviewRun of(PreviewServer server, int saves) throws IOException, InterruptedException {
    long start = System.nanoTime();
    ProcessBuilder builder = new ProcessBuilder(server.command());
    builder.environment().putAll(server.environment());
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader told = process.inputReader()) {
      String address = address(server, told);
      page(address);
      double first = millis(start);
      List<Double> times = save(server.project(), address, saves);
      return new PreviewRun(first, times, TimedProcess.peak(process));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  double median() {
    return Runs.median(saves);
  }

  /** All but one in ten are as fast. */
  double slow() {
    return saves.get(saves.size() * 9 / 10);
  }

  private static String address(PreviewServer server, BufferedReader told) throws IOException {
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      String address = server.address(line);
      if (!address.isEmpty()) {
        return address;
      }
    }
    throw new IOException(server.title() + " did not start");
  }

  private static List<Double> save(Path project, String address, int saves)
      throws IOException, InterruptedException {
    List<Path> stories = PeerText.files(project, "stories");
    List<Double> times = new ArrayList<>();
    for (int i = -NOT_COUNTED; i < saves; i++) {
      Path story = stories.get(Math.floorMod(i * 37, stories.size()));
      String id = story.getFileName().toString().replaceAll("\\.md$", "");
      String mark = "Saved as number " + (i + 100) + ".";
      String text = Files.readString(story) + "\n" + mark + "\n";
      long start = System.nanoTime();
      Files.writeString(story, text);
      while (!page(address + "stories/" + id + "/").contains(mark)) {
        Thread.sleep(1);
      }
      if (i >= 0) {
        times.add(millis(start));
      }
    }
    return times.stream().sorted().toList();
  }

  private static String page(String address) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
        .body();
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
