/* What went wrong, how the figures are made, and what made them. */

function startNotes(data) {
  const { problems = [], problemCount = 0, failures = [], version, inputs = [], read } = data;
  fill(byId("mishaps"),
    problems.length ? [
      el("h3", null, "What could not be read"),
      el("ul", { class: "mishaps" }, problems.map(({ where, reason, level }) => el("li", null,
        el("span", { class: "tag " + (level === "error" ? "error" : "hint") }, level === "error" ? "Missing" : "Assumed"), " ",
        el("code", null, where), " ", reason))),
      problems.length < problemCount ? el("p", { class: "aside" }, "and " + number(problemCount - problems.length) + " more") : null,
    ] : el("p", null, "Everything could be read."),
    failures.length ? [
      el("h3", null, "What could not do its work"),
      el("p", null, "It took nothing else with it: all other findings are there."),
      el("ul", { class: "mishaps" }, failures.map(({ source, says, where, times }) => el("li", null,
        el("code", null, source), " ", says, el("span", { class: "aside" }, " " + count(times, "time") + ", first at " + where)))),
    ] : null);
  fill(byId("made"), madeOf(data).map(text => el("li", null, text)));
  fill(byId("footer"), el("p", null, "Adagio " + version + " read ", inputs.length ? inputs.join(", ") : "its input",
    ": " + count(read.messages, "message") + (read.meetings ? " and " + count(read.meetings, "meeting") : "")
    + ". This page is one file and fetches nothing."));
}

function madeOf({ figures, read, ways }) {
  return [
    "Findings are made by rules that read the words; each says what it saw and how sure it is. They speak of texts, never of people.",
    figures?.all.estimated ? "Whether a message could be answered in one go is an estimate from its words, from 0 to 100 %. It counts "
      + "as yes from 50 % on. The words are all there is to go by: what everybody in the room knows is not seen."
      + (figures.all.estimated < figures.all.messages ? " There is no estimate for "
        + number(figures.all.messages - figures.all.estimated) + " messages." : "") : null,
    ways?.messages || ways?.meetings ? "Whether something needs everybody at once is weighed from factors such as how much there "
      + "is to settle, how soon and with whom. Only the direction of each is known from studies; the weights are proposals." : null,
    "No person is counted, scored or compared. A figure about fewer than five people is joined with others or left out. "
      + "Letters beside earlier messages tell writers apart within one conversation and mean nothing beyond it.",
    read.automated ? "Messages that programs wrote are counted like all others." : null,
    "Days and weeks are those of UTC; weeks begin on Monday.",
  ].filter(Boolean);
}
