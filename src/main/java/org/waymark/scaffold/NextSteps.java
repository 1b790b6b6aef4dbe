package org.waymark.scaffold;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.ContentType;

/** What the author of a new file does next. */
final class NextSteps {

  private static final String PUBLISH =
      "When it is ready, take the line \"draft: true\" away and run: waymark check";

  private NextSteps() {}

  /**
   * In order, a sentence or two each.
   *
   * @param name as commands name the file
   */
  static List<String> of(ContentType type, String name, boolean translation) {
    List<String> steps = new ArrayList<>();
    if (translation) {
      steps.add("Translate the title, the summary and the text from the original.");
      steps.add("Let someone read it who speaks the language and knows the subject.");
    }
    steps.addAll(translation && type != ContentType.STORY ? List.of() : own(type, name));
    steps.add(PUBLISH);
    return List.copyOf(steps);
  }

  private static List<String> own(ContentType type, String name) {
    return switch (type) {
      case STORY ->
          List.of(
              "Consent first. Agree with the teller what may be used where, and write it into the"
                  + " field consent. Names and addresses stay in the private register.",
              "When the text is finished, show it to the teller. When they agree to every word, run:"
                  + " waymark consent agree "
                  + name);
      case FACTSHEET ->
          List.of(
              "Write what each statement rests on into references, and link to it.",
              "Let someone responsible review it, and write who, when and until when into reviewed.");
      case ORGANISATION ->
          List.of(
              "Write the ways to reach them into contacts, as their own site says them.",
              "Phone them. Then write the day, how, and your role into checked.");
      case EVIDENCE ->
          List.of(
              "Read the source itself, and write its address into url.",
              "Write each number into figures, with the wordings that texts may use.");
      case NEWS -> List.of("Set the date. A day to come keeps it back until then.");
      case PAGE ->
          List.of(
              "If readers are to find it from every page, add it to navigation in content/site.yaml.");
    };
  }
}
