// Says beside opening hours whether it is open now, and when that changes. The hours, the public holidays and all words
// come with the page; the time is that of the reader's clock, as it is where the site is. The table stays the truth.
const DAY = 1440;
const words = document.querySelector("[data-zone]").dataset;
const days = words.days.split("|");
const hours = words.clock.split("|");
const calendar = new Map(words.holidays.split(",").map((day) => [Date.parse(day.slice(0, 10)) / 864e5, day.slice(11)]));
const feasts = new Set(["12-25", "12-26", "01-01"]);
const format = new Intl.DateTimeFormat("en-GB", {
  timeZone: words.zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
});

const say = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
const pairs = (text) => (text && text !== "off" ? text.split(";").map((pair) => pair.split(",").map(Number)) : []);

// The day, counted from 1970 on, and its minute, where the site is.
export function present() {
  const part = {};
  for (const { type, value } of format.formatToParts(Date.now())) part[type] = +value;
  return { day: Date.UTC(part.year, part.month - 1, part.day) / 864e5, minute: part.hour * 60 + part.minute };
}

function time(minutes) {
  const past = minutes % 60, hour = Math.floor(minutes / 60) % 24;
  if (!past && hour % 12 === 0) return hour ? words.noon : words.midnight;
  return say(hours[hour], past ? say(words.minutes, String(past).padStart(2, "0")) : words.whole);
}

// Christmas, Boxing Day and New Year's Day are kept where the law's holiday is another day, as after a weekend, and in
// years of which the page knows no holidays.
const isFeast = (day) => feasts.has(new Date(day * 864e5).toISOString().slice(5, 10));

// What can be said of hours, given as their element's data: whether it is open (undefined: not known), and in words.
export function look({ open, holidays, nations = "" }, { day, minute }) {
  if (open === "24/7") return { open: true, text: "" };
  const weekday = (ahead) => (day + ahead + 3) % 7;
  const spans = []; // In minutes from the midnight with which today began.
  let doubt = "";
  for (let ahead = -1; ahead < 8; ahead++) {
    const having = [...nations].filter((nation) => calendar.get(day + ahead)?.includes(nation)).length;
    const all = having === nations.length;
    const feast = !having && isFeast(day + ahead);
    const sure = having ? Boolean(all && holidays) : !feast;
    const monday = weekday(ahead) * DAY;
    const times = having && sure ? pairs(holidays)
      : pairs(open).map((pair) => pair.map((at) => at - monday)).filter(([from]) => from >= 0 && from < DAY);
    for (const [from, to] of times) spans.push({ from: from + ahead * DAY, to: to + ahead * DAY, sure });
    if (!ahead && !sure && times.length) doubt = feast ? words.differ : all ? words.holiday : words.holidaySome;
  }
  let until = minute;
  for (const { from, to, sure } of spans) if (sure && from <= until) until = Math.max(until, to);
  if (until > minute) {
    return { open: true, text: until - minute < DAY ? say(words.open, time(until)) : words.openLong };
  }
  if (spans.some(({ from, to }) => from <= minute && minute < to)) return { text: doubt || words.differ }; // Or yesterday's.
  if (doubt) return { text: say(words.usuallyClosed, doubt) };
  const next = spans.find(({ from }) => from > minute);
  const ahead = next ? Math.floor((next.from - 1) / DAY) : 7; // Midnight is said of the day that ends with it.
  if (ahead > 6) return { open: false, text: words.closed };
  const text = ahead > 1 ? say(words.opensOn, days[weekday(ahead)], time(next.from))
    : say(ahead ? words.opensTomorrow : words.opens, time(next.from));
  return { open: false, text: next.sure ? text : say(words.maybe, text) };
}

// Not a live region: what changes while somebody reads is there when they come to it.
let waiting;
function renew() {
  clearTimeout(waiting);
  if (document.hidden) return;
  const now = present();
  for (const line of document.querySelectorAll(".now")) {
    const { text } = look(line.parentElement.dataset, now);
    if (line.textContent !== text) line.textContent = text;
  }
  waiting = setTimeout(renew, 60050 - (Date.now() % 60000));
}

renew();
document.addEventListener("visibilitychange", renew);
addEventListener("pageshow", renew);
