/* What was found, each with why it matters, what would clear it, and a fix where one holds. */

function drawFindings(view) {
  const found = view?.review.findings || [];
  byId("none").hidden = found.length > 0;
  byId("none").textContent = view ? "Nothing to mend." : "They appear here, and underlined in the text, while you write.";
  fill(byId("findings"), found.map((each, index) => card(each, index, view.sources[each.rule] || [])));
}

function card(found, index, sources) {
  return el("li", { class: "finding " + found.severity, onmouseenter: () => light(index), onfocusin: () => light(index) },
    el("p", null, el("span", { class: "tag " + found.severity }, found.severity), el("span", { class: "sure" }, sure(found.confidence))),
    el("button", { type: "button", class: "seen", title: "Show it in the text", onclick: () => select(index) }, capital(found.seen)),
    el("p", null, found.remedy),
    found.fix && el("button", { type: "button", class: "fix", onclick: () => mend(found.fix) }, found.fix.label),
    el("details", null, el("summary", null, "Why"), el("p", null, found.why),
      sources.length > 0 && el("ul", null, sources.map(each => el("li", null, each.title + ", " + each.reference))),
      el("p", null, el("code", null, found.rule))));
}

/* All edits of a fix as one change, so that one undo takes it back. */
function mend(fix) {
  const start = fix.edits[0].span.start;
  const end = fix.edits[fix.edits.length - 1].span.end;
  if (sheet.reviewed !== text.value || sheet.stale) {
    return; // the text went on; what holds now is on its way
  }
  let words = "";
  let from = start;
  for (const edit of fix.edits) {
    words += text.value.slice(from, edit.span.start) + edit.replacement;
    from = edit.span.end;
  }
  type(start, end, words);
  speak(fix.label + ": done. Undo takes it back.");
}
