/* The card that explains what is underlined: on hover, on keyboard focus and on a tap. */

let marked = null;
let leaving = 0;

function explain(mark, content) {
  mark.addEventListener("mouseenter", () => open(mark, content));
  mark.addEventListener("focus", () => open(mark, content));
  mark.addEventListener("click", () => open(mark, content));
  mark.addEventListener("mouseleave", leaveSoon);
  mark.addEventListener("blur", close);
  return mark;
}

function open(mark, content) {
  clearTimeout(leaving);
  if (marked !== mark) {
    close();
    marked = mark;
    mark.setAttribute("aria-describedby", "card");
    fill(byId("card"), content());
    byId("card").hidden = false;
  }
  place(mark);
}

function place(mark) {
  const card = byId("card");
  if (innerWidth < 640) {
    card.style.left = card.style.top = "";
    return; // the style fixes it to the bottom of the screen
  }
  const [at] = mark.getClientRects();
  const below = at.bottom + 10;
  const fits = below + card.offsetHeight < innerHeight || at.top < card.offsetHeight + 20;
  card.style.left = Math.max(12, Math.min(at.left, innerWidth - card.offsetWidth - 24)) + scrollX + "px";
  card.style.top = (fits ? below : at.top - card.offsetHeight - 10) + scrollY + "px";
}

function close() {
  clearTimeout(leaving);
  marked?.removeAttribute("aria-describedby");
  marked = null;
  byId("card").hidden = true;
}

/* The pointer may cross over to the card, to read on or to copy. */
function leaveSoon() {
  clearTimeout(leaving);
  leaving = setTimeout(() => marked !== document.activeElement && close(), 250);
}

function startCard() {
  const card = byId("card");
  card.addEventListener("mouseenter", () => clearTimeout(leaving));
  card.addEventListener("mouseleave", leaveSoon);
  addEventListener("keydown", event => event.key === "Escape" && close());
  addEventListener("pointerdown", event => {
    if (marked && !marked.contains(event.target) && !card.contains(event.target)) {
      close();
    }
  });
  addEventListener("resize", close);
}
