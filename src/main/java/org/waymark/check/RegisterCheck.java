package org.waymark.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Story;
import org.waymark.content.Story.Consent;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.privacy.register.ConsentRegister;
import org.waymark.privacy.register.RegisterCode;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** What the stories say of consent is what the private record says. Invented stories have none. */
final class RegisterCheck implements Check {

  private final @Nullable ConsentRegister register;

  RegisterCheck(@Nullable ConsentRegister register) {
    this.register = register;
  }

  @Override
  public void check(Library library, Problems problems) {
    if (register == null) {
      return;
    }
    for (Item item : library.all()) {
      if (item.content() instanceof Story story && story.consent() != null) {
        check(register, item, story, story.consent(), problems);
      }
    }
  }

  private static void check(
      ConsentRegister register, Item item, Story story, Consent consent, Problems problems) {
    if (!register.has(consent.ref())) {
      if (!story.sample()) {
        problems.add(
            RegisterCode.REF_NOT_IN_REGISTER,
            Locator.find(item.file(), "consent", "ref"),
            "The consent register has no row with this story's ref.",
            RegisterCode.REF_NOT_IN_REGISTER.remedy());
      }
      return;
    }
    for (String field : register.narrowerThan(story)) {
      problems.add(
          RegisterCode.WIDER_THAN_REGISTER,
          place(item, field),
          "The consent register allows less than this story says: " + inWords(field) + ".",
          RegisterCode.WIDER_THAN_REGISTER.remedy());
    }
  }

  private static Place place(Item item, String field) {
    List<String> path =
        field.equals("identity") ? List.of("teller", field) : List.of("consent", field);
    return Locator.find(item.file(), path.toArray());
  }

  private static String inWords(String field) {
    return switch (field) {
      case "given" -> "its given is an earlier day";
      case "until" -> "its until is a later day, or missing";
      case "channels" -> "its channels are more";
      default -> "its identity shows more of the name";
    };
  }
}
