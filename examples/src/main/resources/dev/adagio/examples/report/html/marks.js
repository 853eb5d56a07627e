/* A text with its findings underlined. Findings that overlap share one mark, and one stop of the Tab key. */

function markedText(text, found, slack, describe) {
  const length = text.length;
  const visible = found.filter(each => (each.from || 0) >= 0 && !wide(each, text));
  const clusters = [];
  for (const each of [...visible].sort((a, b) => (a.from || 0) - (b.from || 0))) {
    const from = Math.min(each.from || 0, length);
    const to = Math.min(Math.max(each.to, from + (from < length ? 1 : 0)), length);
    const last = clusters[clusters.length - 1];
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.found.push({ ...each, from, to });
    } else {
      clusters.push({ from, to, found: [{ ...each, from, to }] });
    }
  }
  const pieces = [];
  let at = 0;
  for (const cluster of clusters) {
    pieces.push(...between(text.slice(at, cluster.from), slack, at > 0, true));
    pieces.push(cluster.to > cluster.from ? mark(text, cluster, slack, describe) : "");
    at = cluster.to;
  }
  return [...pieces, ...between(text.slice(at), slack, at > 0, false)];
}

const LONG = 700;
const KEPT = 250;

/* What stands between marks; where that is long its middle is folded away, so that the marks are in sight. */
function between(text, slack, markBefore, markAfter) {
  if (text.length <= LONG) {
    return [plain(text, slack)];
  }
  const head = text.slice(0, KEPT * (markBefore || markAfter ? 1 : 2)).replace(/\S*$/, "");
  const tail = markAfter ? text.slice(-KEPT).replace(/^\S*/, "") : "";
  const folded = text.slice(head.length, text.length - tail.length);
  const button = el("button", { type: "button", class: "unfold", onclick: () => {
    const shown = el("span", { tabindex: "-1" }, plain(folded, slack));
    button.replaceWith(shown);
    shown.focus({ preventScroll: true });
  } }, "… " + count(folded.length, "character") + " more …");
  return [plain(head, slack), button, plain(tail, slack)];
}

/* What concerns the text as a whole is not underlined from end to end; the list below the text has it. */
const wide = (each, text) => each.to - (each.from || 0) > 160 && each.to - (each.from || 0) >= 0.9 * text.trim().length;

function mark(text, cluster, slack, describe) {
  const worst = SEVERITIES.find(severity => cluster.found.some(each => each.severity === severity));
  const edges = [...new Set(cluster.found.flatMap(each => [each.from, each.to]))].sort((a, b) => a - b);
  const parts = edges.slice(1).map((to, i) => {
    const severity = SEVERITIES.find(each => cluster.found.some(f => f.severity === each && f.from <= edges[i] && to <= f.to));
    return el("span", { class: severity }, plain(text.slice(edges[i], to), slack));
  });
  const node = el("span", { class: "mark " + worst, tabindex: "0", role: "button" }, parts);
  return explain(node, () => cluster.found.map(one => describe(one, slack)));
}

const SLACK = /<@([^>|]*)(?:\|([^>]*))?>|<#([^>|]*)(?:\|([^>]*))?>|<!([^>|^]*)[^>]*>|<((?:https?|mailto):[^>|]*)(?:\|([^>]*))?>|&(amp|lt|gt);/g;
const ENTITIES = { amp: "&", lt: "<", gt: ">" };

/* Slack's own notation as Slack shows it; who is mentioned only by id is somebody. */
function plain(text, slack) {
  return slack ? text.replace(SLACK, (whole, person, personName, place, placeName, call, link, linkName, entity) =>
    person !== undefined ? "@" + (personName || "somebody")
      : place !== undefined ? "#" + (placeName || "channel")
        : call !== undefined ? "@" + call
          : link !== undefined ? linkName || link
            : ENTITIES[entity]) : text;
}

/* What a finding says, in the card and below the text. */
function describer(rules) {
  const known = new Map(rules.map(rule => [rule.id, rule]));
  return (each, slack) => {
    const rule = known.get(each.rule);
    return el("div", { class: "explained" },
      el("p", { class: "meta" }, tag(each.severity), " ", el("code", null, each.rule)),
      el("p", { class: "seen", dir: "auto" }, stopped(sentence(each.seen))),
      el("p", null, each.why || rule?.why),
      el("p", null, el("b", null, "What would clear it. "), each.remedy || rule?.remedy),
      each.fix ? el("p", null, el("b", null, "A way to mend it. "), stopped(each.fix)) : null,
      each.mended ? el("p", { class: "mended", dir: "auto" }, plain(each.mended, slack)) : null,
      el("p", { class: "source" }, each.sure < 100 ? (each.sure || 0) + " % sure. " : "",
        rule?.sources?.length ? "From: " + rule.sources.join("; ") + "." : ""));
  };
}

function foundList(found, slack, rules, describe) {
  const known = new Map(rules.map(rule => [rule.id, rule]));
  return el("ul", { class: "found" }, found.map(each => el("li", null,
    el("details", null,
      el("summary", null, el("span", { class: "dot " + each.severity, "aria-hidden": "true" }),
        sentence(known.get(each.rule)?.title || each.rule),
        (each.from || 0) < 0 ? " (further down in the text)" : ""),
      describe(each, slack)))));
}
