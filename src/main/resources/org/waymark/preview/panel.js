// What the bar, the page that says why, and the editor show alike. Texts become text, never HTML.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

const NAMES = { error: "must fix", warning: "should fix", info: "for information" };

// Where this page is, as the preview's own addresses take it.
export function here() {
  try {
    return decodeURI(location.pathname);
  } catch {
    return location.pathname;
  }
}

export function counts(state) {
  if (!state.checked) {
    return "Checking…";
  }
  const parts = Object.entries(NAMES)
    .filter(([severity]) => state[severity] > 0)
    .map(([severity, name]) => `${name}: ${state[severity]}`);
  return parts.length === 0 ? "Nothing to mend" : parts.join(", ");
}

export function editLink(file, line, words) {
  const place = line ? `&line=${line}` : "";
  return element("a", { href: `/_waymark/edit?file=${encodeURIComponent(file)}${place}` }, words);
}

export function problemList(problems, none) {
  if (problems.length === 0) {
    return element("p", {}, none);
  }
  return element("ul", { class: "problems" }, ...problems.map(problem));
}

function problem(found) {
  const place = found.place ? found.place : found.file
    ? `${found.file}${found.line ? `:${found.line}` : ""}${found.column ? `:${found.column}` : ""}`
    : "The project";
  const item = element(
    "li",
    { class: found.severity },
    element("p", { class: "place" }, `${NAMES[found.severity]} · ${place}`),
    element("p", {}, found.message),
  );
  if (found.excerpt) {
    item.append(excerpt(found));
  }
  item.append(element("p", { class: "fix" }, found.fix));
  if (/^content\/(?!media\/).*\.(md|yaml)$/.test(found.file ?? "")) {
    item.append(element("p", {}, editLink(found.file, found.line, "Open this file")));
  }
  return item;
}

// The line with its place marked; long lines are cut around it.
function excerpt(found) {
  const letters = [...found.excerpt];
  const at = Math.max(0, (found.column || 1) - 1);
  const from = Math.max(0, at - 40);
  const line = letters.slice(from, from + 100);
  const shown = element("pre", { dir: "auto" }, from > 0 ? "…" : "", line.slice(0, at - from).join(""));
  if (found.column) {
    shown.append(element("mark", {}, line.slice(at - from, at - from + 1).join("") || " "));
    shown.append(line.slice(at - from + 1).join(""));
  } else {
    shown.append(line.slice(at - from).join(""));
  }
  return shown;
}
