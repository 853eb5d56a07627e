/* Ties the parts together. */

const EXAMPLE = "@channel That bug is back again and the shop is stuck. Can someone look at it?";
const QUIET = 1200;
let speaking = 0;

function speak(words) {
  clearTimeout(speaking);
  byId("spoken").textContent = words;
}

function speakSoon(words) {
  clearTimeout(speaking);
  speaking = setTimeout(() => speak(words), QUIET);
}

const count = number => (number === 0 ? "Nothing to mend" : number === 1 ? "1 finding" : number + " findings");

function writing() {
  return { text: text.value, kind: byId("kind").value, subject: byId("subject").value, people: Math.max(0, Math.min(1000, byId("people").valueAsNumber || 0)) };
}

function show(reviewed, view, millis) {
  if (reviewed !== text.value) {
    return; // the next answer is on its way
  }
  sheet.stale = false;
  const found = view?.review.findings || [];
  sheet.now = -1;
  drawFindings(view);
  mark(found.map((each, index) => ({ index, severity: each.severity, start: each.span.start, end: each.span.end })));
  followCaret();
  drawSkeleton(view);
  drawReadiness(view?.review);
  drawMode(view);
  byId("tally").textContent = view ? count(found.length) + " \u00b7 reviewed in " + (millis < 1 ? "less than 1" : Math.round(millis)) + " ms" : "Nothing written yet";
  byId("example").hidden = Boolean(view);
  document.documentElement.dataset.shown = reviewed.length;
  if (view) {
    const ready = view.review.readiness === undefined ? "" : " Ready to be answered: " + percent(view.review.readiness) + " percent.";
    speakSoon(count(found.length) + "." + ready + " " + WAYS[view.review.advice.mode] + ".");
  }
}

const changed = startDraft(writing, show, told => {
  byId("tally").textContent = told;
  speak(told);
});

text.addEventListener("input", () => {
  sheet.stale = true;
  moveMarks();
  changed();
});
for (const id of ["kind", "people", "subject"]) {
  byId(id).addEventListener("input", () => {
    byId("subject-field").hidden = byId("kind").value === "chat";
    changed();
  });
}
byId("about").addEventListener("submit", event => event.preventDefault());
byId("example").addEventListener("click", () => {
  byId("people").value ||= "12";
  type(0, text.value.length, EXAMPLE);
});
startSheet();
startTheme();
if (text.value) {
  changed(); // the browser kept it over a reload
}
document.documentElement.dataset.drawn = "";
