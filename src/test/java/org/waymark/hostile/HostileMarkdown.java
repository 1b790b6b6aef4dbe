package org.waymark.hostile;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.Images;
import org.waymark.TestSite;

/**
 * Pages with all that is tried against browsers, in everything that Markdown knows: a page for each
 * construct, with every attack in it between two words of its own.
 */
public final class HostileMarkdown {

  /** The one picture that there is, as a file of the project. */
  public static final String PICTURE = "content/media/a.png";

  private static final Path FOLDER = Path.of("src/test/sites/hostile");

  /** Where a text may stand. {@code ATTACK} comes between two words. */
  private static final Map<String, String> TEXTS =
      ordered(
          entry("paragraph", "ATTACK"),
          entry("lines", "A line{n}ATTACK{n}a line"),
          entry("block", "<div>{n}ATTACK{n}</div>"),
          entry("emphasis", "*ATTACK* and **ATTACK**"),
          entry("code", "`ATTACK`"),
          entry("fence", "```ATTACK{n}ATTACK{n}```"),
          entry("indented", "    ATTACK"),
          entry("heading", "## ATTACK"),
          entry("heading-id", "## Words {#ATTACK}"),
          entry("underlined", "ATTACK{n}-----"),
          entry("list", "- ATTACK{n}  - ATTACK{n}- ATTACK{n}{n}1. ATTACK"),
          entry("table", "| A | B |{n}|---|:-:|{n}| ATTACK | ATTACK |"),
          entry("table-head", "| ATTACK | B |{n}|---|---|{n}| a | b |"),
          entry("table-alignment", "| A | B |{n}|---|---ATTACK|{n}| a | b |"),
          entry("footnote", "Words.[^NUMBER]{n}{n}[^NUMBER]: ATTACK"),
          entry("footnote-label", "Words.[^ATTACK]{n}{n}[^ATTACK]: note"),
          entry("definition", "ATTACK{n}: ATTACK"),
          entry("quotation", "> ATTACK"),
          entry("speaker", "> Words.{n}>{n}> — ATTACK"),
          entry("speaker-role", "> Words.{n}>{n}> — Ada, ATTACK"),
          entry("interest", "> Words.{n}>{n}> — Ada, a role{n}> Interest: ATTACK"),
          entry("important", "> [!IMPORTANT]{n}> ATTACK"),
          entry("care", "> [!URGENT]{n}> ## ATTACK{n}>{n}> ATTACK"),
          entry("callout-word", "> [!ATTACK]{n}> Words."),
          entry("law", "> [!LAW wales 2026-01-01..]{n}> ATTACK"),
          entry("law-nation", "> [!LAW ATTACK]{n}> Words."),
          entry("link-text", "[ATTACK](https://a.example/)"),
          entry("link-title", "[words](https://a.example/ \"ATTACK\") [words](/stories/ 'ATTACK')"),
          entry("own-link-text", "[ATTACK](org:samaritans) [ATTACK](term:epu)"),
          entry("own-link-title", "[words](org:samaritans \"ATTACK\")"),
          entry("link-label", "[ATTACK][r-NUMBER]{n}{n}[r-NUMBER]: https://a.example/ 'ATTACK'"),
          entry("label", "[words][ATTACK]{n}{n}[ATTACK]: https://a.example/"),
          entry("picture-alt", "![ATTACK](media/a.png)"),
          entry("picture-credit", "![words](media/a.png \"ATTACK\")"),
          entry("picture-in-line", "Words ![ATTACK](media/a.png 'ATTACK') words"),
          entry("attribute", "<abbr title=\"ATTACK\">w</abbr> <span lang='ATTACK'>w</span>"),
          entry("within-html", "<b>ATTACK</b> <details><summary>ATTACK</summary>ATTACK</details>"),
          entry("within-comment", "<!-- ATTACK -->"));

  /** Where an address may stand. */
  private static final Map<String, String> ADDRESSES =
      ordered(
          entry("link", "[words](ATTACK)"),
          entry("pointed-link", "[words](<ATTACK>)"),
          entry("picture", "![words](ATTACK)"),
          entry("pointed-picture", "Words ![words](<ATTACK>) words"),
          entry("reference", "[words][a-NUMBER]{n}{n}[a-NUMBER]: ATTACK"),
          entry("pointed-reference", "![words][b-NUMBER]{n}{n}[b-NUMBER]: <ATTACK> 'words'"),
          entry("autolink", "<ATTACK>"),
          entry("html-link", "<a href=\"ATTACK\">words</a> <a href='ATTACK'>words</a>"),
          entry("bare-html-link", "<a href=ATTACK>words</a>"),
          entry("speaker-link", "> Words.{n}>{n}> — [Ada](ATTACK), a role"),
          entry("heading-link", "## [Words](ATTACK)"));

  /** What may hide the rest of a page with it: each on a page of its own. */
  private static final List<String> UNCLOSED =
      List.of(
          "<script>",
          "<style>",
          "<!--",
          "<![CDATA[",
          "<?x ",
          "<!x ",
          "<textarea>",
          "<title>",
          "<iframe>",
          "<object>",
          "<svg><style>",
          "<math><mtext><style>",
          "<plaintext>",
          "<noscript>",
          "<template>",
          "<img src=x onerror='",
          "<a href=\"",
          "`",
          "```",
          "[words](javascript:");

  private HostileMarkdown() {}

  @SafeVarargs
  private static Map<String, String> ordered(Map.Entry<String, String>... entries) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : entries) {
      ordered.put(each.getKey(), each.getValue());
    }
    return ordered;
  }

  /** Writes all pages. */
  public static TestSite write(TestSite site) {
    List<String> html = attacks("html.txt");
    TEXTS.forEach((name, construct) -> site.page("text-" + name, body(construct, html)));
    List<String> addresses = attacks("addresses.txt");
    ADDRESSES.forEach((name, construct) -> site.page("to-" + name, body(construct, addresses)));
    for (int i = 0; i < UNCLOSED.size(); i++) {
      String attack = UNCLOSED.get(i) + "<img src=x onerror=ran()>";
      site.page("open-" + i, "Words " + attack + "\n\n" + attack + "\n\n<b onclick=ran()>x</b>");
    }
    return site.bytes(PICTURE, Images.png(2, 2));
  }

  /** How many attacks each page of texts holds, each between {@code before1} and {@code after1}. */
  public static int texts() {
    return attacks("html.txt").size();
  }

  /** The same for pages of addresses. */
  public static int addresses() {
    return attacks("addresses.txt").size();
  }

  private static String body(String construct, List<String> attacks) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < attacks.size(); i++) {
      String number = Integer.toString(i + 1);
      String filled =
          construct
              .replace("{n}", "\n")
              .replace("NUMBER", number)
              .replace("ATTACK", attacks.get(i));
      body.append("before").append(number).append("\n\n").append(filled);
      body.append("\n\nafter").append(number).append("\n\n");
    }
    return body.toString();
  }

  private static List<String> attacks(String file) {
    try {
      List<String> attacks = new ArrayList<>();
      for (String line : Files.readAllLines(FOLDER.resolve(file))) {
        if (!line.startsWith("# ")) {
          attacks.add(line.replace("{n}", "\n").replace("{t}", "\t").replace("{0}", "\0"));
        }
      }
      return attacks;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
