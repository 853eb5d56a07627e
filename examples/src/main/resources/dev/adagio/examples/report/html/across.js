/* What only shows across a whole workspace: what waits for what, where people talk, and the findings by idea. */

function startAcross({ across }) {
  if (!across) {
    return;
  }
  const { findings = [], confided = 0, waitings = [], channels = [], load } = across;
  reveal("across");
  byId("across-intro").textContent = (findings.length ? sentence(count(findings.length, "finding")) : "Nothing was found")
    + " in what is kept of channels, roles and work, and in all that was said taken together."
    + (confided ? " " + sentence(count(confided, "more is", "more are")) + " for single persons, and not shown here." : "")
    + (load ? " " + sentence(count(load.meetings || 0, "meeting")) + " of " + number(load.people) + " people take "
      + (load.hours || 0).toFixed(1) + " hours of all together, each time they take place." : "");
  if (waitings.length) {
    fill(byId("across-waiting"), el("h3", null, "What waits for what"), waitingGraph(waitings),
      el("details", { class: "as-table" }, el("summary", null, "As a table"),
        table("What waits, and for what", ["Waits", "For", "What is needed"], waitings.map(edge => [edge.from, edge.to, edge.need || ""]))));
  }
  if (channels.length) {
    fill(byId("across-channels"), el("h3", null, "Where people talk"), table("Channels that are no private matter", ["Channel", "For", "Answers within", "Messages", "Last used"],
      channels.map(room => [el("span", { dir: "auto" }, room.name, room.owned ? null : el("span", { class: "aside" }, " no owner")),
        room.purpose ? el("span", { dir: "auto" }, room.purpose) : el("span", { class: "tag error" }, "no purpose"),
        room.norm ? lasting(room.norm) : "–", number(room.messages || 0), room.last ? day.format(new Date(room.last)) : "–"])));
  }
  const areas = [...new Set([...IDEAS.keys(), ...findings.map(found => area(found.rule))])];
  fill(byId("across-findings"), areas.map(id => [id, findings.filter(found => area(found.rule) === id)])
    .filter(([, some]) => some.length)
    .map(([id, some]) => [el("h3", null, IDEAS.get(id) || sentence(id)), el("ol", { class: "plain across" }, some.map(acrossRow))]).flat());
}

function acrossRow({ rule, severity, seen, remedy, sure, places = [] }) {
  return el("li", null,
    el("p", null, el("span", { class: "tag " + severity }, severity), " ", el("span", { dir: "auto" }, sentence(seen)),
      el("span", { class: "aside" }, " " + rule + (sure !== undefined && sure < 100 ? ", " + sure + " % sure" : ""))),
    places.length ? el("ul", { class: "plain behind" }, places.map(({ name, quote }) =>
      el("li", { dir: "auto" }, el("span", { class: "aside" }, name + (quote ? ": " : "")), quote || ""))) : null,
    el("p", { class: "aside" }, remedy));
}

/* PT4H, P2D or PT36H, in words. */
function lasting(norm) {
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?/.exec(norm) || [];
  const all = 60 * (24 * (days || 0) + Number(hours || 0)) + Number(minutes || 0);
  return all >= 1440 && all % 1440 === 0 ? count(all / 1440, "day") : all >= 60 ? count(Math.round(all / 60), "hour") : count(all, "minute");
}
