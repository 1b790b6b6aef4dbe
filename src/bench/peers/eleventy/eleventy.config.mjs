import { createRequire } from 'node:module';

// The comparison says with NODE_PATH where Eleventy and its neighbours are.
const require = createRequire(import.meta.url);
const markdown = require('markdown-it')({ html: true }).use(require('markdown-it-footnote'));
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const newestFirst = (a, b) => b.date - a.date;

export default function (config) {
  const texts = (all, kind) => all.getFilteredByGlob(`content/${kind}/*.md`).sort(newestFirst);
  config.setLibrary('md', markdown);
  config.setQuietMode(true);
  config.addCollection('stories', (all) => texts(all, 'stories'));
  config.addCollection('factsheets', (all) => texts(all, 'factsheets'));
  config.addCollection('texts', (all) => texts(all, '*'));
  config.addCollection('topics', (all) => {
    const topics = new Map();
    for (const text of texts(all, '*')) {
      for (const topic of text.data.tags) {
        if (!topics.has(topic)) topics.set(topic, []);
        topics.get(topic).push(text);
      }
    }
    return [...topics.keys()].sort().map((name) => ({ name, texts: topics.get(name) }));
  });
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  config.addFilter('moment', (date) => date.toISOString());
  config.addFilter('long', (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`);
  config.addFilter('first', (list, count) => list.slice(0, count));
  return { dir: { input: '.' }, markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
