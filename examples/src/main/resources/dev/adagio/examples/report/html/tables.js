/* The same figures as a chart's, for those who read rather than look. */

function table(caption, heads, rows) {
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    el("table", null,
      el("caption", null, caption),
      el("thead", null, el("tr", null, heads.map((head, i) => el("th", { scope: "col", class: i ? "number" : null }, head)))),
      el("tbody", null, rows.map(row => el("tr", null, row.map((cell, i) =>
        i ? el("td", { class: "number" }, cell) : el("th", { scope: "row" }, cell)))))));
}

function asTable(caption, heads, rows) {
  return el("details", { class: "as-table" }, el("summary", null, "As a table"), table(caption, heads, rows));
}
