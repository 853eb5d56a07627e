/* The first screen: one figure, and what it is about. */

function startOverview({ read, figures, inputs, ways, messages = [], meetings = [] }) {
  const all = figures?.all;
  if (all?.estimated) {
    fill(byId("headline"),
      el("span", { class: "figure" }, percent(all.ready, all.estimated)),
      " of these messages could be answered in one go.");
    byId("lead").textContent = "Whoever gets them would probably not have to ask back: what is wanted, why, from whom and by when "
      + "is there, or is not needed. In " + percent(all.flagged, all.messages) + " of the messages a rule found something to mend.";
  } else if (all) {
    fill(byId("headline"),
      el("span", { class: "figure" }, percent(all.messages - all.flagged, all.messages)),
      " of these messages left nothing to mend.");
  } else if (!read.messages && ways?.meetings && total(ways.meetings)) {
    fill(byId("headline"),
      el("span", { class: "figure" }, percent(ways.meetings.sync, total(ways.meetings))),
      " of these meetings need everybody at the same time.");
  } else {
    byId("headline").textContent = !messages.length && !meetings.length ? "There was nothing to read"
      : [...messages, ...meetings].some(each => each.found) ? "What these texts leave open" : "Nothing was found to mend";
  }
  fill(byId("facts"), facts(read, figures).map(([name, value, more]) =>
    el("div", null, el("dt", null, name), el("dd", null, value, more && el("small", null, more)))));
  if (!figures && read.messages) {
    byId("withheld").textContent = "These are too few messages, or too few people wrote them, for figures: those would be figures "
      + "about persons. Below are the messages themselves, with what was found in each.";
    byId("withheld").hidden = false;
  }
  document.title = "Adagio review" + (inputs?.length ? ": " + inputs.join(", ") : "");
}

function facts(read, figures) {
  const facts = [];
  if (read.messages || !read.meetings) {
    facts.push(["Messages", number(read.messages), read.automated ? number(read.automated) + " by programs" : null]);
  }
  if (figures) {
    facts.push(["With findings", percent(figures.all.flagged, figures.all.messages), number(figures.all.flagged) + " messages"]);
  }
  if (read.meetings) {
    facts.push(["Meetings", number(read.meetings)]);
  }
  if (read.channels) {
    facts.push(["Channels", number(read.channels)]);
  }
  if (read.first) {
    facts.push(["From", day.format(dayOf(read.first) * DAY)], ["Until", day.format(dayOf(read.last) * DAY)]);
  }
  return facts;
}
