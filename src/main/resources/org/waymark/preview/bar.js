// The bar below each page of a preview: what the page is, what is wrong, and the way to mend it.
// Pages of the published site have none of this.
import { element, problemList, counts, editLink, here } from "./panel.js";
import { listen } from "./events.js";

const own = document.querySelector('script[src$="/_waymark/bar.js"]');
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
  const answer = await fetch(`/_waymark/state?address=${encodeURIComponent(here())}`);
  state = await answer.json();
  show();
}

function host() {
  const box = document.createElement("waymark-preview");
  document.body.append(box);
  root = box.attachShadow({ mode: "open" });
  const styles = ["problems.css", "bar.css"].map((name) =>
    element("link", { rel: "stylesheet", href: `/_waymark/${name}` }),
  );
  const bar = element("section", { "aria-label": "Preview" });
  root.append(...styles, bar, panel());
  new ResizeObserver(() => {
    const covers = getComputedStyle(bar).position === "fixed";
    root.querySelector("dialog").style.insetBlockEnd = `${bar.offsetHeight}px`;
    document.body.style.paddingBottom = covers ? `${bar.offsetHeight + 8}px` : "";
  }).observe(bar);
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
    ...(state.checked ? [] : [element("p", {}, "The site is being checked again. What was found before in files that changed since is left out.")]),
    element("h2", {}, "This page"),
    problemList(state.page, state.checked ? "Nothing is wrong here." : "Nothing is known yet."),
    element("h2", {}, "The rest of the site"),
    problemList(state.site, state.checked ? "Nothing is wrong elsewhere." : "Nothing is known yet."),
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

// In the editor's frame a page comes anew with every word: it goes on where it was. The frame's name
// outlives its pages, and is not kept anywhere.
function keepPlace() {
  scrollTo(0, Number(window.name) || 0);
  addEventListener("scroll", () => {
    window.name = String(scrollY);
  }, { passive: true });
}

if (framed) {
  keepPlace();
} else {
  host();
  await fetchState();
  listen({ changed: renew, checked: fetchState, again: () => location.reload() });
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      root.querySelector("dialog").close();
    }
  });
}
