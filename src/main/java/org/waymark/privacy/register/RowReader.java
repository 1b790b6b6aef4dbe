package org.waymark.privacy.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Choice;
import org.waymark.content.Story.Channel;
import org.waymark.content.Story.Identity;
import org.waymark.privacy.register.RegisterTable.Row;
import org.waymark.problem.Problems;

/** Reads rows. What is told names the row and the column, never what stands there. */
final class RowReader {

  private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\n\\r]\\s*");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[;,\\s]+");
  private static final Pattern REF = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._/ -]{0,39}");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^@\\s<>,:;\"()]+@[^@\\s<>,:;\"()._-][^@\\s<>,:;\"()]*\\.[\\p{L}\\p{Nd}-]{2,}");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** As spreadsheets in Britain write days. */
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

  private final Headings headings;
  private final Problems problems;

  RowReader(Headings headings, Problems problems) {
    this.headings = headings;
    this.problems = problems;
  }

  /** The teller of a row; empty when it has no ref or no name, which is told. */
  Optional<Teller> read(Row row) {
    if (!hasRightWidth(row)) {
      return Optional.empty();
    }
    String ref = headings.cell(row, Column.REF);
    String name = headings.cell(row, Column.NAME);
    boolean hasRef = REF.matcher(ref).matches();
    if (!hasRef) {
      tell(
          row,
          Column.REF,
          ref.isEmpty() ? "is empty" : "is no plain ref",
          "Write it like ST-0042.");
    }
    if (PersonName.all(name).isEmpty()) {
      String wrong = name.isEmpty() ? "is empty" : "has no name in it";
      tell(row, Column.NAME, wrong, "Write the name, or delete the row.");
      return Optional.empty();
    }
    return hasRef ? Optional.of(teller(row, ref, name)) : Optional.empty();
  }

  private Teller teller(Row row, String ref, String name) {
    return new Teller(
        row.number(),
        ref,
        name,
        parts(row, Column.ALSO_KNOWN_AS, BETWEEN),
        emails(row),
        telephones(row),
        Postcodes.in(headings.cell(row, Column.POSTCODE), headings.cell(row, Column.ADDRESS)),
        day(row, Column.GIVEN),
        day(row, Column.UNTIL),
        channels(row),
        identity(row),
        !headings.cell(row, Column.WITHDRAWN).isEmpty(),
        addresses(row));
  }

  /** Cells beyond the headings must be empty; a cell too few or too many moves all after it. */
  private boolean hasRightWidth(Row row) {
    List<String> cells = row.cells();
    int wide = headings.width();
    boolean right =
        cells.size() >= wide
            && cells.subList(wide, cells.size()).stream().allMatch(String::isBlank);
    if (!right) {
      problems.add(
          RegisterCode.REGISTER_FORM,
          null,
          "Row " + row.number() + " of the consent register has cells too many or too few.",
          "Often a text with a comma in it is not in quotation marks. Save the table from a"
              + " spreadsheet, which writes them.");
    }
    return right;
  }

  private List<String> parts(Row row, Column column, Pattern between) {
    return Arrays.stream(between.split(headings.cell(row, column), -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private List<String> emails(Row row) {
    List<String> emails = new ArrayList<>();
    for (String written : parts(row, Column.EMAIL, BETWEEN_WORDS)) {
      if (EMAIL.matcher(written).matches()) {
        emails.add(Emails.plain(written));
      } else {
        tell(row, Column.EMAIL, "is no e-mail address", "Write the address alone.");
      }
    }
    return emails;
  }

  private List<Long> telephones(Row row) {
    List<Long> numbers = new ArrayList<>();
    for (String written : parts(row, Column.TELEPHONE, BETWEEN)) {
      Long number = Telephones.number(written);
      if (number == null) {
        tell(
            row,
            Column.TELEPHONE,
            "is no whole telephone number",
            "Write each number with its area code, and semicolons between them.");
      } else {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private @Nullable LocalDate day(Row row, Column column) {
    String written = headings.cell(row, column);
    if (written.isEmpty()) {
      return null;
    }
    Matcher dayFirst = DAY_FIRST.matcher(written);
    try {
      if (ISO.matcher(written).matches()) {
        return LocalDate.parse(written);
      } else if (dayFirst.matches()) {
        return LocalDate.of(
            Integer.parseInt(dayFirst.group(3)),
            Integer.parseInt(dayFirst.group(2)),
            Integer.parseInt(dayFirst.group(1)));
      }
    } catch (DateTimeException noSuchDay) {
      // Told below, as any other text that is no day.
    }
    tell(row, column, "is no day", "Write year-month-day, such as 2026-02-10, or 10/02/2026.");
    return null;
  }

  private Set<Channel> channels(Row row) {
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    for (String written : parts(row, Column.CHANNELS, BETWEEN_WORDS)) {
      choice(row, Column.CHANNELS, written, Channel.values()).ifPresent(channels::add);
    }
    return channels;
  }

  private @Nullable Identity identity(Row row) {
    String written = headings.cell(row, Column.IDENTITY);
    return written.isEmpty()
        ? null
        : choice(row, Column.IDENTITY, written, Identity.values()).orElse(null);
  }

  private <T extends Choice> Optional<T> choice(
      Row row, Column column, String written, T[] choices) {
    String plain = written.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    Optional<T> found = Arrays.stream(choices).filter(one -> one.id().equals(plain)).findFirst();
    if (found.isEmpty()) {
      List<String> ids = Arrays.stream(choices).map(Choice::id).toList();
      tell(row, column, "is none of those there are", "There is: " + String.join(", ", ids) + ".");
    }
    return found;
  }

  private List<String> addresses(Row row) {
    List<String> addresses = parts(row, Column.NAMED_ELSEWHERE, BETWEEN_WORDS);
    if (!addresses.stream().allMatch(address -> address.startsWith("/"))) {
      tell(
          row,
          Column.NAMED_ELSEWHERE,
          "is no address of this site",
          "Write it as the browser shows it, without the host: /about/trustees/.");
    }
    return addresses;
  }

  private void tell(Row row, Column column, String wrong, String fix) {
    problems.add(
        RegisterCode.REGISTER_VALUE,
        null,
        "In row "
            + row.number()
            + " of the consent register, what stands under "
            + column.id()
            + " "
            + wrong
            + ".",
        fix);
  }
}
