// Compares the search of a built site with Pagefind's over the same pages, for the same questions.
//
//   node src/bench/search/compare.mjs SITE QUESTIONS [PAGEFIND]
//
// SITE is a folder that waymark build wrote; QUESTIONS a file as search-questions.txt is; PAGEFIND the
// folder of the npm package pagefind, installed outside this repository (npm install pagefind@1.6.0).
// Prints lines of a Markdown table. Bytes are what a new reader fetches until ten results are shown, in
// gzip, the script included; Pagefind's own files are compressed already, but for its script, which is
// counted in gzip too. Styles and the page itself are not counted.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';

const [site, questionFile, pagefind] = process.argv.slice(2);
const questions = fs.readFileSync(questionFile, 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' | '))
  .map(([language, within, words, right = '']) => ({ language, within: Number(within), words, right: right.split(' ') }));

let fetched = new Map();
globalThis.fetch = async (address) => {
  const file = String(address).replace(/^file:\/\//, '').replace(/\?.*$/, '');
  const bytes = fs.readFileSync(file);
  fetched.set(file, compressed(bytes));
  return new Response(bytes);
};

function compressed(bytes) {
  return Math.min(bytes.length, zlib.gzipSync(bytes, { level: 9 }).length);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function measure(name, ask) {
  const bytes = [], files = [], missed = [];
  for (const question of questions) {
    fetched = new Map();
    const shown = await ask(question);
    bytes.push([...fetched.values()].reduce((a, b) => a + b, 0));
    files.push(fetched.size);
    const page = (address) => address.replace(/^https?:\/\/[^/]+/, '').replace(/index\.html$/, '');
    const first = shown.map(page).slice(0, question.within);
    if (!question.right.some((right) => first.includes(right))) missed.push(question.words);
  }
  console.log(`| ${name} | ${questions.length - missed.length} of ${questions.length} | ${median(bytes)} | ${Math.max(...bytes)} | ${median(files)} |`);
  console.error(`${name}, not among the first: ${missed.join('; ')}`);
}

console.log('| search | answered | bytes, usual | bytes, most | files |\n| --- | ---: | ---: | ---: | ---: |');

const assets = path.resolve(site, 'assets');
const script = path.join(assets, fs.readdirSync(assets).find((name) => /^search-\w+\.js$/.test(name)));
const { Index } = await import(pathToFileURL(script));
await measure('Waymark', async ({ language, words }) => {
  const folder = path.resolve(site, language === 'en' ? '.' : language, 'search');
  await fetch(script);
  const index = new Index(folder + '/');
  const { documents } = await index.search(words);
  return (await index.results(documents.slice(0, 10))).map(([address]) => address);
});

if (!pagefind) {
  console.error('Pagefind was not measured: name the folder of its npm package.');
} else {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'pagefind-'));
  const began = process.hrtime.bigint();
  execFileSync('node', [path.join(pagefind, 'lib/runner/bin.cjs'), '--site', path.resolve(site), '--output-path', out, '--root-selector', 'main'],
    { stdio: ['ignore', 'ignore', 'inherit'] });
  console.error(`Pagefind indexed in ${(Number(process.hrtime.bigint() - began) / 1e9).toFixed(1)} s`);
  globalThis.window = globalThis;
  globalThis.location = new URL('https://measured.example/');
  await measure('Pagefind', async ({ language, words }) => {
    globalThis.document = { querySelector: () => ({ getAttribute: () => language }), currentScript: null };
    const copy = path.join(out, `pagefind-${Math.random()}.mjs`);
    fs.copyFileSync(path.join(out, 'pagefind.js'), copy);
    await fetch(path.join(out, 'pagefind.js'));
    const searcher = await import(pathToFileURL(copy));
    await searcher.options({ basePath: out + '/', baseUrl: '/' });
    await searcher.init(language);
    const { results } = await searcher.search(words);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    fs.unlinkSync(copy);
    return shown.map((result) => result.raw_url ?? result.url);
  });
  fs.rmSync(out, { recursive: true });
}
