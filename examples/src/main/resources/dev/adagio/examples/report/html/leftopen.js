/* What was left open: questions nobody answered, and decisions without a record, each with the messages behind it. */

const UNANSWERED = new Set(["reading/unanswered-question"]);
const UNRECORDED = new Set(["documentation/decision-in-chat", "documentation/agreed-in-passing", "synchrony/outcome-unwritten"]);

function startLeftOpen(data) {
  const { talks = [], talkCount = 0, messages = [] } = data;
  const questions = talks.filter(talk => UNANSWERED.has(talk.rule));
  const decisions = [...talks.filter(talk => UNRECORDED.has(talk.rule)),
    ...messages.flatMap(each => (each.found || []).filter(found => UNRECORDED.has(found.rule)).map(found => decided(each, found)))];
  if (!questions.length && !decisions.length) {
    return;
  }
  reveal("leftopen");
  byId("leftopen-intro").textContent = "What somebody still waits for, and what was decided and will not be found again: the longest ago first."
    + (talks.length < talkCount ? " Of conversations that were drawn by lot." : "");
  const describe = describer(data.rules);
  fill(byId("leftopen-lists"), [["Open questions", questions], ["Decisions without a record", decisions]]
    .filter(([, some]) => some.length)
    .map(([name, some]) => [el("h3", null, name + " (" + number(some.length) + ")"),
      el("ol", { class: "plain across" }, byTime(some).map(each => leftOpen(each, data, describe)))]).flat());
}

/* A message in which a decision is told, as what is found in conversations. */
function decided(message, found) {
  const { by, at, slack, text = "", place, origin, before = [] } = message;
  return { ...found, place, origin, said: [{ by, at, slack, text, from: found.from, to: found.to },
    ...before.slice(-1).map(each => ({ ...each, from: -1, to: -1 }))] };
}

function byTime(some) {
  const time = ({ said: [first] = [] }) => (first && first.at) || "";
  return [...some].sort((a, b) => time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0);
}

function leftOpen(each, data, describe) {
  const [first = {}, ...others] = each.said || [];
  return el("li", null,
    el("div", { class: "text", dir: "auto" }, markedText(first.text || "", [{ ...each, from: first.from, to: first.to }], first.slack, describe)),
    el("p", { class: "meta" }, [each.place, first.at ? moments(first.at) : null, stopped(sentence(each.seen))].filter(Boolean).join(" · "), " ",
      el("span", { class: "origin" }, within(each.origin, data.inputs))),
    others.length ? el("details", { class: "before" }, el("summary", null, count(others.length, "more message") + " behind it"),
      el("ol", null, others.map(other => el("li", { dir: "auto" }, el("b", null, other.by), " ", other.text || "")))) : null);
}
