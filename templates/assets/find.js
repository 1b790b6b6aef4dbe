// Finds stories by what they are about. Which story has which topics and notes comes in one file, so
// nothing that is asked for tells what a reader chooses; that stands in the address's fragment alone.
// The files are described in the handbook, finding-stories.md.

import { addCard, element, filesBelow } from './cards.js';

const SHOWN = 10;

// Lists of numbers, each number written as what it is more than the one before.
function readLists(lists) {
  const read = (steps) => {
    let at = 0;
    return steps.map((step) => (at += step));
  };
  return new Map(Object.entries(lists).map(([id, steps]) => [id, read(steps)]));
}

export class Stories {
  constructor({ all, block, quiet, topics, also, notes }) {
    this.all = all;
    this.block = block;
    this.quiet = readLists({ quiet }).get('quiet');
    this.topics = readLists(topics);
    this.also = readLists(also);
    this.notes = readLists(notes);
  }

  // Those about all of some topics and with none of some notes. A story that may startle is offered
  // only to those who chose a topic that lists it; to them it fits by its other topics too.
  fitting(topics, notes) {
    const fits = new Uint8Array(this.all);
    const offered = new Uint8Array(this.all);
    for (const topic of topics) {
      for (const story of this.topics.get(topic) ?? []) {
        fits[story]++;
        offered[story] = 1;
      }
      for (const story of this.also.get(topic) ?? []) fits[story]++;
    }
    if (!topics.length) {
      offered.fill(1);
      for (const story of this.quiet) offered[story] = 0;
    }
    for (const note of notes) {
      for (const story of this.notes.get(note) ?? []) offered[story] = 0;
    }
    const found = [];
    offered.forEach((is, story) => {
      if (is && fits[story] === topics.length) found.push(story);
    });
    return found;
  }
}

// Apps through which an address is shared may write any of its signs as codes.
function fragmentAsWritten() {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // A percent sign that is no code.
  }
}

function begin(form) {
  const selects = [...form.querySelectorAll('select')];
  const boxes = [...form.querySelectorAll('input')];
  const details = form.querySelector('details');
  const summary = form.querySelector('summary');
  const status = document.getElementById('_find-status');
  const without = document.getElementById('_find-without');
  const again = document.getElementById('_find-again');
  const results = document.getElementById('_find-results');
  const more = results.querySelector('button');
  const list = element('ul', '', results, 'cards');
  results.prepend(list);
  const say = (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), form.dataset[key]);
  const words = new Map([...form.querySelectorAll('option, label > span, summary')].map((it) => [it, it.textContent]));
  const file = filesBelow(new URL('.', location.href).pathname);
  let stories, shown, turn = 0, found = [];

  const chosen = () => selects.map((select) => select.value).filter(Boolean);
  const left = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const many = (topics, notes) => stories.fitting(topics, notes).length;

  function count(at, number) {
    at.textContent = number ? say('counted', words.get(at), number) : words.get(at);
  }

  // Says at each choice how many stories it would leave, or leave out. Nobody is led to nothing.
  function countAll() {
    const topics = chosen(), notes = left();
    for (const select of selects) {
      const others = topics.filter((topic) => topic !== select.value);
      for (const option of [...select.options].slice(1)) {
        const number = many([...others, option.value], notes);
        count(option, number);
        option.disabled = !number && !option.selected;
      }
    }
    for (const box of boxes) {
      const others = notes.filter((note) => note !== box.value);
      count(box.nextElementSibling, many(topics, others) - many(topics, [...others, box.value]));
    }
    if (summary) count(summary, notes.length);
  }

  function cards(numbers) {
    const { block } = stories;
    return Promise.all(numbers.map(async (number) => (await file(`c/${Math.floor(number / block)}.json`))[number % block]));
  }

  function add([href, title, summary, facts, notes, language, direction]) {
    return addCard(list, { href, title, summary, facts, notes, language, direction });
  }

  // How many cards there were stands in the entry of the browser's history: where a reader was scrolled to does too.
  function keep(many) {
    try {
      history.replaceState({ many }, '', said() ? '#' + said() : location.pathname);
    } catch {
      // Safari refuses what comes too often, as when a key is held. The next choice writes it.
    }
  }

  async function show(many = SHOWN) {
    const mine = ++turn;
    shown = said();
    again.hidden = !shown;
    try {
      stories ??= new Stories(await file('stories.json'));
      if (mine !== turn) return;
      countAll();
      const fit = stories.fitting(chosen(), left());
      const first = await cards(fit.slice(0, many));
      if (mine !== turn) return;
      found = fit;
      list.replaceChildren();
      first.forEach(add);
      results.hidden = !found.length;
      more.hidden = found.length <= many;
      without.hidden = true;
      status.textContent = found.length ? say('found', found.length) : say('none');
    } catch {
      if (mine !== turn) return;
      without.hidden = false;
      status.textContent = say('failed');
    }
  }

  async function showMore() {
    const mine = turn;
    try {
      const next = await cards(found.slice(list.children.length, list.children.length + SHOWN));
      if (mine !== turn) return;
      const links = next.map(add);
      more.hidden = list.children.length >= found.length;
      links[0].focus();
      keep(list.children.length);
    } catch {
      status.textContent = say('failed');
    }
  }

  // What is chosen, as the fragment says it: loss=missed-miscarriage&teller=partner&without=hospital-treatment
  function said() {
    const topics = selects.filter(({ value }) => value).map(({ name, value }) => `${name}=${value}`);
    return [...topics, ...(left().length ? ['without=' + left()] : [])].join('&');
  }

  // What this page does not know in it counts for nothing, and a link to a place on the page says
  // nothing of choices. What is shown already stays, and with it the focus of those who come back.
  function read() {
    const fragment = fragmentAsWritten();
    if (!fragment || !document.getElementById(fragment)) {
      const wanted = new Set(fragment.split('&'));
      for (const select of selects) {
        const option = [...select.options].find(({ value }) => wanted.has(`${select.name}=${value}`));
        select.value = option?.value ?? '';
      }
      const without = new Set([...wanted].filter((one) => one.startsWith('without=')).flatMap((one) => one.slice(8).split(',')));
      for (const box of boxes) box.checked = without.has(box.value);
      if (left().length) details.open = true;
    }
    if (shown !== said()) show(history.state?.many);
  }

  form.addEventListener('change', () => {
    show();
    keep(SHOWN);
  });
  again.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    for (const box of boxes) box.checked = false;
    selects[0].focus();
    show();
    keep(SHOWN);
  });
  more.addEventListener('click', showMore);

  addEventListener('hashchange', read);
  // Coming back, browsers put back what the page's fields held before.
  addEventListener('pageshow', read);
  without.hidden = true;
  form.hidden = false;
  read();
}

const form = globalThis.document?.getElementById('_find');
if (form) begin(form);
