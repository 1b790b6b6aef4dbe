package org.waymark.bench;

/** The words that made-up texts are made of. Places are put together, so rare words never end. */
final class Phrases {

  static final Grammar ENGLISH =
      new Grammar(
          """
          sentence = {when} {past}. | {past}. | {past}. | {present}. | {past}, {link} {tail}. | {say} | {look}
          past = {who} {did} {object} {where} | {who} {did} {object} | {who} {went} {where} | {who} {went} {where} {how}
          tail = {who} {did} {object} | {who} {went} {where} | nobody had told {person} about {object} | it was {quality} all the same
          present = a {noun} can be {quality}, and so can a {noun} | some {people} want {object}, others want {object} | there is no {quality} way to {act} {object} | you may {act} {object} {where}
          say = "{ask}," {who} said {where}. | {other} asked about {object}, and I could not answer. | {who} thought it {quality}. Was it? | What would {other} have said about {object}?
          look = Of {object} I remember only {object} and the {noun}. | Not {object}, not {object}: only the {quality} {noun}. | {number} {people} had been there before us, {when}.
          ask = We can {act} {object} | Take {object} with you | It won't be {quality} for ever | You need not {act} {object} today
          when = on the Monday | by teatime | two days later | before breakfast | that autumn | in the small hours | at the second visit | after the school run | a month on | when the post came | between two buses | on my mother's birthday | in the last week of {month} | halfway through {month} | the year we moved to {place} | at a quarter past {number}
          month = January | February | March | April | May | June | July | August | September | October | November | December
          who = I | my husband | my wife | the porter | a doctor I had never met | our neighbour | the receptionist | my sister-in-law | the woman in the next bay | the registrar | a nurse from {place} | my dad | our eldest | the midwife | somebody from the {noun} office | the man who drove us | my manager | the chaplain | {name} | {name}
          person = me | him | her | us | them | {other}
          other = my gran | the children | an aunt | the other parents | {name} | {name}
          name = Adaeze | Bronwen | Callan | Delyth | Eilidh | Fergus | Gwen | Harjit | Imogen | Jarek | Khadija | Lorcan | Mairead | Nia | Olu | Parveen | Rhodri | Siobhan | Tamsin | Usman | Victoria | Winston | Yewande | Zofia
          did = wrote down | put away | asked for | found | kept | explained | brought | forgot | carried | signed | photographed | waited for | spoke about | looked at | could not find | promised | cancelled | washed | counted | handed back | dreamt of | read out | hid | refused
          went = sat down | stood | cried | drove home | fell asleep | laughed | stayed | walked | rang the bell | waited | said nothing | ate toast | held on | queued | stopped
          how = without a word | for an hour | until it got dark | as if nothing had happened | with {possessive} coat on | in silence | for {number} weeks | every evening | one last time
          possessive = my | her | his | their
          where = in the corridor | at the {noun} desk | behind the curtain | on the stairs | at the back of the bus | in the car park at {place} | by the vending machine | in {place} | near {place} | in the kitchen | over the phone | at the early pregnancy unit in {place} | under the clock | beside the bed | outside the chemist's in {place} | on the landing
          act = ask about | bring | put off | talk through | change | turn down | write to {person} about | keep | mention | prepare for
          object = the {noun} | a {noun} | the {quality} {noun} | {possessive} {noun} | the {noun} from {place} | **the {noun}** | the *{quality}* {noun} | a {noun} and a {noun} | {number} {noun}s | the {noun} that {other} had left
          noun = letter | form | scan | number | bag | chair | window | list | blanket | leaflet | reply | meeting | parcel | kettle | calendar | photograph | question | cardigan | ticket | torch | cupboard | notebook | ring | drawer | candle | ward | sample | prescription | plaster | tablet | referral | message | stool | coat | biscuit | garden | song | taxi | key | card | screen | gown | pillow | certificate | radiator | basket | cup | train | stranger | lift
          quality = quiet | plain | wrong | second | sealed | small | kind | heavy | late | simple | handy | borrowed | blue | careful | hard | private | long | possible | true | spare | short | bare | fair | cold | new | worn
          people = people | couples | families | parents | partners | women | friends | grandparents
          number = two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
          link = and | but | so | because | although | while | until | and then
          place = {begin}{end} | {begin}{end} | {begin}{middle}{end}
          begin = Ald | Bar | Bel | Bren | Cal | Car | Cor | Cran | Dal | Den | Dun | Eas | El | Fen | Fos | Gar | Glen | Hal | Har | Hol | Inver | Ken | Kil | Lan | Leck | Lin | Mar | Mel | Nor | Oak | Pen | Pol | Quar | Ram | Ros | Sal | Shel | Stan | Tar | Thorn | Tre | Up | Wal | Wes | Whit | Wool | Yar
          middle = an | ber | ding | er | ing | ken | le | min | ner | o | ring | sing | ter | ton | ver
          end = bourne | bridge | bury | by | carse | combe | dale | den | field | ford | gate | ham | haven | hurst | leigh | low | mere | minster | mouth | ness | port | shaw | stead | stoke | thorpe | ton | wade | well | wick | wood | worth
          heading = What happened {where} | The {noun} | After {month} | What {who} did | {quality} questions | If you need a {noun} | Telling {other} | {number} weeks | The {noun} and the {noun} | What I would {act} now
          point = {act} {object} | {act} {object} {where} | {object}, {when} | the {quality} {noun} | {object}: {act} {object} first
          advice = {act} the {noun} | {act} a {quality} {noun}, {when} | a {noun} can be {quality}
          title = The {quality} {noun} | {number} {noun}s | What {name} {did} | A {noun} in {month} | The {noun} at {place} | {name} and the {noun} | After the {noun}
          subject = {quality} {noun}s and what to do | your {noun} after a loss | {noun}s, {noun}s and {noun}s | asking about a {noun} | the {noun} that {people} ask about
          summary = How {name} {did} the {noun} in {place}, and what came of it {when}. | A {quality} {noun}, {number} {people} and the road to {place}. | What {people} can {act} when a {noun} is {quality}.
          """);

  private Phrases() {}
}
