// Keeps keys pressed in a card away from JupyterLab, where “x” cuts the learner's cell, and
// gives the card the names and roles that a screen reader needs and ipywidgets cannot set.
function tend(card) {
  card.addEventListener("keydown", (event) => {
    // Saving, running the cell and the like stay JupyterLab's; undoing what one types does not.
    const undoes = /^[zy]$/i.test(event.key);
    const theirs = (event.ctrlKey || event.metaKey || event.altKey) && !undoes;
    const runs = event.shiftKey && event.key === "Enter";
    if (!theirs && !runs) event.stopPropagation();
  });
  card.setAttribute("role", "group");
  card.setAttribute("aria-label", card.querySelector(".cx-name, .cx-title")?.textContent ?? "");
  for (const region of card.querySelectorAll(".cx-live")) {
    region.setAttribute("aria-live", "polite");
  }
  for (const group of card.querySelectorAll(".widget-radio, .cx-several")) {
    group.setAttribute("role", group.matches(".widget-radio") ? "radiogroup" : "group");
    const name = group.querySelector(".cx-legend") ?? group.querySelector("label");
    group.setAttribute("aria-label", name?.textContent ?? "");
  }
}

export default {
  render({ el }) {
    el.style.display = "none";
    // The element joins its card after this returns, and the other parts may come later still.
    let left = 100;
    const wait = setInterval(() => {
      const card = el.closest(".cx-card");
      if (card?.querySelector(".cx-ready") || --left === 0) {
        clearInterval(wait);
        if (card) tend(card);
      }
    }, 50);
    return () => clearInterval(wait);
  },
};
