/* How numbers, dates and the report's own terms are put into words. */

const numbers = new Intl.NumberFormat("en");
const number = n => numbers.format(n);
const count = (n, one, many) => number(n) + " " + (n === 1 ? one : many || one + "s");

function percent(part, whole) {
  if (!whole) {
    return "–";
  }
  const share = 100 * part / whole;
  return part && share < 1 ? "<1 %" : (part < whole && share > 99 ? ">99 %" : Math.round(share) + " %");
}

function perHundred(part, whole) {
  const rate = whole ? 100 * part / whole : 0;
  return part && rate < 0.1 ? "<0.1" : rate.toFixed(rate < 10 ? 1 : 0);
}

const format = options => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const day = format({ day: "numeric", month: "short", year: "numeric" });
const dayAndMonth = format({ day: "numeric", month: "short" });
const monthOnly = format({ month: "short" });
const month = format({ month: "long", year: "numeric" });
const moment = format({ weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });

const DAY = 86_400_000;
const dayOf = iso => Date.parse(iso + "T00:00:00Z") / DAY;

function moments(iso) {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : moment.format(date) + " UTC";
}

const days = (first, last) => day.formatRange(dayOf(first) * DAY, dayOf(last) * DAY);

function period(from, until, step) {
  const last = (dayOf(until) - 1) * DAY;
  return step === "YEAR" || step === "MONTH"
    ? month.formatRange(dayOf(from) * DAY, last)
    : day.formatRange(dayOf(from) * DAY, last);
}

const SEVERITIES = ["error", "warning", "hint"];
const SEVERITY_NAMES = { error: "Error", warning: "Warning", hint: "Hint" };

/* The nine things asked of a way of working, by the first part of a rule's id. */
const IDEAS = new Map([
  ["synchrony", "Meet where it is needed"],
  ["interruption", "Weigh interruptions"],
  ["documentation", "Write down what matters"],
  ["clarity", "Say what is needed"],
  ["blockers", "Make blockers visible"],
  ["tools", "Prefer calm channels"],
  ["roles", "Know who decides"],
  ["reading", "Read, then answer"],
  ["channels", "Keep channels few"],
]);

const WAYS = {
  async: "in writing",
  either: "writing first, then talk",
  sync: "at the same time",
};

/* A place in a file, named from the file or folder on that was asked for. */
function within(origin, inputs = []) {
  const asked = inputs.map(input => input.replace(/\/+$/, ""))
    .find(input => origin.startsWith(input + "/") || origin.startsWith(input + ":"));
  return asked ? origin.slice(asked.lastIndexOf("/") + 1) : origin;
}

const area = rule => rule.slice(0, rule.indexOf("/"));
const sum = (list, value) => list.reduce((total, each) => total + value(each), 0);
const sentence = text => text.charAt(0).toUpperCase() + text.slice(1);
const stopped = text => /[.!?…]$/u.test(text) ? text : text + ".";
