/* The sheet: a plain text box, and behind it the same text, unseen but for what is underlined in it. */

const WEIGHT = { hint: 1, warning: 2, error: 3 };
const text = byId("text");
const sheet = { marks: [], reviewed: "", now: -1 };

/* Puts words in place of others as if they had been typed, so that the browser can undo it. */
function type(start, end, words) {
  text.focus();
  text.setSelectionRange(start, end);
  const done = words ? document.execCommand("insertText", false, words) : document.execCommand("delete");
  if (!done) {
    text.setRangeText(words, start, end, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
  byId("undo").hidden = false;
}

function mark(marks) {
  sheet.marks = marks;
  sheet.reviewed = text.value;
  drawMarks();
}

/* While one types, what was found moves along with the words; what is changed is no longer underlined. */
function moveMarks() {
  const change = difference(sheet.reviewed, text.value);
  const by = change.replacement.length - (change.end - change.start);
  sheet.marks = sheet.marks.map(each => {
    if (each.end <= change.start) {
      return each;
    }
    return each.start >= change.end
      ? { ...each, start: each.start + by, end: each.end + by }
      : { ...each, start: 0, end: 0 };
  });
  sheet.reviewed = text.value;
  drawMarks();
}

function drawMarks() {
  const value = text.value;
  const cuts = new Set([0, value.length]);
  sheet.marks.forEach(each => cuts.add(each.start).add(each.end));
  const at = [...cuts].filter(cut => cut <= value.length).sort((a, b) => a - b);
  const parts = [];
  for (let i = 0; i + 1 < at.length; i++) {
    const piece = value.slice(at[i], at[i + 1]);
    const over = sheet.marks.filter(each => each.start <= at[i] && each.end >= at[i + 1]);
    if (over.length) {
      const worst = over.reduce((a, b) => (WEIGHT[b.severity] > WEIGHT[a.severity] ? b : a));
      const now = over.some(each => each.index === sheet.now);
      parts.push(el("mark", { class: worst.severity + (now ? " now" : "") }, piece));
    } else {
      parts.push(piece);
    }
  }
  fill(byId("mirror"), parts, "\n");
}

/* What the caret stands in is shown in both places. */
function followCaret() {
  const caret = text.selectionStart;
  const inside = sheet.marks.filter(each => each.start < each.end && each.start <= caret && caret <= each.end);
  const narrow = inside.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  light(narrow ? narrow.index : -1);
}

function light(index) {
  if (index === sheet.now) {
    return;
  }
  sheet.now = index;
  drawMarks();
  byId("findings").querySelectorAll(".finding").forEach((card, i) => {
    card.classList.toggle("now", i === index);
    if (i === index) {
      card.setAttribute("aria-current", "true");
    } else {
      card.removeAttribute("aria-current");
    }
  });
}

function select(index) {
  const found = sheet.marks.find(each => each.index === index);
  if (found) {
    text.focus();
    text.setSelectionRange(found.start, found.end);
    light(index);
  }
}

function step(by) {
  const places = sheet.marks.filter(each => each.start < each.end);
  if (places.length) {
    const here = places.findIndex(each => each.index === sheet.now);
    const next = here < 0 ? (by > 0 ? 0 : places.length - 1) : (here + by + places.length) % places.length;
    select(places[next].index);
    speak(byId("findings").children[places[next].index].textContent);
  }
}

function startSheet() {
  document.addEventListener("selectionchange", () => document.activeElement === text && followCaret());
  addEventListener("keydown", event => {
    if (event.key === "F8") {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
  });
  byId("undo").addEventListener("click", () => {
    text.focus();
    document.execCommand("undo");
  });
  drawMarks();
}
