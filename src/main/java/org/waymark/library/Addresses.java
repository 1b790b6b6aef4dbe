package org.waymark.library;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Set;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Nation;
import org.waymark.content.Organisation;
import org.waymark.content.SiteFile;

/**
 * Where everything is. Addresses begin and end with a slash and are counted from the site's root:
 * {@code /cy/stories/the-phone-call/}.
 */
public final class Addresses {

  /** The name of a page's feeds, which lie beside it, without their endings. */
  public static final String FEED = "feed";

  private static final String INDEX = "index";
  private static final String PAGE = "index.html";
  private static final String CONTENT = "content";
  private static final String NOT_FOUND = "404.html";
  private static final int MOST = 500;
  private static final int MOST_OF_SEGMENT = 120;

  /** Where files are that are no pages. */
  private static final Set<String> FILES = Set.of("assets", "media");

  private final String first;
  private final String base;
  private final String path;

  public Addresses(SiteFile site) {
    this.first = site.languages().get(0).code();
    String url = site.baseUrl();
    this.base = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    String inUrl = URI.create(base).getRawPath();
    this.path = inUrl == null ? "" : inUrl;
  }

  /**
   * Whether a text can be the address of a page: a slash at both ends, no file's name, nothing that
   * a file system or a browser takes in another way.
   */
  public static boolean isAddress(String text) {
    if (!text.startsWith("/") || !text.endsWith("/") || text.length() > MOST) {
      return false;
    }
    if (text.length() == 1) {
      return true;
    }
    String[] segments = text.substring(1, text.length() - 1).split("/", -1);
    return !FILES.contains(segments[0]) && Arrays.stream(segments).allMatch(Addresses::isSegment);
  }

  /**
   * The address that a published file is asked for by, without the slash before it: of a page that
   * of its folder.
   *
   * @param name from the output folder, with forward slashes: {@code stories/a/index.html}
   */
  public static String ofFile(String name) {
    boolean page = name.equals(PAGE) || name.endsWith("/" + PAGE);
    return page ? name.substring(0, name.length() - PAGE.length()) : name;
  }

  private static boolean isSegment(String segment) {
    int dot = segment.lastIndexOf('.');
    boolean file = dot >= 0 && segment.substring(dot + 1).chars().allMatch(Character::isLetter);
    return !segment.isEmpty()
        && !file
        && segment.length() <= MOST_OF_SEGMENT
        && segment.chars().allMatch(c -> c > ' ' && c < 0x7F && "\"#%&*:<>?\\|'".indexOf(c) < 0);
  }

  /**
   * An address as a server reads it: without query and fragment, with nothing encoded and no dots
   * to go round by. One that cannot be read is left as it is.
   */
  static String plain(String address) {
    try {
      String path = new URI(address).normalize().getPath();
      return path == null ? address : path;
    } catch (URISyntaxException unreadable) {
      return address;
    }
  }

  /** What a link must say to reach an address: with the path at which the site lies on its host. */
  public String href(String address) {
    return path + address;
  }

  /** The full address, with the host. */
  public String url(String address) {
    return base + address;
  }

  /**
   * Where a media file is, as links must say it: {@code /media/my%20picture.png}.
   *
   * @param name counted from the project folder: {@code content/media/my picture.png}
   */
  public static String media(String name) {
    String path = name.substring(CONTENT.length());
    try {
      // Templates would write an apostrophe as an entity.
      return new URI(null, null, path, null).getRawPath().replace("'", "%27");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("Not quoted: " + path, impossible);
    }
  }

  public String home(String language) {
    return language.equals(first) ? "/" : "/" + language + "/";
  }

  /** The page that answers for an address that does not exist. */
  public String notFound(String language) {
    return home(language) + NOT_FOUND;
  }

  /** The page that answers for an address below the stories that has none. */
  public String gone(String language) {
    return home(language) + "410.html";
  }

  /** The same for hosts that answer with the nearest page of this name, and with nothing else. */
  public String goneByFolder(String language) {
    return list(ContentType.STORY, language) + NOT_FOUND;
  }

  public String item(Item item) {
    return item(item.key(), item.language());
  }

  public String item(Key key, String language) {
    String start = home(language) + key.type().base().substring(1);
    return key.type() == ContentType.PAGE ? page(start, key.id()) : start + key.id() + "/";
  }

  private static String page(String start, String id) {
    if (id.equals(INDEX)) {
      return start;
    }
    String folder = "/" + INDEX;
    return start
        + (id.endsWith(folder) ? id.substring(0, id.length() - folder.length()) : id)
        + "/";
  }

  /** The list of a type's items. */
  public String list(ContentType type, String language) {
    return home(language) + type.base().substring(1);
  }

  public String topics(String language) {
    return home(language) + "topics/";
  }

  public String topicsAToZ(String language) {
    return topics(language) + "a-to-z/";
  }

  public String facet(String facet, String language) {
    return topics(language) + "by/" + facet + "/";
  }

  public String topic(String topic, String language) {
    return topics(language) + topic + "/";
  }

  public String glossary(String language) {
    return home(language) + "glossary/";
  }

  public String word(String term, String language) {
    return glossary(language) + "#" + term;
  }

  /** Whether an organisation has a card for address books: one that has closed has none. */
  public static boolean hasContactCard(Item item) {
    return item.content() instanceof Organisation organisation
        && organisation.status() != Organisation.Status.CLOSED
        && !organisation.contacts().isEmpty();
  }

  /** An organisation's card for address books, the same in all languages. */
  public String contactCard(Key key) {
    return item(key, first) + "contact.vcf";
  }

  /** The directory as data for others, in the site's first language. */
  public String directoryData() {
    return list(ContentType.ORGANISATION, first) + "hsds.json";
  }

  /** The page on which readers look for stories like theirs; its files lie below it. */
  public String finder(String language) {
    return list(ContentType.STORY, language) + "find/";
  }

  /** The search page; its files lie below it. */
  public String search(String language) {
    return home(language) + "search/";
  }

  /**
   * The organisations chosen by one thing.
   *
   * @param facet such as {@code need} or {@code way}
   * @param id what of it, such as {@code counselling} or {@code phone}
   */
  public String directoryFor(String facet, String id, String language) {
    return list(ContentType.ORGANISATION, language) + facet + "/" + id + "/";
  }

  /** The sheet to print of a list of the directory. */
  public String sheetOf(String list) {
    return list + "sheet/";
  }

  public String directoryIn(Nation nation, String language) {
    return directoryFor("nation", nation.id(), language);
  }

  /** What became of what a source of the register asks for. */
  public String recommendations(String evidence, String language) {
    return list(ContentType.EVIDENCE, language) + evidence + "/recommendations/";
  }

  /** The same for all sources. */
  public String recommendations(String language) {
    return list(ContentType.EVIDENCE, language) + "recommendations/";
  }

  /**
   * A file with a source's numbers, such as {@code figures.csv}; it is the same for all languages.
   */
  public String data(String evidence, String file) {
    return data(evidence + "/" + file);
  }

  /** A file with the numbers of the whole register. */
  public String data(String file) {
    return list(ContentType.EVIDENCE, first) + file;
  }

  /** A later page of a long list; the first is the list's own address. */
  public String pageOf(String list, int number) {
    return number == 1 ? list : list + "page/" + number + "/";
  }
}
