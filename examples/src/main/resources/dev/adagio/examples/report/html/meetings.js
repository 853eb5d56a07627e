/* The meetings, with what speaks for meeting and what for writing. */

const VERDICTS = { sync: "Meet", async: "Write instead", either: "Write first" };
const FREQUENCIES = { DAILY: "daily", WEEKLY: "weekly", MONTHLY: "monthly", YEARLY: "yearly" };

function startMeetings(data) {
  const { meetings = [], rules, read } = data;
  if (!meetings.length) {
    return;
  }
  reveal("meetings");
  byId("meetings-intro").textContent = "Whether each needs everybody at the same time, and what decided that."
    + (meetings.length < read.meetings ? " " + number(meetings.length) + " of " + number(read.meetings) + ", drawn by lot." : "");
  const describe = describer(rules);
  fill(byId("meeting-list"), meetings.map(each => meeting(each, data, describe)));
}

function meeting(each, data, describe) {
  const { reasons = [], found = [] } = each;
  return el("li", { class: "meeting" },
    reasons.length
      ? el("p", { class: "verdict " + each.advice }, VERDICTS[each.advice], el("small", null, (each.sure || 0) + " % sure"))
      : el("p", { class: "verdict" }, "Open", el("small", null, "nothing in it decides")),
    el("div", null,
      el("h3", { dir: "auto" }, each.title || "Without a title", each.cancelled ? el("span", { class: "aside" }, " (cancelled)") : null),
      el("p", { class: "meta" }, meetingFacts(each, data.inputs).join(" · ")),
      reasons.length ? el("ul", { class: "reasons" }, reasons.map(reason)) : null,
      each.text ? el("details", { class: "before" }, el("summary", null, "The invitation"),
        el("div", { class: "text", dir: "auto" }, markedText(each.text, found, false, describe))) : null,
      found.length ? foundList(found, false, data.rules, describe) : null));
}

function meetingFacts({ start, minutes, required = 0, optional = 0, recurrence, origin }, inputs) {
  const often = /FREQ=(\w+)/.exec(recurrence || "");
  return [
    start ? meetingTime(start) : "no time set",
    minutes ? (minutes < 120 ? minutes + " min" : (minutes / 60).toFixed(minutes % 60 ? 1 : 0) + " h") : null,
    required ? count(required, "person", "people") + (optional ? " and " + number(optional) + " who may stay away" : "") : null,
    often ? FREQUENCIES[often[1]] || "repeated" : null,
    within(origin, inputs),
  ].filter(Boolean);
}

/* In the meeting's own zone, which its offset tells. */
function meetingTime(start) {
  const [, date, time, zone] = /^([^T]*)T(\d\d:\d\d)[^Z+-]*(.*)$/.exec(start) || [];
  const at = date && Date.parse(date + "T" + time + "Z");
  return Number.isFinite(at) ? moment.format(at) + " " + (zone === "Z" ? "UTC" : "UTC" + zone) : start;
}

function reason({ title, says, weight = 0, decides }) {
  const towards = weight > 0 ? "for meeting" : "for writing";
  return el("li", { class: weight > 0 ? "sync" : "async" },
    el("span", { class: "towards" }, decides ? "decides" : towards), " ", sentence(title),
    says && says !== title ? el("span", { class: "aside" }, " – " + says) : null);
}
