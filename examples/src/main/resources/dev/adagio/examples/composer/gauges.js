/* The gauges: how probably the message can be answered in one go, and whether it needs everybody at once. */

const WAYS = { sync: "All at once", async: "In writing", either: "Either: write first, with a date to talk" };
const FURTHEST = 6;
const percent = share => Math.round(100 * share);
const sure = share => (share > 0.99 ? "over 99" : percent(share)) + "% sure";
const title = words => el("h2", null, words);

function drawReadiness(review) {
  const gauge = byId("readiness");
  if (review?.readiness === undefined) {
    fill(gauge, title("Ready to be answered"), el("p", { class: "aside" }, "An estimate appears once there is something to answer."));
    return;
  }
  const now = percent(review.readiness);
  const raise = review.readinessRaisedBy;
  const meter = el("div", { class: "meter", role: "meter", "aria-label": "Ready to be answered in one go", "aria-valuemin": "0", "aria-valuemax": "100", "aria-valuenow": now, "aria-valuetext": now + " percent" });
  const filled = el("span", { class: "filled" });
  filled.style.width = now + "%";
  add(meter, filled);
  if (raise) {
    const more = el("span", { class: "raised" });
    more.style.left = now + "%";
    more.style.width = Math.max(0, percent(raise.readiness) - now) + "%";
    add(meter, more);
  }
  fill(gauge, title("Ready to be answered"),
    el("p", { class: "verdict-line" }, now + "%", el("small", null, "can be answered in one go")),
    meter,
    review.readinessLoweredBy.length > 0 && el("p", { class: "aside" }, "It " + review.readinessLoweredBy.join(", and ") + "."),
    raise && el("p", { class: "turn" }, el("b", null, "What would raise it most, to " + percent(raise.readiness) + "%"), capital(raise.says) + "."));
}

const capital = words => words.charAt(0).toUpperCase() + words.slice(1);

function drawMode(view) {
  const gauge = byId("mode");
  const advice = view?.review.advice;
  if (!advice) {
    fill(gauge, title("In writing, or all at once"), el("p", { class: "aside" }, "What speaks for a call, and what for writing."));
    return;
  }
  fill(gauge, title("In writing, or all at once"),
    el("p", { class: "verdict-line " + advice.mode }, WAYS[advice.mode], el("small", null, sure(advice.confidence))),
    scale(view, advice),
    el("ul", { class: "why", "aria-label": "What speaks for it" }, advice.contributions.map(reason)),
    view.turns.map(turn => el("p", { class: "turn" }, el("b", null, WAYS[turn.mode] + ", if"), turn.changes.map(capital).join("; and ") + ".")));
}

function scale(view, advice) {
  const place = balance => 100 * (Math.max(-FURTHEST, Math.min(FURTHEST, balance)) + FURTHEST) / (2 * FURTHEST);
  const zone = (mode, from, to) => {
    const part = el("span", { class: "zone " + mode + (advice.mode === mode ? " here" : "") });
    part.style.width = to - from + "%";
    return part;
  };
  const needle = el("span", { class: "needle" });
  needle.style.left = place(advice.balance) + "%";
  const low = place(view.async);
  const high = place(view.sync);
  return el("div", { role: "img", "aria-label": WAYS[advice.mode] + ": balance " + signed(advice.balance) + ", in writing from " + signed(view.async) + " down, all at once from " + signed(view.sync) + " up" },
    el("div", { class: "scale" }, zone("async", 0, low), zone("either", low, high), zone("sync", high, 100), needle),
    el("div", { class: "ends" }, el("span", null, "in writing"), el("span", null, "all at once")));
}

const signed = number => (number > 0 ? "+" : number < 0 ? "\u2212" : "") + Math.abs(Math.round(10 * number) / 10);

function reason(each) {
  const towards = each.decides || (each.weight < 0 ? "async" : "sync");
  return el("li", { class: towards },
    el("span", { class: "weight" }, each.decides ? "decides" : signed(each.weight)),
    el("span", null, capital(each.says)));
}
