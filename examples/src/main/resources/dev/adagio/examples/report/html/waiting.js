/* Draws what waits for what from left to right; a circle is drawn as a line back. */

const BOX = { width: 170, height: 34, gapX: 60, gapY: 14 };

function waitingGraph(edges) {
  const names = [...new Set(edges.flatMap(edge => [edge.from, edge.to]))];
  const people = new Set(edges.flatMap(edge => [edge.fromPerson ? edge.from : null, edge.toPerson ? edge.to : null]));
  const column = columns(names, edges);
  const rows = [];
  const place = new Map(names.map(name => {
    const x = column.get(name);
    rows[x] = (rows[x] || 0) + 1;
    return [name, { x: x * (BOX.width + BOX.gapX) + 2, y: (rows[x] - 1) * (BOX.height + BOX.gapY) + 2 }];
  }));
  const width = (Math.max(...column.values()) + 1) * (BOX.width + BOX.gapX) - BOX.gapX + 4;
  const height = Math.max(...rows.map(n => n || 0)) * (BOX.height + BOX.gapY) + 6;
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Graph of what waits for what" }, svg("svg", { class: "waiting", viewBox: "0 0 " + width + " " + height, width, height, role: "img",
    "aria-label": "What waits for what; the table below says the same" },
    svg("defs", {}, svg("marker", { id: "tip", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" },
      svg("path", { d: "M0 0L8 4L0 8z" }))),
    edges.map(edge => svg("path", { class: column.get(edge.to) <= column.get(edge.from) ? "edge back" : "edge",
      d: curve(place.get(edge.from), place.get(edge.to)), "marker-end": "url(#tip)" })),
    names.map(name => box(name, place.get(name), people.has(name)))));
}

function box(name, { x, y }, person) {
  const shown = [...name].length > 22 ? [...name].slice(0, 21).join("") + "\u2026" : name;
  return svg("g", { class: person ? "node person" : "node" },
    svg("rect", { x, y, width: BOX.width, height: BOX.height, rx: person ? BOX.height / 2 : 4 }),
    svg("text", { x: x + BOX.width / 2, y: y + BOX.height / 2, "text-anchor": "middle", "dominant-baseline": "central" }, shown));
}

function curve(from, to) {
  const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + BOX.height / 2, to.x, to.y + BOX.height / 2];
  if (x2 > x1) {
    const half = (x2 - x1) / 2;
    return `M${x1} ${y1}C${x1 + half} ${y1} ${x2 - half} ${y2} ${x2 - 2} ${y2}`;
  }
  const [left, right] = [to.x + BOX.width / 2, from.x + BOX.width / 2];
  return from.y < to.y
    ? `M${right} ${from.y + BOX.height}C${right} ${from.y + BOX.height + 20} ${left} ${to.y - 20} ${left} ${to.y - 2}`
    : `M${right} ${from.y}C${right} ${from.y - 20} ${left} ${to.y + BOX.height + 20} ${left} ${to.y + BOX.height + 2}`;
}

/* How many steps lead to each name; at most as many as there are names, so that circles end. */
function columns(names, edges) {
  const column = new Map(names.map(name => [name, 0]));
  for (let round = 0; round < Math.min(names.length, 8); round++) {
    for (const { from, to } of edges) {
      if (column.get(to) <= column.get(from) && !leads(to, from, edges)) {
        column.set(to, column.get(from) + 1);
      }
    }
  }
  return column;
}

/* Whether one waits for the other, directly or through others. */
function leads(from, to, edges) {
  const seen = new Set([from]);
  for (const name of seen) {
    for (const edge of edges) {
      if (edge.from === name) {
        if (edge.to === to) {
          return true;
        }
        seen.add(edge.to);
      }
    }
  }
  return false;
}

function svg(tag, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) {
    node.setAttribute(name, value);
  }
  return add(node, ...children);
}
