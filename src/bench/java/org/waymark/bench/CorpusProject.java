package org.waymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a made-up project has beside its stories and factsheets; the same in every size. */
final class CorpusProject {

  static final int ORGANISATIONS = 40;
  static final List<String> ROLES = List.of("person-who-was-pregnant", "partner", "grandparent");
  static final List<String> NOTES = List.of("hospital-treatment", "heavy-bleeding", "living-baby");
  static final List<String> TERMS = List.of("scan", "referral", "ward", "registrar", "consent");

  private static final String SITE =
      """
      title: A made-up site
      description: Made for measuring. None of it is true.
      base-url: https://measured.example/
      languages:
        - {code: en, name: English}
      time-zone: Europe/London
      navigation:
        - {label: Get help, to: /find-support/}
        - {label: Stories, to: /stories/}
        - {label: Information, to: /factsheets/}
      help-now:
        text: If you need help now
        organisations: [helper-00]
      limits: {stories-per-page: 50}
      """;

  private static final String HOME =
      """
      ---
      title: Home
      summary: Made for measuring.
      ---

      None of this is true.
      """;

  private CorpusProject() {}

  static List<CorpusFile> files() {
    List<CorpusFile> files = new ArrayList<>();
    files.add(new CorpusFile("content/site.yaml", SITE));
    files.add(new CorpusFile("content/topics.yaml", topics()));
    files.add(new CorpusFile("content/content-notes.yaml", notes()));
    files.add(new CorpusFile("content/glossary.yaml", glossary()));
    files.add(new CorpusFile("content/pages/index.md", HOME));
    for (int number = 0; number < ORGANISATIONS; number++) {
      String name = "content/organisations/" + organisation(number) + ".md";
      files.add(new CorpusFile(name, organisationText(number)));
    }
    return files;
  }

  /** The id of an organisation. */
  static String organisation(int number) {
    return String.format(Locale.ROOT, "helper-%02d", number);
  }

  /** The numbers are from the range that Ofcom keeps for drama: nobody answers. */
  private static String organisationText(int number) {
    int first = 3 * number % CorpusTopics.ALL.size();
    return """
        ---
        title: Helper %1$02d
        summary: Made up. Helps with what its topics say.
        status: active
        website: https://helper-%1$02d.example/
        contacts:
          - {kind: phone, value: "0808 157 0%1$03d", label: Helpline, cost: free, hours: "%2$s"}
        needs: [%3$s]
        audiences: [anyone]
        topics: [%4$s]
        nations: [%5$s]
        languages: [en]
        crisis: %6$s
        checked: {on: 2026-11-01, how: secondary-source, by: nobody}
        ---

        They are not real. Do not ring.
        """
        .formatted(
            number,
            number == 0 ? "24/7" : "Mo-Fr 10:00-16:00",
            number % 2 == 0 ? "talk-to-someone" : "understand",
            String.join(", ", CorpusTopics.ALL.subList(first, first + 3)),
            number % 8 == 3 ? "scotland" : "england, scotland, wales, northern-ireland",
            number == 0);
  }

  private static String topics() {
    StringBuilder yaml = new StringBuilder("facets:\n");
    List<String> labels = List.of("Type of loss", "What it is about", "Life around it");
    for (int i = 0; i < labels.size(); i++) {
      facet(yaml, "about-" + i, labels.get(i), CorpusTopics.facets().get(i));
    }
    facet(yaml, "teller", "Who is telling", ROLES);
    facet(yaml, "need", "What I need", List.of("talk-to-someone", "understand"));
    return yaml.toString();
  }

  private static void facet(StringBuilder yaml, String id, String label, List<String> topics) {
    yaml.append("  - id: ").append(id).append("\n    label: ").append(label);
    yaml.append("\n    topics:\n");
    boolean about = id.startsWith("about-");
    for (int i = 0; i < topics.size(); i++) {
      String topic = topics.get(i);
      yaml.append(
          "      - {id: %s, label: %s, sensitivity: %d}\n"
              .formatted(topic, label(topic), about && i % 4 == 0 ? 2 : i % 2));
    }
  }

  private static String notes() {
    StringBuilder yaml = new StringBuilder("notes:\n");
    NOTES.forEach(id -> yaml.append("  - {id: %s, label: %s}\n".formatted(id, label(id))));
    return yaml.toString();
  }

  private static String glossary() {
    StringBuilder yaml = new StringBuilder("terms:\n");
    TERMS.forEach(
        id ->
            yaml.append(
                "  - {id: %s, term: %s, meaning: A word made up for measuring.}\n"
                    .formatted(id, id)));
    return yaml.toString();
  }

  private static String label(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
  }
}
