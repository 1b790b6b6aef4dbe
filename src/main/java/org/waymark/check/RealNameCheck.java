package org.waymark.check;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.library.Addresses;
import org.waymark.privacy.register.OwnText;
import org.waymark.privacy.register.PrivateNames;
import org.waymark.privacy.register.RegisterCode;
import org.waymark.privacy.register.Sighting;
import org.waymark.privacy.register.Sighting.Kind;
import org.waymark.problem.Code;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * No real name and no contact of a teller stands in a finished file or in its address, but of those
 * who chose to be shown by their full name. Files are told without a line, so that no report shows
 * it.
 */
final class RealNameCheck implements FileCheck {

  private static final Set<String> WITH_COMMENTS = Set.of("html", "xml", "svg");

  private final PrivateNames names;
  private final Map<String, OwnText> ownPages;

  /**
   * @param ownPages by address
   */
  RealNameCheck(PrivateNames names, Map<String, OwnText> ownPages) {
    this.names = names;
    this.ownPages = ownPages;
  }

  @Override
  public void check(FinishedFile file, Place place, Problems problems) {
    String address = "/" + Addresses.ofFile(file.name());
    Place whole = Place.of(place.file());
    NavigableSet<Sighting> inAddress = allowed(names.in(file.name()), address);
    String made = "is part of an address of this site, made from a file in " + folder(place);
    inAddress.forEach(one -> tell(one, made, whole, problems));
    if (!file.isText()) {
      return;
    }
    String where = inAddress.isEmpty() ? "stands on " + address : "stands on that page too";
    String words = file.words();
    NavigableSet<Sighting> found = names.in(words);
    found.addAll(inComments(file));
    found = allowed(found, address);
    found.forEach(one -> tell(one, where, whole, problems));
    OwnText own = ownPages.get(address);
    if (own != null && isPartIn(words, own, found, address)) {
      tell(new Sighting(own.ref(), Kind.PART_OF_NAME), where, whole, problems);
    }
  }

  private boolean isPartIn(String words, OwnText own, Set<Sighting> found, String address) {
    return !found.contains(new Sighting(own.ref(), Kind.NAME))
        && !names.mayBeNamedAt(own.ref(), address)
        && names.isPartIn(words, own);
  }

  /** Without the names that may stand there for another reason. */
  private NavigableSet<Sighting> allowed(Set<Sighting> found, String address) {
    NavigableSet<Sighting> told = new TreeSet<>(found);
    told.removeIf(one -> one.kind() == Kind.NAME && names.mayBeNamedAt(one.ref(), address));
    return told;
  }

  /** Comments and the like are no words of a page, but everybody can look at its source. */
  private Set<Sighting> inComments(FinishedFile file) {
    Set<Sighting> found = new TreeSet<>();
    if (WITH_COMMENTS.contains(file.kind())) {
      String text = file.text();
      for (int at = text.indexOf("<!"); at >= 0; at = text.indexOf("<!", at + 2)) {
        int end = text.indexOf(text.startsWith("<!--", at) ? "-->" : "]]>", at);
        found.addAll(names.in(text.substring(at, end(text, at, end))));
      }
    }
    return found;
  }

  private static int end(String text, int from, int end) {
    boolean bare = !text.startsWith("<!--", from) && !text.startsWith("<![", from);
    int close = bare ? text.indexOf('>', from) : end;
    return close < 0 ? text.length() : close;
  }

  /** The file itself may not be named: it often has the name too. */
  private static String folder(Place place) {
    return place.file().substring(0, place.file().lastIndexOf('/') + 1);
  }

  private static void tell(Sighting one, String where, Place place, Problems problems) {
    Code code = code(one.kind());
    String message =
        switch (one.kind()) {
              case NAME -> "The real name";
              case PART_OF_NAME -> "A part of the real name";
              case EMAIL -> "An e-mail address";
              case TELEPHONE -> "A telephone number";
              case POSTCODE -> "A postcode";
            }
            + " of the teller "
            + one.ref()
            + " "
            + where
            + ".";
    problems.add(code, place, message, code.remedy());
  }

  private static RegisterCode code(Kind kind) {
    return switch (kind) {
      case NAME -> RegisterCode.REAL_NAME;
      case PART_OF_NAME -> RegisterCode.REAL_NAME_PART;
      case EMAIL, TELEPHONE, POSTCODE -> RegisterCode.REAL_CONTACT;
    };
  }
}
