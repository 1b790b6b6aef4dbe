// Searches this site in the browser. What is typed is compared here with lists of words that many
// readers fetch; it is never part of an address. The files are described in the handbook, search.md.

import { addCard, element, filesBelow } from './cards.js';

const RESULTS = 10;
const WORDS = 8;
const WAIT = 180;

// The same as Fold.java and WordScanner.java do to the texts.
const SAME = {
  đ: 'd', ð: 'd', ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ς: 'σ',
  ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ہ', ۃ: 'ہ', ھ: 'ہ', ں: 'ن',
};

export function wordsOf(text) {
  const folded = text.normalize('NFKD').replace(/[\p{M}\u00AD\u0640\u200C\u200D]/gu, '').toLowerCase()
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => digit.charCodeAt(0) & 15)
    .replace(/[^\x00-\x7F]/g, (letter) => SAME[letter] ?? letter)
    .replace(/(\p{L})&(?=\p{L})/gu, '$1');
  const words = (folded.match(/[\p{L}\p{Nd}]+/gu) ?? []).map((word) => word.slice(0, 40));
  return [...new Set(words)].filter((word) => !/^[\x00-\x7F]$/.test(word)).slice(0, WORDS);
}

// How many letters differ, two that changed places counting as one; more than `most` is not told apart.
export function slips(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let older = [], old = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + !same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], older[j - 2] + 1);
      }
    }
    if (Math.min(...row) > most) return most + 1;
    [older, old] = [old, row];
  }
  return old[other.length];
}

function shared(one, other) {
  let i = 0;
  while (i < one.length && one[i] === other[i]) i++;
  return i;
}

// A list: a line a word with its forms and the size of its postings; see WordLists.java.
export function readList(text) {
  const found = [];
  let form = '', part = 0, at = 0;
  for (const line of text.split('\n').slice(0, -1)) {
    if (line === '') {
      part++;
      at = 0;
      continue;
    }
    const fields = line.split(' ');
    const size = parseInt(fields.pop(), 36);
    const forms = fields.map((field) => (form = form.slice(0, parseInt(field[0], 36)) + field.slice(1)));
    found.push({ forms, part, at, size });
    at += size;
  }
  return found;
}

