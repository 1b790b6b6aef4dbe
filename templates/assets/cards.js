// What scripts share that show what they found: files that are fetched once, and cards.

// Each file once a visit; the server is asked whether an older copy is still right.
export function filesBelow(base) {
  const files = new Map();
  return (name, read = (answer) => answer.json()) => {
    if (!files.has(name)) {
      const file = fetch(base + name, { cache: 'no-cache' }).then((answer) => {
        if (!answer.ok) throw new Error(name);
        return read(answer);
      });
      file.catch(() => files.delete(name));
      files.set(name, file);
    }
    return files.get(name);
  };
}

export function element(name, text, to, className) {
  const made = document.createElement(name);
  made.textContent = text ?? '';
  if (className) made.className = className;
  to.append(made);
  return made;
}

// Adds a card to a list, as parts/cards.ftlh writes it, and gives its link.
export function addCard(list, { href, title, summary, facts, notes, language, direction }) {
  const card = element('article', '', element('li', '', list), 'card');
  const link = element('a', title, element('h2', '', card));
  link.href = href;
  const texts = [link];
  if (summary) texts.push(element('p', summary, card));
  if (language) {
    for (const text of texts) Object.assign(text, { lang: language, dir: direction });
    link.hreflang = language;
  }
  const told = element('ul', '', card, 'facts');
  for (const fact of facts) element('li', fact, told);
  if (notes) element('p', notes, card, 'fine');
  return link;
}
