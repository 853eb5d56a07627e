/* What was found in conversations, each with the messages behind it. */

function startTalks(data) {
  const { talks = [], talkCount = 0, rules } = data;
  if (!talks.length) {
    return;
  }
  reveal("talks");
  byId("talks-intro").textContent = "What only shows when messages are read together: questions without an answer, "
    + "agreements without a record, handovers without a word of what was understood."
    + (talks.length < talkCount ? " " + number(talks.length) + " of " + number(talkCount) + ", drawn by lot." : "");
  const describe = describer(rules);
  const groups = rules.filter(rule => talks.some(talk => talk.rule === rule.id));
  fill(byId("talk-list"), groups.map(rule => {
    const some = talks.filter(talk => talk.rule === rule.id);
    return el("details", { class: "talks", open: groups.length === 1 },
      el("summary", null, el("span", { class: "dot " + some[0].severity, "aria-hidden": "true" }),
        sentence(rule.title), el("span", { class: "aside" }, " · " + number(some.length))),
      some.map(talk => conversation(talk, data, describe)));
  }));
}

function conversation(talk, data, describe) {
  const { said = [] } = talk;
  return el("article", { class: "message" },
    el("header", null,
      el("h3", { dir: "auto" }, stopped(sentence(talk.seen))),
      el("p", { class: "meta" }, talk.place + " · ", el("span", { class: "origin" }, within(talk.origin, data.inputs)))),
    said.map(({ by, at, slack, text = "", from, to }) => el("div", { class: "text", dir: "auto" },
      el("p", { class: "meta" }, "Writer " + by + (at ? " · " + moments(at) : "")),
      markedText(text, [{ ...talk, from, to }], slack, describe))),
    foundList([talk], false, data.rules, describe));
}
