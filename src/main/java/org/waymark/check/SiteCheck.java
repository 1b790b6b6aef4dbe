package org.waymark.check;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.content.ContentType;
import org.waymark.content.Ids;
import org.waymark.content.Key;
import org.waymark.content.Organisation;
import org.waymark.content.SiteFile;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.LibraryCode;
import org.waymark.library.Shared;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** {@code site.yaml} fits the rest of the project. */
final class SiteCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    checkLanguages(library.shared(), problems);
    checkHelpNow(library, problems);
    checkTimeZone(library.shared(), problems);
    List<SiteFile.NavigationLink> links = library.site().navigation();
    for (int i = 0; i < links.size(); i++) {
      SiteFile.NavigationLink link = links.get(i);
      if (!Addresses.isAddress(link.to()) && !Ids.isWebAddress(link.to())) {
        problems.add(
            CheckCode.ADDRESS_WITHOUT_SLASHES,
            library.shared().place(Shared.SITE, "navigation", i, "to"),
            "The navigation leads to "
                + Quote.of(link.to())
                + ", which is not an address of this site.",
            "Write it like /about/.");
      }
    }
  }

  private static void checkLanguages(Shared shared, Problems problems) {
    Set<String> codes = new HashSet<>();
    List<SiteFile.Language> languages = shared.site().languages();
    for (int i = 0; i < languages.size(); i++) {
      SiteFile.Language language = languages.get(i);
      if (!codes.add(language.code())) {
        problems.add(
            LibraryCode.DUPLICATE_ID,
            shared.place(Shared.SITE, "languages", i, "code"),
            "The language " + Quote.of(language.code()) + " is given twice.",
            "Remove one of the two.");
      }
    }
  }

  private static void checkHelpNow(Library library, Problems problems) {
    List<String> ids = library.site().helpNow().organisations();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      Key key = new Key(ContentType.ORGANISATION, id);
      Item item = library.in(key, library.firstLanguage()).orElse(null);
      boolean open =
          item != null
              && !item.archived()
              && item.content() instanceof Organisation organisation
              && organisation.status() == Organisation.Status.ACTIVE;
      if (!open && !library.isBroken(key)) {
        boolean known = library.isKnown(key);
        problems.add(
            CheckCode.SHOWN_HELP_UNFIT,
            library.shared().place(Shared.SITE, "help-now", "organisations", i),
            "The list help-now names \""
                + id
                + "\", which "
                + (known ? "is not active." : "does not exist."),
            known
                ? "Name another organisation, such as the one that took over."
                : Nearest.suggest(id, library.knownIds(ContentType.ORGANISATION)));
      }
    }
  }

  private static void checkTimeZone(Shared shared, Problems problems) {
    String zone = shared.site().timeZone();
    try {
      if (zone != null) {
        ZoneId.of(zone);
      }
    } catch (DateTimeException unknown) {
      problems.add(
          CheckCode.UNKNOWN_TIME_ZONE,
          shared.place(Shared.SITE, "time-zone"),
          Quote.of(zone) + " is not a time zone.",
          "Write Europe/London.");
    }
  }
}
