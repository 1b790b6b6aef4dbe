// Lets a page hear of changes. A browser opens six connections to a host, and a seventh window would
// wait for ever: so all windows share one, which a worker keeps. Where there are no such workers, a
// window has its own while somebody looks at it.
import { stream } from "./stream.js";

// Calls what is given for "changed", "checked" and "again" (see stream.js), as long as the page can
// be seen, and "changed" when it is seen anew.
export function listen(given) {
  const tell = (name) => {
    if (!document.hidden) {
      given[name]();
    }
  };
  if (typeof SharedWorker === "function") {
    share(tell);
  } else {
    keepOwn(tell);
  }
}

function share(tell) {
  const worker = new SharedWorker("/_waymark/events-worker.js", { type: "module" });
  worker.addEventListener("error", () => keepOwn(tell), { once: true });
  worker.port.addEventListener("message", ({ data }) => tell(data));
  worker.port.start();
  document.addEventListener("visibilitychange", () => tell("changed"));
  addEventListener("pagehide", () => worker.port.postMessage("gone"));
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) {
      location.reload(); // It was put aside as it was, and nobody told it anything.
    }
  });
}

function keepOwn(tell) {
  let end = document.hidden ? null : stream(tell);
  document.addEventListener("visibilitychange", () => {
    end?.();
    end = document.hidden ? null : stream(tell);
  });
}
