package org.waymark.health.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.Inputs;
import org.waymark.problem.Problems;

/**
 * What a volunteer prints and phones from: the organisations that need checking, with what the site
 * says of them.
 *
 * @param all whether those are in it too whose check is not due
 * @param language the code of the language that the organisations' own texts are in
 * @param calls the longest overdue first
 */
public record CallSheet(LocalDate day, boolean all, String language, List<Call> calls) {

  public CallSheet {
    calls = List.copyOf(calls);
  }

  /**
   * One organisation.
   *
   * @param id as commands name it
   * @param last when and how it was last checked, a sentence
   * @param keptFree whether its lines are for people in danger, and must not be rung for this
   * @param ways how to reach it
   * @param facts what else is said of it
   */
  public record Call(
      String id,
      String name,
      String summary,
      String last,
      boolean keptFree,
      List<Way> ways,
      List<Fact> facts) {
    public Call {
      ways = List.copyOf(ways);
      facts = List.copyOf(facts);
    }
  }

  /**
   * A way to reach an organisation.
   *
   * @param name what it is called
   * @param value the number or address as it is written in the file
   * @param said what else is said of it: hours, costs; may be empty
   */
  public record Way(String name, String value, List<String> said) {
    public Way {
      said = List.copyOf(said);
    }
  }

  /** Something that is said of an organisation, under its heading. */
  public record Fact(String heading, String text) {}

  /**
   * The sheet for a project.
   *
   * @param all also those whose check is not due
   * @param problems what cannot be read is told here
   * @return empty when there is no project, or its settings cannot be used
   * @throws IOException when the file system fails
   */
  public static Optional<CallSheet> of(Inputs inputs, boolean all, Problems problems)
      throws IOException {
    return Ground.read(inputs, problems).map(ground -> of(ground, all));
  }

  private static CallSheet of(Ground ground, boolean all) {
    CallFacts facts = new CallFacts(ground.library());
    List<Call> calls =
        DirectoryCheck.all(ground).stream()
            .filter(check -> all || check.isDue())
            .map(check -> facts.call(ground, check))
            .toList();
    return new CallSheet(ground.today(), all, ground.library().firstLanguage(), calls);
  }
}
