// Gives the stories and factsheets of a made-up project a richer vocabulary: 12,000 words more, few of
// them common and most of them rare, eighty to each text. The same words for the same file, always.
//
//   node src/bench/search/enrich.mjs PROJECT

import fs from 'node:fs';
import path from 'node:path';

const WORDS = 12_000, TO_EACH = 80;
const SYLLABLES = 'ba den fi gro hul ja kem lo mar nis ov pra quel rin sto tav ul vex wim yor zan cre thi ple'.split(' ');

function word(number) {
  let text = '';
  for (let rest = number + 7 * SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    text += SYLLABLES[rest % SYLLABLES.length];
  }
  return text;
}

for (const kind of ['stories', 'factsheets']) {
  const folder = path.join(process.argv[2], 'content', kind);
  for (const name of fs.readdirSync(folder)) {
    let seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
    const words = Array.from({ length: TO_EACH }, () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return word(Math.floor(WORDS ** (seed / 2 ** 32)));
    });
    fs.appendFileSync(path.join(folder, name), `\n\n${words.join(' ')}.\n`);
  }
}
