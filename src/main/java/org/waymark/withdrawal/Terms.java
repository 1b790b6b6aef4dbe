package org.waymark.withdrawal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waymark.content.Film;
import org.waymark.content.Page;
import org.waymark.content.Story;
import org.waymark.library.Addresses;
import org.waymark.library.Draft;
import org.waymark.library.Passage;
import org.waymark.library.Phrases;
import org.waymark.markdown.Body;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Piece;
import org.waymark.markdown.Quotation;
import org.waymark.markdown.Scheme;
import org.waymark.withdrawal.Term.Kind;

/** Collects what is to be looked for, each thing once. */
final class Terms {

  /** What safety asks for: any sentence of so many words must be gone. */
  private static final int WORDS_OF_A_SENTENCE = 8;

  /** Any part of which is the teller's own. */
  private static final Set<Kind> IN_FULL = EnumSet.of(Kind.SENTENCE, Kind.SPOKEN);

  private final Map<Kind, Set<String>> texts = new EnumMap<>(Kind.class);
  private final Set<String> others = new HashSet<>();

  /** What stands by other items too, word for word, is not this story's own. */
  void pass(Draft other) {
    others.addAll(captions(other));
    others.add(edits(other));
  }

  void add(Kind kind, String text) {
    if (!text.isBlank()) {
      texts.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(text.strip());
    }
  }

  /** All that a story's file says, as far as it could be read. */
  void addStory(Draft draft) {
    if (draft.content() instanceof Story story) {
      add(Kind.TITLE, story.common().title());
      add(Kind.TELLER, story.teller().name());
      add(Kind.SUMMARY, story.common().summary());
    }
    addSentences(Kind.SENTENCE, draft.body().plainText(), draft.language());
    captions(draft).forEach(caption -> addOwn(Kind.CAPTION, caption, draft.language()));
    addOwn(Kind.EDITS, edits(draft), draft.language());
    if (draft.transcript() != null) {
      addSentences(Kind.SPOKEN, draft.transcript().body().plainText(), draft.language());
    }
  }

  private void addOwn(Kind kind, String text, String language) {
    if (!others.contains(text)) {
      addSentences(kind, text, language);
    }
  }

  /** What is said of an item's pictures, but for what stands among its text. */
  private static List<String> captions(Draft draft) {
    List<String> captions = new ArrayList<>();
    if (draft.content() != null && draft.content().common().image() != null) {
      captions.add(draft.content().common().image().alt());
    }
    for (Mention mention : draft.body().mentions()) {
      if (mention.shape() != Mention.Shape.LINK) {
        captions.add(mention.title());
      }
    }
    return captions;
  }

  private static String edits(Draft draft) {
    return draft.content() instanceof Story story && story.edits() != null ? story.edits() : "";
  }

  /** All that a story's published page says: the last that is known of it when its file is gone. */
  void addPage(String html) {
    Document page = Jsoup.parse(html);
    add(Kind.TITLE, page.select("main .head h1").text());
    add(Kind.SUMMARY, page.select("main .head .lede").text());
    String language = page.select("html").attr("lang");
    StringBuilder text = new StringBuilder();
    for (Element block : page.select("main .text").select("p, li, h2, h3, h4, td, dd, dt")) {
      text.append(block.text()).append('\n');
    }
    addSentences(Kind.SENTENCE, text.toString(), language);
    for (Element picture : page.select("main .head img")) {
      addOwn(Kind.CAPTION, picture.attr("alt"), language);
    }
  }

  /** The words of a story that another item shows as clips, as quotations and with its film. */
  void addWordsOn(Draft page, Draft story) {
    String text = story.body().plainText();
    if (page.content() instanceof Page written) {
      for (Page.Clip clip : written.clips()) {
        if (clip.id().equals(story.key().id())) {
          addClip(clip, story);
        }
      }
    }
    for (Quotation quotation : page.body().quotations()) {
      Passage.find(text, quotation.text()).ifPresent(words -> add(Kind.CLIP, words));
    }
    if (namesFilm(page, story.key().id())) {
      addFilm(story);
    }
  }

  private void addFilm(Draft story) {
    story.film().ifPresent(film -> add(Kind.MEDIA, address(film)));
    if (story.transcript() != null) {
      addSentences(Kind.SPOKEN, story.transcript().body().plainText(), story.language());
    }
  }

  private static String address(Film film) {
    return film.isElsewhere() ? film.src() : Addresses.media("content/" + film.src());
  }

  private static boolean namesFilm(Draft page, String id) {
    boolean inText =
        page.body().mentions().stream()
            .anyMatch(mention -> mention.scheme() == Scheme.FILM && mention.target().equals(id));
    return inText
        || (page.content() instanceof Page hub
            && hub.sections().stream()
                .anyMatch(part -> part.show() == Page.Show.FILM && id.equals(part.of())));
  }

  private void addClip(Page.Clip clip, Draft story) {
    if (clip.quote() != null) {
      add(Kind.CLIP, clip.quote());
    } else if (clip.fromHeading() != null) {
      List<Piece> part = story.body().section(clip.fromHeading().replace("#", ""));
      String text = new Body(part, List.of(), 0).plainText();
      addSentences(Kind.CLIP, text, story.language());
    }
  }

  /** The sentences of a text that are long enough to be nobody else's. */
  private void addSentences(Kind kind, String text, String language) {
    if (IN_FULL.contains(kind) && Phrases.words(text) >= WORDS_OF_A_SENTENCE) {
      add(Kind.IN_A_ROW, text);
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
    for (String paragraph : text.split("\n+", -1)) {
      sentences.setText(paragraph);
      int start = sentences.first();
      for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
        String sentence = paragraph.substring(start, end);
        if (Phrases.words(sentence) >= WORDS_OF_A_SENTENCE) {
          add(kind, sentence);
        }
        start = end;
      }
    }
  }

  /** In the order of their kinds, numbered. */
  List<Term> all() {
    List<Term> all = new ArrayList<>();
    texts.forEach(
        (kind, of) -> {
          int number = 0;
          for (String text : of) {
            all.add(new Term(kind, of.size() == 1 ? 0 : ++number, text));
          }
        });
    return List.copyOf(all);
  }
}
