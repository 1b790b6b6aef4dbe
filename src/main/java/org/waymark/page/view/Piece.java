package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text. Templates choose by {@code kind}; {@code templates/parts/body.ftlh} writes them
 * all.
 */
public sealed interface Piece {

  /** What it is, for templates. */
  String kind();

  /** Finished HTML. */
  record Markup(String kind, String html) implements Piece {
    public Markup(String html) {
      this("markup", html);
    }
  }

  /**
   * A link within the site.
   *
   * @param language of what it leads to, when it is not the page's own
   */
  record Linked(String kind, String href, List<Piece> label, @Nullable LanguageTag language)
      implements Piece {
    public Linked(String href, List<Piece> label, @Nullable LanguageTag language) {
      this("link", href, label, language);
    }
  }

  /**
   * Words that rest on a source of this page's list of sources.
   *
   * @param number of the source, from 1
   * @param use the how manieth mark of that source, from 1: the mark's id is {@code
   *     source-number-use}
   */
  record Sourced(String kind, List<Piece> label, int number, int use) implements Piece {
    public Sourced(List<Piece> label, int number, int use) {
      this("source", label, number, use);
    }
  }

  /** A word that this page's list of words explains, at {@code #word-id}. */
  record Explained(String kind, List<Piece> label, String id) implements Piece {
    public Explained(List<Piece> label, String id) {
      this("term", label, id);
    }
  }

  /** A link to the heading that stands just before it. */
  record Permalink(String kind, String id, String heading) implements Piece {
    public Permalink(String id, String heading) {
      this("permalink", id, heading);
    }
  }

  /** An organisation's card in the text. */
  record Signpost(String kind, OrganisationCard organisation) implements Piece {
    public Signpost(OrganisationCard organisation) {
      this("organisation", organisation);
    }
  }

  /**
   * A picture.
   *
   * @param credit empty when none
   * @param block whether it stands alone
   */
  record Pictured(String kind, Picture picture, String credit, boolean block) implements Piece {
    public Pictured(Picture picture, String credit, boolean block) {
      this("picture", picture, credit, block);
    }
  }

  /** A group of figures as a table. */
  record Figures(String kind, FigureTable table) implements Piece {
    public Figures(FigureTable table) {
      this("figures", table);
    }
  }

  /**
   * Somebody's words.
   *
   * @param notes what a reader will meet in them; empty when nothing need be said before
   * @param words the quotation
   * @param speaker empty when nobody is named
   * @param role empty when none is said
   * @param interest what ties the speaker to the matter; empty when nothing is declared
   * @param sample whether they are from a story that is made up
   * @param language of the words, when it is not the page's own
   */
  record Quote(
      String kind,
      List<String> notes,
      List<Piece> words,
      List<Piece> speaker,
      List<Piece> role,
      List<Piece> interest,
      boolean sample,
      @Nullable LanguageTag language)
      implements Piece {
    public Quote(
        List<String> notes,
        List<Piece> words,
        List<Piece> speaker,
        List<Piece> role,
        List<Piece> interest,
        boolean sample,
        @Nullable LanguageTag language) {
      this("quote", notes, words, speaker, role, interest, sample, language);
    }
  }

  /**
   * A part of a story.
   *
   * @param number of the clip on its page, from 1: its id is {@code _clip-number}
   * @param notes what a reader will meet in it; empty when nothing need be said before
   * @param teller as the teller chose to be shown
   * @param role who they are to the loss, in the site's words
   * @param sample whether the story is made up
   * @param language of the words, when it is not the page's own
   */
  record Clip(
      String kind,
      int number,
      List<String> notes,
      List<Piece> words,
      String teller,
      String role,
      Link story,
      boolean sample,
      @Nullable LanguageTag language)
      implements Piece {
    public Clip(
        int number,
        List<String> notes,
        List<Piece> words,
        String teller,
        String role,
        Link story,
        boolean sample,
        @Nullable LanguageTag language) {
      this("clip", number, notes, words, teller, role, story, sample, language);
    }
  }

  /**
   * Says that parts of stories stand on the page.
   *
   * @param tellers from how many people they come
   * @param sample whether they are all made up
   */
  record Voices(String kind, int tellers, boolean sample) implements Piece {
    public Voices(int tellers, boolean sample) {
      this("voices", tellers, sample);
    }
  }

  /** A film or recording. */
  record Screened(String kind, FilmPart film) implements Piece {
    public Screened(FilmPart film) {
      this("film", film);
    }
  }

  /**
   * A care card or callout.
   *
   * @param variant {@code urgent}, {@code emergency}, {@code advice} or {@code important}
   * @param heading empty only for {@code important}
   * @param number of the callout in the text, from 1, for its id
   */
  record Callout(String kind, String variant, List<Piece> heading, List<Piece> pieces, int number)
      implements Piece {
    public Callout(String variant, List<Piece> heading, List<Piece> pieces, int number) {
      this("callout", variant, heading, pieces, number);
    }
  }

  /**
   * What the law says in some nations.
   *
   * @param nation their names
   * @param from null when not said
   * @param coming whether {@code from} is still to come
   * @param until null when no end is known
   * @param elsewhere the names of the nations that the page is for, when this holds in none of them
   * @param without the names of the nations of whose law the page says nothing; only on the last
   */
  record Law(
      String kind,
      String nation,
      @Nullable Day from,
      boolean coming,
      @Nullable Day until,
      String elsewhere,
      List<Piece> pieces,
      String without)
      implements Piece {
    public Law(
        String nation,
        @Nullable Day from,
        boolean coming,
        @Nullable Day until,
        String elsewhere,
        List<Piece> pieces,
        String without) {
      this("law", nation, from, coming, until, elsewhere, pieces, without);
    }
  }
}
