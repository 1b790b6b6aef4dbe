// Opens a content file: its fields as a form, its text, and the real page beside them. What was not
// changed goes back to the file exactly as it stood there.
import { element, problemList } from "./panel.js";
import { Form } from "./form.js";
import { Writer } from "./writer.js";

const WAIT = 350;

const query = new URLSearchParams(location.search);
const name = query.get("file") ?? "";
const find = (id) => document.getElementById(id);

let file;
let form;
let writer;
let asText = false;
let savedText = "";
let timer;
let attempts = 0;

function say(words, kind = "") {
  find("status").textContent = words;
  find("status").className = kind;
}

async function post(address, value) {
  try {
    let answer = await send(address, value);
    if (answer.status === 403) {
      file.token = (await (await fetch("/_waymark/types")).json()).token; // Of a preview begun anew.
      answer = await send(address, value);
    }
    const type = answer.headers.get("content-type") ?? "";
    const said = type.includes("json") ? await answer.json() : { message: await answer.text() };
    return { ok: answer.ok, said };
  } catch {
    return {
      ok: false,
      said: { message: "The preview does not answer. Your text is still here: start it again, then save." },
    };
  }
}

function send(address, value) {
  return fetch(`/_waymark/${address}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Waymark-Token": file.token },
    body: JSON.stringify(value),
  });
}

// What would be saved: only the fields that are other than in the file, and the text.
function change() {
  return asText
    ? { name, text: writer.text() }
    : { name, fields: form.changes(), body: writer.text() };
}

function isChanged() {
  return writer.text() !== savedText || (!asText && Object.keys(form.changes()).length > 0);
}

function changed() {
  const other = isChanged();
  find("save").disabled = !other;
  say(other ? "Not saved yet" : "As in the file");
  clearTimeout(timer);
  timer = setTimeout(attempt, WAIT);
}

async function attempt() {
  const number = ++attempts;
  const { ok, said } = await post("try", change());
  if (number !== attempts) {
    return; // More was typed meanwhile.
  }
  if (!ok) {
    say(said.message, "bad");
    return;
  }
  show(said.problems);
  await showPage(said.address ? `${said.site}${said.address}?tried=${said.number}` : "about:blank");
  if (!said.address && file.address) {
    say("Readers would not see this page as it stands now", "bad");
  }
}

function show(problems) {
  const placed = problems.map((problem) => ({ ...problem, file: undefined, place: placeOf(problem) }));
  find("wrong").hidden = problems.length === 0;
  find("count").hidden = problems.length === 0;
  find("count").textContent = `To mend: ${problems.length}`;
  find("wrong").querySelector("div").replaceChildren(problemList(placed, ""));
  form?.mark(problems);
}

function placeOf(problem) {
  if (asText && problem.line) {
    return `line ${problem.line}`;
  }
  if (problem.field === "") {
    return "the text";
  }
  const field = file.form?.find((one) => one.name === problem.field);
  return field ? `the field ${field.label}` : "the file";
}

// The page in the frame keeps its place by itself: see bar.js.
async function showPage(address) {
  const frame = document.querySelector("iframe");
  await new Promise((done) => {
    frame.addEventListener("load", done, { once: true });
    frame.src = address;
  });
}

async function save() {
  const sent = change();
  const state = form?.state();
  const text = writer.text();
  find("save").disabled = true;
  say("Saving…");
  const { ok, said } = await post("save", { ...sent, revision: file.revision });
  if (!ok) {
    say(said.message, "bad");
    find("save").disabled = false;
    return;
  }
  file.revision = said.revision;
  savedText = text;
  form?.saved(state);
  const more = isChanged(); // What was typed while it was saved.
  say(more ? "Saved; what you typed since is not" : "Saved");
  find("save").disabled = !more;
}

function begin(whole) {
  asText = whole || !file.fields;
  find("whole").setAttribute("aria-pressed", String(asText));
  find("whole").hidden = !file.fields;
  find("fields").hidden = asText;
  find("text-title").textContent = asText ? "The whole file" : "Text";
  if (!asText) {
    form = new Form(file, changed);
    find("fields").replaceChildren(form.element);
  }
  form = asText ? null : form;
  find("tools").hidden = asText && !name.endsWith(".md");
  writer.show(asText ? file.text : file.body, asText);
  savedText = writer.text();
  changed();
}

async function toggle() {
  if (isChanged()) {
    say("Save first, then choose the other way of editing.", "bad");
    return;
  }
  const answer = await fetch(`/_waymark/file?name=${encodeURIComponent(name)}`);
  const fresh = await answer.json();
  if (!answer.ok) {
    say(fresh.message, "bad");
    return;
  }
  file = fresh;
  begin(!asText);
}

async function open() {
  const answer = await fetch(`/_waymark/file?name=${encodeURIComponent(name)}`);
  file = await answer.json();
  if (!answer.ok) {
    say(file.message, "bad");
    return;
  }
  document.title = `${name} – preview`;
  document.querySelector("h1").textContent = name.replace(/^content\//, "");
  find("page").hidden = !file.address;
  document.querySelector("main").classList.toggle("alone", !file.address);
  find("back").textContent = file.address ? "Back to the page" : "Back to the site";
  find("back").href = `${file.site}${file.address ?? "/"}`;
  writer = new Writer(find("body"), find("tools"), { changed, say, name, token: () => file.token });
  begin(false);
  const line = Number(query.get("line"));
  if (line > 0) {
    writer.goTo(asText ? line : line - (file.text.split("\n").length - file.body.split("\n").length));
  }
}

find("save").addEventListener("click", save);
find("whole").addEventListener("click", toggle);
find("form").addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    if (!find("save").disabled) {
      save();
    }
  }
});
addEventListener("beforeunload", (event) => {
  if (file && writer && isChanged()) {
    event.preventDefault();
  }
});
await open();
