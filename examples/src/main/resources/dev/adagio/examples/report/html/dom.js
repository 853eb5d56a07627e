/* Makes elements. Text only ever becomes a text node, so that nothing in it is taken for markup. */

const byId = id => document.getElementById(id);

function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith("on")) {
      node.addEventListener(name.slice(2), value);
    } else if (value === true) {
      node.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, value);
    }
  }
  return add(node, ...children);
}

function add(node, ...children) {
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) {
      node.append(child);
    }
  }
  return node;
}

function fill(node, ...children) {
  node.replaceChildren();
  return add(node, ...children);
}

function reveal(id) {
  byId(id).hidden = false;
}

const bar = (share, kind) => {
  const filled = el("span", { class: "bar-filled " + (kind || "") });
  filled.style.width = Math.max(0, Math.min(100, 100 * share)) + "%";
  return el("span", { class: "bar", "aria-hidden": "true" }, filled);
};
