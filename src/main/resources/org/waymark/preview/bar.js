// The bar below each page of a preview: what the page is, what is wrong, and the way to mend it.
// Pages of the published site have none of this.
import { element, problemList, counts, editLink } from "./panel.js";

const own = document.querySelector('script[src$="/_waymark/bar.js"]');
const here = location.pathname;
const before = new URLSearchParams(location.search).has("as-it-was");
const framed = window.top !== window;

const NOTICES = {
  draft: () => "Draft: readers do not see this page yet.",
  scheduled: (state) => `Readers see this page from ${state.date}.`,
  archived: () => "Past its last day: readers find it on no list.",
  withdrawn: () => "Its teller has taken this story back. This is what readers get in its place.",
  broken: () => "Something in this page's file cannot be used. It will not be published so.",
  missing: () => "There is no page at this address. This is what readers get in its place.",
};

let root;
let state;

async function fetchState() {
  const answer = await fetch(`/_waymark/state?address=${encodeURIComponent(decodeURI(here))}`);
  state = await answer.json();
  show();
}

function host() {
  const box = document.createElement("waymark-preview");
  document.body.append(box);
  document.body.style.paddingBottom = "4rem";
  root = box.attachShadow({ mode: "open" });
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/_waymark/bar.css";
  root.append(style, element("section", { "aria-label": "Preview" }), panel());
}

function panel() {
  const box = element("dialog", { "aria-label": "What is wrong" });
  box.addEventListener("close", () => root.querySelector("button.sum")?.focus());
  return box;
}

function show() {
  const section = root.querySelector("section");
  const notice = before
    ? "This is the page as it was before."
    : NOTICES[state.kind]?.(state);
  const sum = element("button", { type: "button", class: "sum", "aria-haspopup": "dialog" }, counts(state));
  sum.addEventListener("click", open);
  section.replaceChildren(
    element("strong", {}, `Preview of ${state.day}`),
    ...(notice ? [element("p", { class: "notice", role: "status" }, notice)] : []),
    sum,
    ...(state.file && state.there ? [editLink(state.file, null, "Edit this page")] : []),
    element("a", { href: "/_waymark/new" }, "New…"),
  );
  fill(root.querySelector("dialog"));
}

function fill(box) {
  const close = element("button", { type: "button" }, "Close");
  close.addEventListener("click", () => box.close());
  box.replaceChildren(
    close,
    element("h2", {}, "This page"),
    problemList(state.page, "Nothing is wrong here."),
    element("h2", {}, "The rest of the site"),
    problemList(state.site, "Nothing is wrong elsewhere."),
  );
}

function open() {
  root.querySelector("dialog").show();
  root.querySelector("dialog button").focus();
}

// Only a page that would look otherwise is loaded again; browsers keep their place on it.
async function renew() {
  if (!before) {
    const answer = await fetch(location.href, { method: "HEAD" });
    if (answer.headers.get("etag") !== own?.dataset.page) {
      location.reload();
      return;
    }
  }
  await fetchState();
}

if (!framed) {
  host();
  await fetchState();
  const events = new EventSource("/_waymark/events");
  let lost = false;
  events.addEventListener("changed", renew);
  events.addEventListener("checked", fetchState);
  events.addEventListener("error", () => {
    lost = true;
  });
  events.addEventListener("open", () => {
    if (lost) {
      location.reload(); // Another preview has begun, and may know of other changes.
    }
  });
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      root.querySelector("dialog").close();
    }
  });
}
