package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Cost;
import org.waymark.library.Item;
import org.waymark.page.DirectoryFacet.Group;
import org.waymark.page.view.DirectoryEntry;
import org.waymark.page.view.Hours;
import org.waymark.page.view.Select;

/** What a script chooses organisations by, in the page itself. */
final class DirectoryFilter {

  private static final List<Group> GROUPS =
      List.of(Group.NEED, Group.NATION, Group.WAY, Group.COST, Group.LANGUAGE);

  private DirectoryFilter() {}

  /** What can be chosen; nothing by which there is no choice. */
  static List<Select> selects(Edition edition) {
    List<Select> selects = new ArrayList<>();
    for (Group group : GROUPS) {
      List<Select.Option> options = new ArrayList<>();
      for (DirectoryFacet facet : DirectoryFacet.all(edition.library(), group)) {
        if (Directory.byName(edition).stream().anyMatch(facet::fits)) {
          options.add(new Select.Option(facet.id(), facet.label(edition)));
        }
      }
      if (options.size() > 1 || (group == Group.COST && !options.isEmpty())) {
        selects.add(new Select(group.id(), edition.say("choose-" + group.id()), options));
      }
    }
    return selects;
  }

  static DirectoryEntry entry(Edition edition, Item item) {
    Organisation organisation = Directory.of(item);
    return new DirectoryEntry(
        edition.organisations().card(item),
        DirectoryFacet.ids(Group.NEED, organisation),
        DirectoryFacet.ids(Group.NATION, organisation),
        DirectoryFacet.ids(Group.LANGUAGE, organisation),
        contacts(edition, item));
  }

  private static List<String> contacts(Edition edition, Item item) {
    List<Organisation.Contact> written = Directory.of(item).contacts();
    List<String> contacts = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Organisation.Contact contact = written.get(i);
      Hours hours = edition.organisations().contacts(item).get(i).hours();
      String cost = contact.cost() == Cost.FREE ? Cost.FREE.id() : "";
      contacts.add(
          hours == null
              ? String.join("|", contact.kind().id(), cost)
              : String.join(
                  "|",
                  contact.kind().id(),
                  cost,
                  hours.machine(),
                  hours.machineHolidays(),
                  hours.nations()));
    }
    return contacts;
  }
}
