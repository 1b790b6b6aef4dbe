// Begins a new content file and opens it.
import { element } from "./panel.js";

const find = (id) => document.getElementById(id);
const answer = await fetch("/_waymark/types");
const { token, types, languages } = await answer.json();

find("types").append(
  ...types.map(({ id, meaning }, at) => {
    const radio = element("input", { type: "radio", name: "type", value: id, id: `type-${id}` });
    radio.checked = at === 0;
    return element("p", {}, radio, " ", element("label", { for: `type-${id}` }, element("strong", {}, id), ` – ${meaning}`));
  }),
);
find("language").append(...languages.map(({ code, name }) => element("option", { value: code }, name)));

document.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const made = await fetch("/_waymark/new", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Waymark-Token": token },
    body: JSON.stringify({
      type: document.querySelector("input[name=type]:checked").value,
      title: find("title").value,
      language: find("language").value,
      id: find("id").value,
    }),
  });
  const said = await made.json();
  if (made.ok) {
    location.href = `/_waymark/edit?file=${encodeURIComponent(said.file)}`;
  } else {
    find("status").textContent = said.message;
    find("status").className = "bad";
    find("title").focus();
  }
});
