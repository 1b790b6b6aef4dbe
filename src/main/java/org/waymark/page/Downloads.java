package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Register;
import org.waymark.page.view.Link;

/** Links to the register's numbers as files. */
final class Downloads {

  private Downloads() {}

  /** The figures of the whole register; none when it has none. */
  static List<Link> ofAll(Edition edition) {
    Addresses addresses = edition.addresses();
    return edition.library().register().sources().isEmpty()
        ? List.of()
        : List.of(
            edition.link(addresses.data("figures.csv"), edition.say("download-all-csv")),
            edition.link(addresses.data("figures.json"), edition.say("download-all-json")));
  }

  /** The figures of one source, and the rounds of its repeated questions. */
  static List<Link> of(Edition edition, Item source) {
    Register register = edition.library().register();
    String id = source.key().id();
    List<Link> links = new ArrayList<>();
    if (!register.of(id).isEmpty()) {
      links.add(link(edition, id, "figures.csv", "download-csv"));
      links.add(link(edition, id, "figures.json", "download-json"));
    }
    if (!register.waves(source).isEmpty()) {
      links.add(link(edition, id, "waves.csv", "download-waves"));
    }
    return links;
  }

  private static Link link(Edition edition, String id, String file, String words) {
    return edition.link(edition.addresses().data(id, file), edition.say(words));
  }
}
