package org.waymark.content;

import java.util.List;

/** What may be written as a field's value. */
public sealed interface Kind {

  /** In the words of an editor, to follow "Write ": "a date such as 2026-03-02". */
  String words();

  /** A text on one or several lines. */
  record Text(int most, boolean mayBeEmpty) implements Kind {
    @Override
    public String words() {
      return "a text";
    }
  }

  /** A text in one language, or a text per language. */
  record LocalisedText() implements Kind {
    @Override
    public String words() {
      return "a text, or a text per language such as {en: Stories, cy: Straeon}";
    }
  }

  /** An address on the web. */
  record Url() implements Kind {
    @Override
    public String words() {
      return "a web address that begins with https://";
    }
  }

  /** Lower-case words joined by hyphens: an id that this field gives to something. */
  record NewId() implements Kind {
    @Override
    public String words() {
      return "an id: lower-case letters and digits joined by hyphens, such as follow-up-care";
    }
  }

  /** The id of something declared elsewhere. */
  record KnownId(Vocabulary vocabulary) implements Kind {
    @Override
    public String words() {
      return "the id of " + vocabulary.withArticle();
    }
  }

  /** A day. */
  record Date() implements Kind {
    @Override
    public String words() {
      return "a date as year-month-day, such as 2026-03-02";
    }
  }

  /** {@code true} or {@code false}. */
  record YesNo() implements Kind {
    @Override
    public String words() {
      return "true or false";
    }
  }

  /** A whole number. */
  record Whole(int least, int most) implements Kind {
    @Override
    public String words() {
      return most == Integer.MAX_VALUE
          ? "a whole number from " + least + " on"
          : "a whole number from " + least + " to " + most;
    }
  }

  /** A number with or without decimals. */
  record Decimal() implements Kind {
    @Override
    public String words() {
      return "a number such as 65 or 15.3";
    }
  }

  /** One of a fixed list. */
  record OneOf(List<Choice> choices) implements Kind {

    /** As editors write them. */
    public List<String> ids() {
      return choices.stream().map(Choice::id).toList();
    }

    @Override
    public String words() {
      return "one of: " + String.join(", ", ids());
    }
  }

  /** A list of values of one kind. */
  record ListOf(Kind item, boolean oneAllowed) implements Kind {
    @Override
    public String words() {
      return "a list in square brackets, each " + item.words();
    }
  }

  /** Fields below a name. */
  record Group(Declaration<?> declaration) implements Kind {
    @Override
    public String words() {
      return "fields such as {"
          + String.join(
              ", ", declaration.fields().stream().limit(3).map(f -> f.name() + ": …").toList())
          + "}";
    }
  }
}