// Postings: see Impacts.java.
export function readPostings(bytes, at, size, take) {
  const end = at + size;
  const number = () => {
    let value = 0, shift = 0, byte;
    do {
      byte = bytes[at++];
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value;
  };
  const most = bytes[at++];
  while (at < end) {
    const head = number();
    for (let left = head >> 4, document = -1; left > 0; left--) {
      document += number();
      take(document, most * (head & 15) / 15);
    }
  }
}

export class Index {
  constructor(base) {
    this.file = filesBelow(base);
  }

  overview() {
    return this.file('words.json');
  }

  async list(number) {
    const text = (answer) => answer.text().then(readList);
    return (await this.file(`w/${number}.txt`, text)).map((word) => ({ ...word, list: number }));
  }

  async lists(from, to) {
    const { starts } = await this.overview();
    const wanted = [];
    starts.forEach((start, i) => {
      if (start <= to && (i + 1 === starts.length || starts[i + 1] > from)) wanted.push(i);
    });
    return (await Promise.all(wanted.slice(0, 4).map((i) => this.list(i)))).flat();
  }

  // The words of the site that a typed word stands for, each with how far that is to be trusted.
  async find(typed) {
    const near = await this.lists(typed, typed);
    const exact = near.filter((word) => word.forms.includes(typed));
    if (exact.length) {
      const kin = related(typed, near).filter(({ word }) => !exact.includes(word) && word.size > exact[0].size);
      return [...exact.map((word) => ({ word, trust: 1 })), ...kin];
    }
    const begun = near.filter((word) => word.forms.some((form) => form.startsWith(typed)));
    if (begun.length) {
      return begun.sort((a, b) => b.size - a.size).slice(0, 4).map((word) => ({ word, trust: 0.8 }));
    }
    const like = alike(typed, near);
    if (like.length || typed.length < 4) return like;
    const swapped = typed[1] + typed[0] + typed.slice(2);
    const further = await Promise.all([
      this.lists(typed[0], typed[0] + '\uFFFF'), this.lists(swapped, swapped), this.lists(typed.slice(1), typed.slice(1)),
    ]);
    return alike(typed, [...new Set(further.flat())]);
  }

  async search(text) {
    const { all, loud, left } = await this.overview();
    const leave = new Set(left.split(' '));
    const typed = wordsOf(text).filter((word) => !leave.has(word));
    const scores = new Float32Array(all), covered = new Float32Array(all);
    const guesses = [];
    let possible = 0;
    const found = await Promise.all(typed.map((word) => this.find(word)));
    for (const words of found) {
      const best = new Map();
      let most = 0;
      await Promise.all(words.map(async ({ word, trust, form }) => {
        const bytes = (answer) => answer.arrayBuffer().then((buffer) => new Uint8Array(buffer));
        const part = await this.file(`w/${word.list}-${word.part}.bin`, bytes);
        if (form) guesses.push(form);
        most = Math.max(most, part[word.at] * trust);
        readPostings(part, word.at, word.size, (document, weight) => {
          // What may startle is shown to those who name it, not to those who nearly do.
          if (document < loud || trust === 1) {
            best.set(document, Math.max(best.get(document) ?? 0, weight * trust));
          }
        });
      }));
      // A word that is nowhere still counts as missing.
      most ||= 40;
      possible += most;
      best.forEach((weight, document) => {
        scores[document] += weight;
        covered[document] += most;
      });
    }
    const documents = [];
    for (let i = 0; i < all; i++) {
      if (covered[i] >= possible * 0.4 && scores[i] > 0) {
        scores[i] *= (covered[i] / possible) ** 2;
        documents.push(i);
      }
    }
    documents.sort((a, b) => scores[b] - scores[a] || a - b);
    return { documents, guesses, typed };
  }

  async results(documents) {
    const { block } = await this.overview();
    return Promise.all(documents.map(async (document) => {
      const number = Math.floor(document / block);
      return (await this.file(`r/${number}.json`))[document % block];
    }));
  }
}

// Words that begin alike and go on differently: "miscarried" and "miscarriage".
function related(typed, words) {
  if (typed.length < 7) return [];
  const kin = (form) => {
    const same = shared(typed, form);
    return same > 5 && typed.length - same < 5 && form.length - same < 5;
  };
  return words.filter((word) => word.forms.some(kin)).sort((a, b) => b.size - a.size).slice(0, 2)
    .map((word) => ({ word, trust: 0.5 }));
}

// Words that differ by a slip, or by two when long; failing that, by their endings.
function alike(typed, words) {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const near = (distance) => words
    .map((word) => word.forms.map((form) => ({ word, form, away: distance(form) }))
      .reduce((a, b) => (b.away < a.away ? b : a)))
    .filter((guess) => guess.away <= most)
    .sort((a, b) => a.away - b.away || b.word.size - a.word.size)
    .filter((guess, i, all) => guess.away === all[0].away)
    .slice(0, 3)
    .map(({ word, form }) => ({ word, form, trust: 0.7 }));
  const slipped = most ? near((form) => slips(typed, form, most)) : [];
  if (slipped.length || typed.length < 5) return slipped;
  return near((form) => {
    const same = shared(typed, form);
    return same >= 4 && typed.length - same < 5 && form.length - same < 5 && same * 5 >= typed.length * 3 ? 0 : 9;
  });
}

function begin(box) {
  const input = document.getElementById('_search-words');
  const status = document.getElementById('_search-status');
  const results = document.getElementById('_search-results');
  const list = element('ul', '', results, 'cards');
  results.prepend(list);
  const more = results.querySelector('button');
  const say = (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), box.dataset[key]);
  const index = new Index(new URL('.', location.href).pathname);
  let latest = 0, waiting, found = [];

  function show([href, title, kind, summary, notes = [], language, direction]) {
    const told = notes.length && say('notes', notes.join(box.dataset.comma));
    return addCard(list, { href, title, summary, facts: [kind], notes: told, language, direction });
  }

  async function page(turn) {
    const next = found.slice(list.children.length, list.children.length + RESULTS);
    const shown = await index.results(next);
    if (turn !== latest) return undefined;
    const links = shown.map(show);
    more.hidden = list.children.length >= found.length;
    return links[0];
  }

  async function run() {
    clearTimeout(waiting);
    const turn = ++latest;
    try {
      const { documents, guesses, typed } = await index.search(input.value);
      if (turn !== latest) return;
      const first = await index.results(documents.slice(0, RESULTS));
      if (turn !== latest) return;
      found = documents;
      list.replaceChildren();
      first.forEach(show);
      results.hidden = !found.length;
      more.hidden = found.length <= RESULTS;
      status.textContent = !typed.length ? '' : !found.length ? say('none')
        : guesses.length ? say('like', found.length, guesses.join(box.dataset.comma)) : say('found', found.length);
    } catch {
      if (turn === latest) status.textContent = say('failed');
    }
  }

  more.addEventListener('click', () => page(latest).then((link) => link?.focus(), () => {
    status.textContent = say('failed');
  }));
  // What was fetched is kept, so nothing is broken off: only the answer to the latest words is shown.
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, WAIT);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) run();
  });
  document.getElementById('_search-without').hidden = true;
  box.hidden = false;
  index.overview().catch(() => {
    status.textContent = say('failed');
  });
}

const box = globalThis.document?.getElementById('_search');
if (box) begin(box);
