// Lets readers choose whom the directory shows, by hiding the others. Nothing is fetched or kept: what is chosen stands
// in the fragment of the address, which no server is told. Crisis help stands above the list and always stays.
import { look, present } from "./hours.js";

const box = document.getElementById("_choose");
const selects = [...box.querySelectorAll("select")];
const open = document.getElementById("_choose-open");
const status = document.getElementById("_choose-status");
const entries = [...document.querySelectorAll("#_organisations > li")].map((item) => ({
  item,
  contacts: item.dataset.contacts.split(" ").filter(Boolean).map((contact) => {
    const [way, cost, open = "", holidays = "", nations = ""] = contact.split("|");
    return { way, cost, hours: { open, holidays, nations } };
  }),
}));

// One contact has to have all that is asked of contacts: a free line is of no use while it is closed.
function fits({ item, contacts }, { way, cost, open, ...rest }) {
  return Object.entries(rest).every(([name, id]) => !id || item.dataset[name].split(" ").includes(id))
    && (!(way || cost || open)
      || contacts.some((contact) => (!way || contact.way === way) && (!cost || contact.cost === cost) && (!open || contact.isOpen)));
}

function show() {
  const now = present();
  for (const contact of entries.flatMap(({ contacts }) => contacts)) {
    contact.isOpen = Boolean(contact.hours.open) && look(contact.hours, now).open === true;
  }
  const chosen = { open: open.checked };
  for (const select of selects) chosen[select.name] = select.value;
  const anyone = (other) => entries.some((entry) => fits(entry, { ...chosen, ...other }));
  for (const select of selects) {
    for (const option of select.options) option.disabled = !option.selected && !anyone({ [select.name]: option.value });
  }
  open.disabled = !open.checked && !anyone({ open: true });
  let count = 0;
  for (const entry of entries) {
    const fit = fits(entry, chosen);
    entry.item.hidden = !fit;
    count += fit;
  }
  status.textContent = box.dataset[count ? "count" : "none"].replace("{0}", count);
}

function write() {
  const chosen = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  if (open.checked) chosen.set("open", "now");
  const { pathname, search } = location;
  history.replaceState(history.state, "", String(chosen) ? `#${chosen}` : pathname + search);
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

function read() {
  const text = fragmentAsWritten();
  if (text && !text.includes("=")) return show(); // The name of a part of the page, such as the help.
  const chosen = new URLSearchParams(text);
  for (const select of selects) {
    const id = chosen.get(select.name) ?? "";
    select.value = [...select.options].some((option) => option.value === id) ? id : "";
  }
  open.checked = chosen.get("open") === "now";
  return show();
}

box.addEventListener("change", () => {
  show();
  write();
});
box.querySelector("button").addEventListener("click", () => {
  for (const select of selects) select.value = "";
  open.checked = false;
  show();
  write();
});
addEventListener("hashchange", read);
addEventListener("pageshow", (event) => event.persisted && show());
read();
document.getElementById("_lists")?.removeAttribute("open");
box.hidden = false;
