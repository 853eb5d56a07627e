/* The commonest findings as patterns: the words that set them off, why it matters, what would clear it. */

const PATTERNS = 8;

function startPatterns({ figures, rules, read }) {
  const known = new Map(rules.map(rule => [rule.id, rule]));
  const patterns = Object.entries(figures.rules || {})
    .filter(([id]) => known.has(id))
    .sort(([, a], [, b]) => b.messages - a.messages)
    .slice(0, PATTERNS);
  if (!patterns.length) {
    return;
  }
  reveal("patterns");
  byId("patterns-intro").textContent = "Habits of the whole, not of anybody in it: wordings and examples are "
    + "shown once five people or more have set a rule off, and without names.";
  fill(byId("pattern-list"), patterns.map(([id, counts]) => pattern(known.get(id), counts, read)));
}

function pattern(rule, counts, read) {
  const { wordings = [], example } = counts;
  return el("article", { class: "pattern" },
    el("h3", null, sentence(rule.title)),
    el("p", { class: "meta" }, tag(SEVERITIES.find(each => counts.findings[each])), " ",
      perHundred(counts.messages, read.messages + read.meetings) + " of 100 · ",
      el("a", { href: messagesHash({ rule: rule.id }) }, count(counts.messages, "message"),
        el("span", { class: "unseen" }, " in which it " + rule.title))),
    wordings.length ? el("ul", { class: "wordings", "aria-label": "Typical wordings" }, wordings.map(({ words, times }) =>
      el("li", null, "“" + words + "”", el("span", null, number(times))))) : null,
    example ? excerpt(example) : null,
    el("p", null, el("b", null, "Why it matters. "), rule.why),
    el("p", null, el("b", null, "What would clear it. "), rule.remedy));
}

function excerpt({ text, from = 0, to, slack, mended }) {
  return el("figure", { class: "excerpt" },
    el("blockquote", { dir: "auto" }, plain(text.slice(0, from), slack), el("mark", null, plain(text.slice(from, to), slack)),
      plain(text.slice(to), slack)),
    mended ? el("p", { class: "mended", dir: "auto" }, el("b", null, "Mended: "), plain(mended, slack)) : null);
}
