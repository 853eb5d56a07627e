/* The messages: filtered, in pages, each with what came before it and what was found. */

const PAGE = 20;
const FEW = 6;
const DEFAULTS = { rule: "", show: "found", place: "", order: "", q: "", page: "1" };
let wanted = { ...DEFAULTS };

const messagesHash = state => "#messages?" + new URLSearchParams(state);

function startMessages(data) {
  const { messages = [], read } = data;
  if (!messages.length) {
    byId("messages").hidden = true;
    return;
  }
  byId("messages-intro").textContent = messages.length < read.messages
    ? number(messages.length) + " of the " + number(read.messages) + " messages, as many as one page can carry: for each rule up to "
      + "25 in which it found something, then others with findings, then the rest, drawn by lot. All figures above cover all messages."
    : "All of them, in the order they were read. What is underlined explains itself when pointed at, tapped, or reached with the Tab key.";
  const places = placesOf(data);
  const form = byId("filter");
  fill(form, ...controls(data, places));
  form.hidden = messages.length < FEW;
  const change = event => {
    event.preventDefault();
    wanted = { ...wanted, ...Object.fromEntries(new FormData(form)), page: "1" };
    remember();
    show();
  };
  form.addEventListener("input", change);
  form.addEventListener("submit", change);
  const describe = describer(data.rules);
  const show = () => showMessages(data, places, describe, turn);
  function turn(page) {
    wanted.page = String(page);
    remember();
    show();
    byId("messages").scrollIntoView();
    byId("messages").focus({ preventScroll: true });
  }
  const arrive = () => {
    if (location.hash.startsWith("#messages?")) {
      wanted = { ...DEFAULTS, ...Object.fromEntries(new URLSearchParams(location.hash.slice("#messages?".length))) };
      for (const [name, value] of Object.entries(wanted)) {
        if (form.elements[name]) {
          form.elements[name].value = value;
        }
      }
      show();
      byId("messages").scrollIntoView();
      byId("messages").focus({ preventScroll: true });
    }
  };
  addEventListener("hashchange", arrive);
  if (messages.length < FEW || !messages.some(each => each.found)) {
    wanted.show = form.elements.show.value = "";
  }
  show();
  arrive();
}

function remember() {
  const set = Object.entries(wanted).filter(([name, value]) => value !== DEFAULTS[name]);
  try {
    history.replaceState(null, "", messagesHash(Object.fromEntries(set)));
  } catch {
    // some browsers refuse this to pages opened from a file; the filter works all the same
  }
}

/* Which row of the figures a message belongs to. */
function placesOf({ figures }) {
  const rows = (figures?.places || []).map(row => row.name);
  const named = new Set(rows);
  const rest = rows[rows.length - 1];
  return { rows, of: message => named.has(message.place) ? message.place : rest };
}

function controls({ messages, rules }, places) {
  const found = new Set(messages.flatMap(each => (each.found || []).map(f => f.rule)));
  const option = (value, name) => el("option", { value, selected: wanted[name] === value }, name);
  const groups = [...new Set([...IDEAS.keys(), ...[...found].map(area)])]
    .map(id => [id, rules.filter(rule => area(rule.id) === id && found.has(rule.id))])
    .filter(([, some]) => some.length);
  return [
    field("Words", "q", el("input", { type: "search", name: "q", id: "field-q", autocomplete: "off", spellcheck: "false" })),
    field("Rule", "rule", el("select", { name: "rule", id: "field-rule" }, option("", "Any"), groups.map(([id, some]) =>
      el("optgroup", { label: IDEAS.get(id) || sentence(id) }, some.map(rule => option(rule.id, sentence(rule.title))))))),
    field("Show", "show", el("select", { name: "show", id: "field-show" },
      el("option", { value: "found", selected: true }, "With findings"),
      SEVERITIES.map(severity => option(severity, "With " + severity + "s")),
      option("none", "Without findings"), option("", "All"))),
    places.rows.length > 1 ? field("Channel", "place",
      el("select", { name: "place", id: "field-place" }, option("", "Any"), places.rows.map(name => option(name, name)))) : null,
    field("Order", "order", el("select", { name: "order", id: "field-order" }, option("", "As read"),
      option("hard", "Hardest to answer first"), option("many", "Most findings first"))),
  ];
}

