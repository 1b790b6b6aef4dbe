package org.waymark.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Evidence;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Contact;
import org.waymark.content.Telephone;
import org.waymark.library.Draft;
import org.waymark.privacy.PersonalFind;
import org.waymark.privacy.PersonalKind;
import org.waymark.privacy.PersonalScanner;
import org.waymark.privacy.TextForm;

/**
 * What organisations give as their contacts and websites, and where evidence is on the net: meant
 * to be read by everybody, wherever it stands.
 */
final class PublicContacts {

  private final Set<String> values = new HashSet<>();

  private PublicContacts() {}

  /** The values, in the form of {@link PersonalFind#value}. */
  static Set<String> of(Collection<Draft> drafts) {
    PublicContacts contacts = new PublicContacts();
    for (Draft draft : drafts) {
      if (draft.content() instanceof Organisation organisation) {
        contacts.add(organisation);
      } else if (draft.content() instanceof Evidence evidence) {
        contacts.addAddress(evidence.url());
        evidence.responses().forEach(response -> contacts.addAddress(response.url()));
      }
    }
    return contacts.values;
  }

  private void add(Organisation organisation) {
    addAddress(organisation.website());
    for (Contact contact : organisation.contacts()) {
      organisation.telephoneOf(contact).map(Telephone::number).ifPresent(values::add);
      values.add(contact.value().strip().toLowerCase(Locale.ROOT));
      for (PersonalFind find : PersonalScanner.scan(contact.value(), TextForm.LINES)) {
        values.add(find.value());
      }
    }
  }

  /** The page of an organisation on a network is its own. */
  private void addAddress(@Nullable String url) {
    if (url == null) {
      return;
    }
    for (PersonalFind find : PersonalScanner.scan(url, TextForm.LINES)) {
      if (find.kind() == PersonalKind.HANDLE) {
        values.add(find.value());
      }
    }
  }
}
