// A form made from the declared fields of a type. It holds values as the file has them: texts,
// lists, groups, or nothing.
import { element } from "./panel.js";

let last = 0;

const isNothing = (value) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && !Array.isArray(value) && Object.values(value).every(isNothing));

export class Form {
  #file;
  #first = new Map();
  #inputs = new Map();

  constructor(file, changed) {
    this.#file = file;
    const given = file.form.filter((field) => field.required || field.name in file.fields);
    const others = file.form.filter((field) => !given.includes(field));
    this.element = element("div", {}, ...given.map((field) => this.#field(field, changed)));
    if (others.length > 0) {
      this.element.append(
        element("details", {}, element("summary", {}, "More fields"), ...others.map((field) => this.#field(field, changed))),
      );
    }
    this.element.addEventListener("input", changed);
    this.element.addEventListener("change", changed);
  }

  #field(field, changed) {
    const part = make(field, this.#file.fields[field.name], this.#file, changed);
    this.#inputs.set(field.name, part);
    this.#first.set(field.name, JSON.stringify(part.value()));
    return part.element;
  }

  // By name, those that were changed here; null for those to be taken out. A value that a form cannot
  // show as it stands in the file is none of these, so it stays.
  changes() {
    const changes = {};
    for (const [name, part] of this.#inputs) {
      const now = part.value();
      if (JSON.stringify(now) !== this.#first.get(name)) {
        changes[name] = isNothing(now) ? null : now;
      }
    }
    return changes;
  }

  // What the form says now, to be given back once it is in the file.
  state() {
    return new Map([...this.#inputs].map(([name, part]) => [name, JSON.stringify(part.value())]));
  }

  saved(state) {
    this.#first = state;
  }

  mark(problems) {
    for (const [name, part] of this.#inputs) {
      const own = problems.filter((problem) => problem.field === name);
      part.wrong.replaceChildren(
        ...own.map((problem) => element("p", { class: problem.severity }, `${problem.message} ${problem.fix}`)),
      );
      part.element.classList.toggle("bad", own.some((problem) => problem.severity === "error"));
      part.element.closest("details")?.toggleAttribute(
        "open", part.element.closest("details").open || own.length > 0);
    }
  }
}

// Each part has an element, a place for what is wrong, and what it says now.
function make(field, value, file, changed) {
  const title = [field.label, field.required ? " (needed) " : " ", element("code", { class: "raw" }, field.name)];
  const wrong = element("div", { class: "wrong", "aria-live": "polite" });
  const hint = element("p", { class: "hint", id: `hint-${++last}` }, field.meaning);
  if (field.example) {
    hint.append(" ", element("code", { dir: "auto" }, field.example));
  }
  const inner = fits(field, value)
    ? control(field, value, file, changed, hint.id, field.label)
    : asItIs(value);
  let box;
  if (inner.single) {
    const label = element("label", { for: inner.id }, ...title);
    box = element("div", { class: "field" }, label, hint, inner.element, wrong);
  } else {
    box = element("fieldset", { class: "field" }, element("legend", {}, ...title), hint, inner.element, wrong);
  }
  return { element: box, wrong, value: inner.value };
}

// Whether a form can show a value as it stands in the file, and give back the same.
function fits(kind, value) {
  if (value === null || value === undefined) {
    return true;
  }
  switch (kind.kind) {
    case "listof":
      return Array.isArray(value)
        ? value.every((each) => each !== null && fits(kind.item, each))
        : typeof value === "string" && fits(kind.item, value);
    case "group":
      return (
        isGroup(value) &&
        kind.fields.every((field) => fits(field, value[field.name]))
      );
    case "localisedtext":
      return typeof value === "string" || (isGroup(value) && Object.values(value).every((each) => typeof each === "string"));
    default:
      return typeof value === "string";
  }
}

function isGroup(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asItIs(value) {
  const box = element(
    "p",
    { class: "fixed" },
    "This is written in another way than this form has: choose “Edit as text” to change it. It says ",
    element("code", { dir: "auto" }, JSON.stringify(value)),
  );
  return { element: box, value: () => value };
}

// 2026-02-31 looks like a day and is none: a field for days would drop it.
function isDay(words) {
  const day = new Date(`${words}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(words) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(words);
}

function control(kind, value, file, changed, hint, title) {
  switch (kind.kind) {
    case "listof":
      return list(kind.item, value, file, changed, hint, title);
    case "group":
      return group(kind.fields, value, file, changed);
    case "localisedtext":
      return localised(value, file, hint);
    case "oneof":
      return choice(kind.choices, value, hint);
    case "yesno":
      return choice(["true", "false"], value, hint, { true: "yes", false: "no" });
    case "knownid":
      return named(kind.vocabulary, value, file, hint);
    default:
      return text(kind, value, hint);
  }
}

function text(kind, value, hint) {
  const id = `field-${++last}`;
  const words = value === null || value === undefined ? "" : String(value);
  const long = kind.kind === "text" && (words.length > 60 || words.includes("\n"));
  const input = long ? element("textarea", { rows: Math.min(8, 2 + Math.floor(words.length / 70)) }) : element("input", {});
  input.id = id;
  input.setAttribute("aria-describedby", hint);
  input.setAttribute("autocomplete", "off");
  input.dir = "auto";
  if (kind.kind === "date" && (words === "" || isDay(words))) {
    input.type = "date";
  } else if (kind.kind === "whole" || kind.kind === "decimal") {
    input.inputMode = "decimal";
  } else if (kind.kind === "url") {
    input.inputMode = "url";
  }
  input.value = words;
  return { element: input, id, single: true, value: () => (input.value === "" ? null : input.value) };
}

function choice(choices, value, hint, names = {}) {
  const id = `field-${++last}`;
  const words = value ?? "";
  const known = choices.includes(words) || words === "" ? choices : [words, ...choices];
  const select = element("select", { id, "aria-describedby": hint }, element("option", { value: "" }, "–"));
  for (const each of known) {
    select.append(element("option", { value: each }, names[each] ?? each));
  }
  select.value = words;
  return { element: select, id, single: true, value: () => (select.value === "" ? null : select.value) };
}

function named(vocabulary, value, file, hint) {
  const known = file.vocabularies[vocabulary];
  if (!known) {
    return text({ kind: "id" }, value, hint);
  }
  const id = `field-${++last}`;
  const options = `known-${vocabulary}`;
  if (!document.getElementById(options)) {
    const all = Object.entries(known).map(([each, label]) => element("option", { value: each }, label));
    document.body.append(element("datalist", { id: options }, ...all));
  }
  const input = element("input", { id, list: options, autocomplete: "off", "aria-describedby": hint });
  const says = element("span", { class: "says" });
  const tell = () => {
    says.textContent = known[input.value] && known[input.value] !== input.value ? known[input.value] : "";
  };
  input.value = value ?? "";
  input.addEventListener("input", tell);
  tell();
  const box = element("span", {}, input, " ", says);
  return { element: box, id, single: true, value: () => (input.value === "" ? null : input.value) };
}

function localised(value, file, hint) {
  if (value === null || value === undefined || typeof value !== "object") {
    return text({ kind: "text" }, value, hint);
  }
  const codes = [...new Set([...file.languages, ...Object.keys(value)])];
  const names = file.vocabularies.language ?? {};
  return group(
    codes.map((code) => ({ name: code, label: names[code] ?? code, kind: "text", meaning: "In this language." })),
    value,
    file,
  );
}

// What the form does not know of a group stays in it.
function group(fields, value, file, changed) {
  const before = value && typeof value === "object" && !Array.isArray(value) ? value : {};
  const parts = fields.map((field) => [field.name, make(field, before[field.name], file, changed)]);
  const box = element("div", { class: "group" }, ...parts.map(([, part]) => part.element));
  return {
    element: box,
    value: () => {
      const now = { ...before };
      for (const [name, part] of parts) {
        const said = part.value();
        if (isNothing(said)) {
          delete now[name];
        } else {
          now[name] = said;
        }
      }
      return now;
    },
  };
}

function list(item, value, file, changed, hint, title) {
  const one = typeof value === "string";
  const before = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  let parts = [];
  const rows = element("ol", { class: "items" });
  const add = element("button", { type: "button" }, "Add one more");

  function row(each) {
    const part = control(item, each, file, changed, hint, title);
    const away = element("button", { type: "button", "aria-label": `Take out ${title} ${parts.length + 1}` }, "Take out");
    const up = element("button", { type: "button", "aria-label": `Up with ${title} ${parts.length + 1}` }, "Up");
    if (part.single) {
      const input = part.element.matches("input, select, textarea") ? part.element : part.element.querySelector("input");
      const number = parts.length + 1; // Its own name: a list has one legend for all.
      input.setAttribute("aria-label", `${title} ${number}`);
    }
    const entry = { part, line: element("li", {}, part.element, element("span", { class: "acts" }, up, away)) };
    away.addEventListener("click", () => {
      parts = parts.filter((other) => other !== entry);
      entry.line.remove();
      add.focus();
      changed();
    });
    up.addEventListener("click", () => {
      const at = parts.indexOf(entry);
      if (at > 0) {
        parts.splice(at, 1);
        parts.splice(at - 1, 0, entry);
        rows.insertBefore(entry.line, parts[at].line);
        up.focus();
        changed();
      }
    });
    return entry;
  }

  function put(each) {
    const entry = row(each);
    parts.push(entry);
    rows.append(entry.line);
    return entry;
  }

  before.forEach(put);
  add.addEventListener("click", () => {
    put(null).line.querySelector("input, select, textarea")?.focus();
    changed();
  });
  return {
    element: element("div", {}, rows, add),
    value: () => {
      const said = parts.map((entry) => entry.part.value()).filter((each) => !isNothing(each));
      return one && said.length === 1 ? said[0] : said; // One alone may stand without brackets.
    },
  };
}
