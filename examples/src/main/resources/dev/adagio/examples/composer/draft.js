/* Keeps the server's copy of the text the same as the page's: only what changed is sent, one request at a time. */

const PAUSE = 60;

/* The smallest change from one text to another, never through the middle of a character. */
function difference(before, after) {
  const half = (text, at) => at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text[at]) && /[\uD800-\uDBFF]/.test(text[at - 1]);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  while (half(before, start) || half(after, start)) {
    start--;
  }
  while (tail > 0 && (half(before, before.length - tail) || half(after, after.length - tail))) {
    tail--;
  }
  return { start, end: before.length - tail, replacement: after.slice(start, after.length - tail) };
}

/* Calls back with the text, what was made of it, and how long that took; with nothing where the text is empty. */
function startDraft(current, told, failed) {
  let known = null;
  let busy = false;
  let again = false;
  let waiting = 0;

  const post = (path, body) => fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

  async function ask(writing) {
    const about = JSON.stringify([writing.kind, writing.subject, writing.people]);
    if (known && known.about === about) {
      const answer = await post("edit", { draft: known.draft, revision: known.revision, ...difference(known.text, writing.text) });
      if (answer.status !== 409) {
        return [answer, about];
      }
    }
    forget();
    return [await post("review", writing), about];
  }

  async function once() {
    const writing = current();
    if (!writing.text.trim()) {
      forget();
      told(writing.text, null, 0);
      return;
    }
    const [answer, about] = await ask(writing);
    if (!answer.ok) {
      known = null;
      failed(answer.status === 429 ? "Too fast for the server; it goes on with the next change" : "Not reviewed: " + await answer.text());
      return;
    }
    const view = await answer.json();
    known = { draft: view.draft, revision: view.revision, text: writing.text, about };
    told(writing.text, view, Number(/dur=([\d.]+)/.exec(answer.headers.get("Server-Timing") || "")?.[1]));
  }

  async function send() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      do {
        again = false;
        await once();
      } while (again);
    } catch {
      known = null;
      failed("The server cannot be reached; the text is still here");
    }
    busy = false;
  }

  function forget() {
    if (known) {
      navigator.sendBeacon("forget", new Blob([JSON.stringify({ draft: known.draft })], { type: "application/json" }));
      known = null;
    }
  }

  addEventListener("pagehide", forget);
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(send, PAUSE);
  };
}
