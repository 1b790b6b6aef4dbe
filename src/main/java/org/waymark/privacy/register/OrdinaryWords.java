package org.waymark.privacy.register;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Names that are words of the language as well. A name made of such words alone is looked for only
 * where each begins with a capital letter: "Mark Down", but not "mark down".
 */
final class OrdinaryWords {

  private static final Set<String> MONTHS = Set.of("april", "may", "june", "july", "august");

  private static final Set<String> WORDS =
      Set.of(
          """
          abbey able ace alder amber angel april archer art ash aster august autumn
          baker ball bank banks barber barker barn bay bean bear beck bee bell berry best bill birch
          bird bishop black blake bliss bloom blossom blue bond boon booth bow bowl box boy brand
          bridge bridges bright brook brooks brown buck bud bull burden burn burns bush butcher butler
          candy care carpenter carter case cash castle chance chandler chase chase cherry church clay
          clement cliff cloud coal cole constant cook cooper cotton court coy craft crane creed cross
          crow crystal cross curt
          daisy dale dart dawn day dean dear destiny dew dove down downs drake draper drew duke dusty
          early earl east ellis ember ever
          fair faith farmer faye fern field fields fife finch fisher flint flood flower flowers ford
          forest foster fowler fox francis frank free freeman french friend frost fuller
          gale gardener gene gentle gift glass glen gold golden good goode grace grain grange grant
          grave graves gray green grey griffin grove guest guy
          hale hall hand hands harbour hard hardy harmony harper hart haven hawk hay hazel head heart
          heath heather heaven henna herb hill hills holiday holly home honey honor honour hood hooker
          hope horn house hunt hunter
          ice iris iron ivory ivy
          jack jade jasmine jay jean jet jewel joy judge julep july june just justice
          keen keep key keys kid kind king kings kirk kit kitchen knight
          lace lake lamb lance land lane lark laurel law lawn leaf lee less light lilac lily little lock
          long lord love low luck lucky
          major manly mark marks marsh mason may meadow mercy merry mild miles mill miller mills mint
          moon moore more moss mountain myrtle
          new newborn newman night noble noel nova north nurse
          oak ocean olive opal orchard
          pace page paige park parker parks parson pat patience peace peach pearl penny pepper pike pine
          piper plant pleasant pool pope porter potter power precious price pride prince prior
          queen quick
          rain ray reed reef rich rise river rivers rob robin rock rose rosemary rowan ruby rush rusty
          sage sailor salt sand sandy savage scarlet sea sergeant sharp shaw shell shepherd short silver
          sky skye slack slow small smart snow son song south spring stack star steel stern still stone
          storm stout street strong sue summer summers swan sweet
          tanner taylor teal temple thorn thrift tiger till tow tower town trace treasure true turner
          ty
          vale valentine vera vernal victor victory viola violet virtue
          wade walk walker wall walls ward warden warm wars water waters way weaver webb well wells west
          wheat wheeler white wild will wills winter winters wise wolf wood woods word words worth
          wren
          yard young
          """
              .lines()
              .flatMap(line -> Stream.of(line.split(" ", -1)))
              .distinct()
              .toArray(String[]::new));

  private OrdinaryWords() {}

  static boolean has(String word) {
    return WORDS.contains(word);
  }

  /** Whether it is a name for a month: alone it says nothing. */
  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }
}
