"use strict";
/* Finds records by words, status and who decided; kept in the address, so that what was found can be passed on. */

const fields = ["search", "status", "decider"].map(id => document.getElementById(id));
const rows = [...document.querySelectorAll("#records > li")].map(row => ({
  row, text: row.dataset.text, folded: folded(row.firstElementChild.textContent + " " + row.dataset.deciders + " " + row.dataset.text),
  status: row.dataset.status, deciders: row.dataset.deciders.split("\n"),
}));

function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/* Around the first word that is found as it was typed; marked as text, never as markup. */
function snippet(place, text, words) {
  place.replaceChildren();
  const low = text.toLowerCase();
  const word = words.find(each => low.includes(each));
  if (!word || low.length !== text.length) {
    return;
  }
  const at = low.indexOf(word);
  const from = at > 70 ? text.indexOf(" ", at - 70) + 1 : 0;
  const mark = document.createElement("mark");
  mark.textContent = text.slice(at, at + word.length);
  place.append((from ? "\u2026 " : "") + text.slice(from > at ? at : from, at), mark, text.slice(at + word.length, at + word.length + 110) + " \u2026");
}

function show() {
  const [search, status, decider] = fields.map(field => field.value);
  const words = search.split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const each of rows) {
    const found = words.every(word => each.folded.includes(folded(word)))
      && (!status || each.status === status) && (!decider || each.deciders.includes(decider));
    each.row.hidden = !found;
    shown += found ? 1 : 0;
    snippet(each.row.lastElementChild, each.text, found ? words.map(word => word.toLowerCase()) : []);
  }
  document.getElementById("count").textContent = shown === rows.length ? "" : shown + " of " + rows.length + " records";
  const kept = new URLSearchParams(fields.filter(field => field.value).map(field => [field.id, field.value])).toString();
  if (kept !== location.hash.slice(1)) {
    history.replaceState(null, "", kept ? "#" + kept : location.pathname);
  }
}

function restore() {
  const kept = new URLSearchParams(location.hash.slice(1));
  for (const field of fields) {
    field.value = kept.get(field.id) || "";
    if (field.selectedIndex === -1) field.value = "";
  }
  show();
}

for (const field of fields) field.addEventListener("input", show);
document.getElementById("filter").addEventListener("submit", event => event.preventDefault());
addEventListener("hashchange", restore);
if (location.hash.includes("=")) restore();