const field = (label, name, control) => el("div", { class: "field field-" + name }, el("label", { for: "field-" + name }, label), control);

function matching({ messages }, places) {
  const words = wanted.q.toLowerCase().split(/\s+/).filter(Boolean);
  const some = messages.filter(each => {
    const found = each.found || [];
    return (!wanted.rule || found.some(f => f.rule === wanted.rule))
      && (wanted.show === "" || (wanted.show === "none" ? !found.length
        : wanted.show === "found" ? found.length : found.some(f => f.severity === wanted.show)))
      && (!wanted.place || places.of(each) === wanted.place)
      && (!words.length || words.every(word => haystack(each).includes(word)));
  });
  const order = { hard: (a, b) => (a.ready ?? 101) - (b.ready ?? 101), many: (a, b) => (b.found || []).length - (a.found || []).length };
  return order[wanted.order] ? some.sort(order[wanted.order]) : some;
}

const haystack = each => ((each.subject || "") + " " + (each.text || "") + " " + (each.origin || "")).toLowerCase();

function showMessages(data, places, describe, turn) {
  close();
  const some = matching(data, places);
  const pages = Math.max(1, Math.ceil(some.length / PAGE));
  const page = Math.min(Math.max(1, Number(wanted.page) || 1), pages);
  const first = (page - 1) * PAGE;
  byId("shown").textContent = data.messages.length < FEW ? "" : some.length
    ? number(first + 1) + "–" + number(Math.min(first + PAGE, some.length)) + " of " + count(some.length, "message")
    : "No message fits.";
  fill(byId("list"), some.slice(first, first + PAGE).map(each => message(each, data, describe)));
  const go = (to, name) => el("button", { type: "button", class: "quiet", disabled: to < 1 || to > pages, onclick: () => turn(to) }, name);
  fill(byId("pages"), pages > 1 ? [go(page - 1, "Previous"),
    el("span", null, "Page " + number(page) + " of " + number(pages)), go(page + 1, "Next")] : []);
}

function message(each, data, describe) {
  const { text = "", found = [], before = [] } = each;
  const body = el("div", { class: "text", dir: "auto" }, markedText(text, found, each.slack, describe),
    each.cut ? el("span", { class: "aside" }, " … " + count(each.cut, "character") + " more") : null);
  return el("article", { class: "message" },
    el("header", null,
      el("h3", { dir: "auto" }, each.subject || each.place),
      el("p", { class: "meta" }, each.subject ? each.place + " · " : "", each.at ? moments(each.at) + " · " : "",
        el("span", { class: "origin" }, within(each.origin, data.inputs))),
      each.ready !== undefined ? readiness(each) : null),
    before.length ? el("details", { class: "before" }, el("summary", null, count(before.length, "message") + " before it"),
      el("ol", null, before.map(earlier => el("li", { dir: "auto" },
        el("b", null, el("span", { class: "unseen" }, "Writer "), earlier.by), " ", plain(earlier.text || "", earlier.slack)))),
      el("p", { class: "aside" }, each.by === "?" ? "" : "This message is " + each.by + "’s.")) : null,
    body,
    found.length ? foundList(found, each.slack, data.rules, describe) : null,
    each.raised ? el("p", { class: "aside" }, "Raised most, to " + each.raised.to + " %: " + each.raised.by + ".") : null,
    each.more ? el("p", { class: "aside" }, "and " + count(each.more, "more finding")) : null);
}

function readiness({ ready = 0, lowering = [] }) {
  return el("p", { class: "ready" }, el("b", null, ready + " %"), " answerable in one go",
    lowering.length ? el("span", { class: "aside" }, " · " + lowering.join(", ")) : null);
}
