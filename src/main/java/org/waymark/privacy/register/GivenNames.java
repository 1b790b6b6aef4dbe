package org.waymark.privacy.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Given names that sound alike and are spelled in several ways, collected by hand from what is
 * common in Britain and Ireland. Only spellings: Kate is not Katherine. The handbook lists them.
 */
public final class GivenNames {

  static final String SPELLINGS =
      """
      aisha ayesha aysha
      alan allan allen
      alastair alasdair alistair alister
      alison allison
      ann anne
      anna ana
      anthony antony
      brian bryan
      caitlin kaitlin kaitlyn
      carl karl
      caroline carolyn
      catherine catharine cathryn katharine katherine kathryn
      catriona katriona
      christina kristina
      christine kristine
      christopher kristopher
      claire clare
      colm colum
      deborah debra debora
      denise denyse
      dennis denis
      diane dianne
      eilidh ailidh
      elizabeth elisabeth
      eric erik
      fatima fatimah
      fiona ffiona
      francesca franchesca
      gail gale gayle
      geoffrey jeffrey
      geoff jeff
      gillian jillian
      glen glenn
      graham graeme grahame
      hannah hanna
      hayley hailey haley
      helen helene
      hussain husain hussein
      ian iain
      imogen imogene
      isabel isobel isabelle isabell
      jacqueline jaqueline jacquelyn
      jaime jamie
      jane jayne
      janet jannet
      jasmine jasmin
      jeremy jeremey
      john jon
      jonathan johnathan jonathon
      joanne joann
      julie julia
      karen karin caryn
      katie katy
      kate cate
      kelly kelley kellie
      kirsty kirstie
      laurence lawrence
      leah lea
      lesley leslie
      lewis louis
      linda lynda
      lindsay lindsey
      louise luise
      lynn lynne lin
      madeleine madeline
      marc mark
      margaret margret
      mathew matthew
      megan meghan
      michael micheal
      michelle michele
      mohammed mohamed mohammad muhammad mohamad muhammed
      natalie nathalie
      neil neal
      nicholas nicolas
      nicola nichola
      oliver olivier
      philip phillip
      phillipa philippa
      rachel rachael
      rebecca rebekah
      reece rhys
      russell russel
      sarah sara
      sean shaun shawn
      sofia sophia
      sophie sofie
      stacey stacy
      stephanie stefanie
      stephen steven stephan
      steph stef
      stewart stuart
      susan suzan
      susanna susannah suzanna
      suzanne susanne
      terence terrence
      teresa theresa
      thomas tomas
      toby tobey
      tracey tracy
      valerie valery
      vicki vicky vikki
      victoria viktoria
      vivian vivien vivienne
      yasmin yasmine
      yousef yusuf youssef yousuf
      yvonne evonne
      zachary zackary
      zara zahra
      zoe zoey
      """;

  private static final Map<String, Set<String>> ALIKE = read();

  private GivenNames() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> alike = new HashMap<>();
    SPELLINGS
        .lines()
        .map(line -> List.of(line.split(" ", -1)))
        .forEach(names -> names.forEach(name -> alike.put(name, Set.copyOf(names))));
    return Map.copyOf(alike);
  }

  /** Whether a word, in small letters without accents, is one of these names. */
  public static boolean isOne(String word) {
    return ALIKE.containsKey(word);
  }

  /** All spellings of a name, itself among them; in small letters without accents. */
  static Set<String> spellings(String name) {
    return ALIKE.getOrDefault(name, Set.of(name));
  }
}
