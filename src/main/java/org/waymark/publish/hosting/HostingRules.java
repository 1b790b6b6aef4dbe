package org.waymark.publish.hosting;

import java.util.List;

/**
 * What holds for a site on whatever host. All addresses are paths from the root of the host, and
 * begin with a slash.
 *
 * @param host the site's host name: {@code example.org}
 * @param root the path at which the site lies on its host, without a slash at the end; often empty
 * @param headers what is sent along; of two with one name, the later one holds
 * @param redirects addresses that moved for good
 * @param gone the answer to what does not exist below the stories of each language: 410
 * @param notFound the answer to what does not exist elsewhere, per language, the site's first
 *     language last: 404
 * @param hidden files that nobody need fetch
 */
public record HostingRules(
    String host,
    String root,
    List<Header> headers,
    List<Redirect> redirects,
    List<Answer> gone,
    List<Answer> notFound,
    List<String> hidden) {

  public HostingRules {
    headers = List.copyOf(headers);
    redirects = List.copyOf(redirects);
    gone = List.copyOf(gone);
    notFound = List.copyOf(notFound);
    hidden = List.copyOf(hidden);
  }

  /** Where a header is sent. */
  public sealed interface Where {

    /** Whether it is sent with the file at an address. */
    boolean has(String address);
  }

  /** With every answer, those that something is not there included. */
  public record Everywhere() implements Where {
    @Override
    public boolean has(String address) {
      return true;
    }
  }

  /**
   * With all below a folder.
   *
   * @param folder ends in a slash
   */
  public record Below(String folder) implements Where {
    @Override
    public boolean has(String address) {
      return address.startsWith(folder);
    }
  }

  /**
   * With files whose name tells of what they hold, such as {@code style-1a2b3c4d.css}.
   *
   * @param folder ends in a slash
   * @param files all there are just now
   */
  public record Fingerprinted(String folder, List<String> files) implements Where {
    public Fingerprinted {
      files = List.copyOf(files);
    }

    @Override
    public boolean has(String address) {
      return files.contains(address);
    }
  }

  /**
   * A header.
   *
   * @param value without quotation marks of the double kind, and in ASCII
   */
  public record Header(Where where, String name, String value) {}

  /** An address that moved. Both have nothing in them that would have to be escaped. */
  public record Redirect(String from, String to) {}

  /**
   * What is answered for addresses that do not exist.
   *
   * @param below the folder that the addresses lie in; ends in a slash
   * @param page what is shown
   */
  public record Answer(String below, String page) {}

  /**
   * What is sent along with a file of the site.
   *
   * @param name of the header
   * @param address of the file, as {@code /media/a.jpg}
   * @return empty for nothing
   */
  public String value(String name, String address) {
    String value = "";
    for (Header header : headers) {
      if (header.name().equals(name) && header.where().has(address)) {
        value = header.value(); // The later one holds.
      }
    }
    return value;
  }

  /** The headers that every answer carries. */
  List<Header> everywhere() {
    return headers.stream().filter(header -> header.where() instanceof Everywhere).toList();
  }

  /** The headers that only some answers carry. */
  List<Header> somewhere() {
    return headers.stream().filter(header -> !(header.where() instanceof Everywhere)).toList();
  }

  /** The answer to what does not exist in no language's own folder. */
  Answer usual() {
    return notFound.get(notFound.size() - 1);
  }

  /** The answers of the other languages. */
  List<Answer> ofOtherLanguages() {
    return notFound.subList(0, notFound.size() - 1);
  }
}
