package org.waymark.health;

import java.util.List;
import org.waymark.check.CheckCode;
import org.waymark.check.PersonalCode;
import org.waymark.check.RenderedCode;
import org.waymark.check.TraceCode;
import org.waymark.check.VoiceCode;
import org.waymark.content.ContentCode;
import org.waymark.delivery.DeliveryCode;
import org.waymark.importing.ImportCode;
import org.waymark.library.LibraryCode;
import org.waymark.markdown.MarkdownCode;
import org.waymark.output.OutputCode;
import org.waymark.page.PageCode;
import org.waymark.page.TemplateCode;
import org.waymark.privacy.register.RegisterCode;
import org.waymark.problem.Code;
import org.waymark.publish.PublishCode;
import org.waymark.source.SourceCode;

/** The codes of all stages, in the order of the pipeline. */
final class Codes {

  private static final List<Stage> STAGES =
      List.of(
          new Stage("Files", "Before anyone asks what a file means.", SourceCode.values()),
          new Stage("Fields", "A field looked at by itself.", ContentCode.values()),
          new Stage("Texts", "What is written below the fields.", MarkdownCode.values()),
          new Stage(
              "What may be shown",
              "Consent, reviews, samples, and ids that are given twice.",
              LibraryCode.values()),
          new Stage("The parts together", "How the parts of a site fit.", CheckCode.values()),
          new Stage("Voices", "Clips, quotations, film and sound.", VoiceCode.values()),
          new Stage(
              "The consent register",
              "The private record, and what of it must not be on the site.",
              RegisterCode.values()),
          new Stage(
              "Personal data",
              "What tells of a person more than may be told.",
              PersonalCode.values()),
          new Stage("Addresses", "Where pages are.", PageCode.values()),
          new Stage("Templates and words", "The theme, and a site's own.", TemplateCode.values()),
          new Stage("Finished pages", "What a reader's browser gets.", RenderedCode.values()),
          new Stage(
              "What follows a reader",
              "Finished files ask nobody, keep nothing and let nobody look on.",
              TraceCode.values()),
          new Stage("Pictures and other files", "What goes along.", OutputCode.values()),
          new Stage("Publishing", "The folder that the site goes to.", PublishCode.values()),
          new Stage(
              "Bringing the site to its place",
              "The folder, branch or bucket that readers fetch it from.",
              DeliveryCode.values()),
          new Stage(
              "Imports", "What is taken over from WordPress or a table.", ImportCode.values()));

  private Codes() {}

  /**
   * A stage of the pipeline with what it can find.
   *
   * @param about a sentence for editors
   */
  record Stage(String title, String about, List<Code> codes) {
    Stage(String title, String about, Code... codes) {
      this(title, about, List.of(codes));
    }
  }

  static List<Stage> stages() {
    return STAGES;
  }
}
