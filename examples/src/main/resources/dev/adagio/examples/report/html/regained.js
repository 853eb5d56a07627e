/* The hours that writing would give back, and series whose agenda never changes. */

function startRegained({ regained, inputs }) {
  if (!regained) {
    return;
  }
  const { month = 0, once = 0, count: meetings = 0, rows = [], unchanging = [] } = regained;
  reveal("regained");
  byId("regained-intro").textContent = meetings
    ? sentence(count(meetings, "meeting")) + " could be writing. All people together would get back " + hours(month) + " a month"
      + (once ? ", and " + hours(once) + " of what takes place once" : "") + ". A month is a twelfth of the year from the start of a series."
    : "No meeting whose people and length are known could be writing.";
  fill(byId("regained-tables"),
    rows.length ? table("Could be writing, by the hours it takes of all people",
      ["Meeting", "Advice", "Hours each", "Times in a year", "Hours a month"],
      rows.map(row => [named(row, inputs), VERDICTS[row.mode], hour(row.each), number(row.times || 1),
        row.month === undefined || row.month === null ? "once" : hour(row.month)])) : null,
    rows.length < meetings ? el("p", { class: "aside" }, "and " + number(meetings - rows.length) + " more") : null,
    unchanging.length ? table("Series whose agenda never changes", ["Series", "Agenda", "Times in a year"],
      unchanging.map(row => [named(row, inputs), row.agenda, number(row.times || 1)])) : null);
}

const hour = value => (value || 0).toFixed(1);
const hours = value => hour(value) + " hours";

function named({ title, origin }, inputs) {
  return el("span", { dir: "auto" }, title || "Without a title", el("span", { class: "aside" }, " " + within(origin, inputs)));
}
