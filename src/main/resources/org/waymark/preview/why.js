// Says why a page is not shown, and where it can be mended; goes away by itself when it is.
import { element, problemList, editLink, here } from "./panel.js";
import { listen } from "./events.js";

const SAYS = {
  held: ["This is held back", "Readers do not see it, and nor does this preview."],
  expired: ["This has had its time", "Its last day is over, and it was to be removed then."],
  broken: ["This page cannot be made yet", "Mend what is listed here and save: the page comes by itself."],
  failed: ["This page could not be made", "Its template does not come to an end that is a page."],
  "no-site": ["The site cannot be shown", "Its settings cannot be used. Mend what is listed here and save."],
};

const address = here();

async function tell() {
  const answer = await fetch(`/_waymark/state?address=${encodeURIComponent(address)}`);
  const state = await answer.json();
  const [title, words] = SAYS[state.kind] ?? SAYS.failed;
  document.title = `${title} – preview`;
  document.querySelector("main").replaceChildren(
    element("h1", {}, title),
    element("p", {}, words),
    problemList(state.reasons, "Nothing more is known. Run waymark check to see all of the site."),
    ...(state.file && state.there && state.kind !== "failed" ? [element("p", {}, editLink(state.file, null, "Open its file"))] : []),
    ...(state.before ? [element("p", {}, element("a", { href: "?as-it-was" }, "See the page as it was before"))] : []),
    element("p", {}, element("a", { href: "/" }, "To the start of the site")),
  );
}

async function renew() {
  const answer = await fetch(location.href, { method: "HEAD" });
  if (answer.headers.has("etag")) {
    location.reload();
  } else {
    await tell();
  }
}

await tell();
listen({ changed: renew, checked: tell, again: () => location.reload() });
