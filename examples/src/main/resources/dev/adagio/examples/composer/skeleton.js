/* The skeleton: what a reader needs, what of it is there, and a line to fill for what is missing. */

const NAMES = { context: "Context", objective: "Goal", ask: "Ask", owner: "Who", deadline: "By when" };
const FOR_EXAMPLE = {
  context: "The import stops since 14:02, see #4502.",
  objective: "Prices have to be right before the shop opens.",
  ask: "Please restart it.",
  owner: "Bo",
  deadline: "By Friday noon.",
};

function drawSkeleton(view) {
  byId("skeleton").hidden = !view || !view.slots.some(slot => slot.prompt || slot.passages.length);
  const typing = document.activeElement?.closest?.("#slots form");
  if (typing && typing.querySelector("input").value) {
    return; // somebody is filling it in
  }
  fill(byId("slots"), (view?.slots || []).map(slot => row(slot, view.slots)));
}

function row(slot, slots) {
  const said = slot.passages.map(span => text.value.slice(span.start, span.end).trim()).join(" … ");
  const state = slot.prompt ? "missing" : said ? "there" : "idle";
  return el("li", { class: state },
    el("span", { class: "sign", "aria-hidden": "true" }, { missing: "?", there: "\u2713", idle: "\u00b7" }[state]),
    el("span", { class: "name" }, NAMES[slot.kind]),
    slot.prompt ? form(slot, slots) : el("span", { class: "said" }, said || "not needed here"));
}

function form(slot, slots) {
  const id = "slot-" + slot.kind;
  const input = el("input", { id, type: "text", autocomplete: "off", placeholder: FOR_EXAMPLE[slot.kind] });
  return el("form", { onsubmit: event => {
    event.preventDefault();
    const words = input.value.trim();
    input.value = "";
    if (words) {
      put(slot.kind, words, slots);
    }
  } }, el("label", { for: id }, slot.prompt), input, el("button", { type: "submit", class: "quiet" }, "Add"));
}

/* Where a reader looks for it: what it is about before what is asked, who in front of it, the rest behind. */
function put(kind, words, slots) {
  const asks = slots.find(slot => slot.kind === "ask").passages;
  const value = text.value;
  const first = asks.length ? asks[0].start : value.trimEnd().length;
  const last = asks.length ? asks[asks.length - 1].end : value.trimEnd().length;
  if (kind === "owner") {
    const name = words.startsWith("@") ? words : "@" + words;
    type(first, first, name.replace(/[.:,]*$/, "") + ": ");
    return;
  }
  const sentence = /[.!?]$/.test(words) ? words : words + ".";
  const before = kind === "context" || kind === "objective";
  const at = before ? first : last;
  const lead = at > 0 && !/\s/.test(value[at - 1]) ? " " : "";
  const rest = at < value.length && !/\s/.test(value[at]) ? " " : "";
  type(at, at, lead + sentence + rest);
}
