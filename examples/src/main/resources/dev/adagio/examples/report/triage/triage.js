"use strict";
/* Searching, opening all, and copying a plan. Without it everything can still be read. */

const search = document.getElementById("search");
const unfold = document.getElementById("unfold");
const cards = [...document.querySelectorAll(".meeting")].map(card => [card, card.textContent.toLowerCase()]);

function show() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const [card, text] of cards) {
    card.hidden = !words.every(word => text.includes(word));
    shown += card.hidden ? 0 : 1;
  }
  document.getElementById("none").textContent = words.length ? shown + " of " + cards.length + " shown" : "";
}

function copied(button, text) {
  const said = ok => {
    button.textContent = ok ? "Copied" : "Select and copy it by hand";
    setTimeout(() => { button.textContent = "Copy"; }, 2500);
  };
  if (navigator.clipboard) {
    navigator.clipboard.writeText(text).then(() => said(true), () => said(false));
  } else {
    said(false);
  }
}

for (const plan of document.querySelectorAll(".plan")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", () => copied(button, plan.querySelector("pre").textContent));
  plan.insertBefore(button, plan.querySelector("pre"));
}
unfold.addEventListener("click", () => {
  const closed = cards.some(([card]) => !card.hidden && !card.firstElementChild.open);
  for (const [card] of cards) card.firstElementChild.open = closed;
  unfold.textContent = closed ? "Close all" : "Open all";
});
search.addEventListener("input", show);
const first = document.querySelector(".meeting details");
if (first) first.open = true;
