package org.waymark.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.waymark.output.Sink;
import org.waymark.problem.Problems;

/**
 * Writes beside each text file a copy in gzip and one in Brotli, {@code index.html.gz} and {@code
 * index.html.br}, so that a server need not compress at every visit. Pictures and films are
 * compressed already.
 */
public final class CompressedCopies implements Sink {

  private static final Set<String> TEXTS =
      Set.of("html", "css", "js", "json", "xml", "svg", "txt", "csv", "vtt");

  /** Smaller files fit into one packet anyway. */
  private static final int LEAST = 512;

  /** Nearly as small as the best, 11, in a tenth of its time. */
  private static final int BROTLI_QUALITY = 9;

  private final Sink sink;
  private final boolean brotli;

  /**
   * @param sink takes the files and their copies
   * @param problems is told when Brotli does not work on this machine
   */
  public CompressedCopies(Sink sink, Problems problems) {
    this.sink = sink;
    this.brotli = Brotli4jLoader.isAvailable();
    if (!brotli) {
      problems.add(
          PublishCode.NO_BROTLI,
          null,
          "There is no Brotli for this machine, so only gzip copies were written.",
          PublishCode.NO_BROTLI.remedy());
    }
  }

  @Override
  public void put(String name, byte[] bytes) throws IOException {
    sink.put(name, bytes);
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (bytes.length >= LEAST && TEXTS.contains(kind)) {
      sink.put(name + ".gz", gzip(bytes));
      if (brotli) {
        Encoder.Parameters parameters = new Encoder.Parameters().setQuality(BROTLI_QUALITY);
        sink.put(name + ".br", Encoder.compress(bytes, parameters));
      }
    }
  }

  /** Of a file that was published, its copies were too, if it has any. */
  @Override
  public boolean keep(String name) throws IOException {
    boolean kept = sink.keep(name);
    if (kept) {
      sink.keep(name + ".gz");
      sink.keep(name + ".br");
    }
    return kept;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
    try (BestGzip gzip = new BestGzip(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** The stream of the JDK, which keeps its setting to itself. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
