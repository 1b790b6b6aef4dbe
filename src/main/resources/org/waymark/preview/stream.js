// The one connection by which the preview tells of changes.
const AGAIN_MILLIS = 3000;

// Says "changed" or "checked", and "again" when another preview has begun, which may know of other
// changes. Says "changed" at its beginning too: what changed until then was told to nobody. Gives back
// what ends it.
export function stream(tell) {
  let events;
  let timer;
  let lost = false;
  const begin = () => {
    events = new EventSource("/_waymark/events");
    for (const name of ["changed", "checked"]) {
      events.addEventListener(name, () => tell(name));
    }
    events.addEventListener("open", () => {
      tell(lost ? "again" : "changed");
      lost = false;
    });
    events.addEventListener("error", () => {
      lost = true;
      if (events.readyState === EventSource.CLOSED) {
        timer = setTimeout(begin, AGAIN_MILLIS);
      }
    });
  };
  begin();
  return () => {
    clearTimeout(timer);
    events.close();
  };
}
