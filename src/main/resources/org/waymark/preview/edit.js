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
let saved = "";
let timer;
let attempts = 0;

function say(words, kind = "") {
  find("status").textContent = words;
  find("status").className = kind;
}

async function post(address, value) {
  const answer = await fetch(`/_waymark/${address}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Waymark-Token": file.token },
    body: JSON.stringify(value),
  });
  const type = answer.headers.get("content-type") ?? "";
  const said = type.includes("json") ? await answer.json() : { message: await answer.text() };
  return { ok: answer.ok, status: answer.status, said };
}

// What would be saved: only the fields that are other than in the file, and the text.
function change() {
  return asText
    ? { name, text: writer.text() }
    : { name, fields: form.changes(), body: writer.text() };
}

function isChanged() {
  return JSON.stringify(change()) !== saved;
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
  if (said.address) {
    await showPage(`${said.address}?tried=${said.number}`);
  }
}

function show(problems) {
  const list = problems.map((problem) => ({ ...problem, file: undefined }));
  find("wrong").hidden = problems.length === 0;
  find("wrong").querySelector("div").replaceChildren(
    problemList(list.map((problem) => ({ ...problem, place: placeOf(problem) })), ""),
  );
  form?.mark(problems);
}

function placeOf(problem) {
  if (problem.field === "") {
    return "the text";
  }
  return problem.field ? `the field ${problem.field}` : "the file";
}

// The page keeps its place: what is read beside the text must not jump with every word.
async function showPage(address) {
  const frame = document.querySelector("iframe");
  const top = frame.contentWindow?.scrollY ?? 0;
  await new Promise((done) => {
    frame.addEventListener("load", done, { once: true });
    frame.src = address;
  });
  frame.contentWindow?.scrollTo(0, top);
}

async function save() {
  const now = JSON.stringify(change());
  find("save").disabled = true;
  say("Saving…");
  const { ok, status, said } = await post("save", { ...JSON.parse(now), revision: file.revision });
  if (!ok) {
    say(said.message, "bad");
    find("save").disabled = status === 409;
    return;
  }
  file.revision = said.revision;
  await reopen(now);
}

// What was saved is what later changes are told from.
async function reopen(now) {
  const answer = await fetch(`/_waymark/file?name=${encodeURIComponent(name)}`);
  const fresh = await answer.json();
  if (fresh.revision !== file.revision) {
    say("Saved. The file has changed again since: load this page anew.", "bad");
    return;
  }
  if (!asText) {
    form.saved(fresh.fields);
  }
  saved = JSON.stringify(change());
  say(now === saved || !isChanged() ? "Saved" : "Saved; what you typed since is not");
  find("save").disabled = !isChanged();
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
  writer.show(asText ? file.text : file.body, asText ? null : file);
  saved = JSON.stringify(change());
  changed();
}

async function toggle() {
  if (isChanged()) {
    say("Save first, then choose the other way of editing.", "bad");
    return;
  }
  const answer = await fetch(`/_waymark/file?name=${encodeURIComponent(name)}`);
  file = await answer.json();
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
  find("back").href = file.address ?? "/";
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
