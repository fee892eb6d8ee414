// Keeps keys pressed in a card away from the notebook, where “x” cuts the learner's cell, and
// gives the card the names and roles that a screen reader needs and ipywidgets cannot set.
function tend(card) {
  card.addEventListener("keydown", (event) => {
    if (isOurs(event)) event.stopPropagation();
  });
  card.setAttribute("role", "group");
  card.setAttribute("aria-label", card.querySelector(".cx-name, .cx-title")?.textContent ?? "");
  for (const region of card.querySelectorAll(".cx-live")) {
    region.setAttribute("aria-live", "polite");
  }
  for (const group of card.querySelectorAll(".widget-radio, .cx-several")) {
    // A sheet is a region, so that the editor's own head is not taken for that of the page.
    const sheet = group.matches(".cx-sheet") ? "region" : "group";
    group.setAttribute("role", group.matches(".widget-radio") ? "radiogroup" : sheet);
    const name = group.querySelector(".cx-legend") ?? group.querySelector("label");
    group.setAttribute("aria-label", name?.textContent ?? "");
  }
  for (const button of card.querySelectorAll(".cx-buttons button")) {
    mirror(button, () => usedUp(button), { attributes: true, attributeFilter: ["class"] });
  }
  // Without a name in common, arrows go from one group's radio buttons into the next group's.
  // This file is read anew for each card, so that no counter would tell cards apart.
  for (const group of card.querySelectorAll(".widget-radio")) {
    const name = `cx-${Math.random().toString(36).slice(2)}`;
    for (const radio of group.querySelectorAll("input")) radio.name = name;
  }
}

// Saving, running the cell and the like stay the notebook's; undoing what one types does not.
function isOurs({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  const theirs = (ctrlKey || metaKey || altKey) && !/^[zy]$/i.test(key);
  const runs = shiftKey && key === "Enter";
  return !theirs && !runs;
}

// Notebook 7 takes a key before anything in its page hears of it, but where it finds this mark.
// A map editor in a card puts the mark itself.
function sparing(card) {
  return (event) => {
    const { target } = event;
    if (!card.contains(target) || target.closest(".ck-editor")) return;
    target.toggleAttribute("data-lm-suppress-shortcuts", isOurs(event));
  };
}

function usedUp(button) {
  if (button.matches(".cx-used-up")) button.setAttribute("aria-disabled", "true");
  else button.removeAttribute("aria-disabled");
}

// A card that is moved goes to the row above or below: the focus goes with it.
function follow(card) {
  card.addEventListener("click", (event) => {
    const pressed = event.target.closest(".cx-move");
    if (!pressed) return;
    const row = pressed.closest(".cx-step");
    const up = pressed.matches(".cx-up");
    const next = up ? row.previousElementSibling : row.nextElementSibling;
    const same = next?.querySelector(up ? ".cx-up" : ".cx-down");
    (same?.disabled ? next.querySelector(".cx-move:not(:disabled)") : same)?.focus();
  });
  for (const button of card.querySelectorAll(".cx-move")) {
    mirror(button, () => button.setAttribute("aria-label", button.title), { attributes: true, attributeFilter: ["title"] });
  }
}

// A slider says its place in words, such as “3 days”, and not by the number of the step.
function speak(card) {
  for (const slider of card.querySelectorAll(".cx-slider")) {
    const handle = slider.querySelector(".noUi-handle");
    const said = slider.querySelector(".widget-readout");
    handle?.setAttribute("aria-label", slider.querySelector(".widget-label")?.textContent ?? "");
    if (handle && said) {
      const say = () => {
        if (handle.getAttribute("aria-valuetext") !== said.textContent) {
          handle.setAttribute("aria-valuetext", said.textContent);
        }
      };
      mirror(said, say, { childList: true, characterData: true, subtree: true });
      mirror(handle, say, { attributes: true, attributeFilter: ["aria-valuetext"] });
    }
  }
}

// A clock that one starts and stops; when its time is up it says so, and closes nothing.
function count(card) {
  for (const form of card.querySelectorAll(".cx-clock-switch")) {
    const face = form.parentElement.querySelector(".cx-clock");
    let ticking;
    form.addEventListener("change", (event) => {
      clearInterval(ticking);
      const ends = Date.now() + face.dataset.seconds * 1000;
      const tick = () => {
        const left = Math.ceil((ends - Date.now()) / 1000);
        face.textContent = left > 0 ? `${left} s` : face.dataset.over;
        face.setAttribute("aria-live", left > 0 ? "off" : "polite");
        if (left <= 0 || !card.isConnected) clearInterval(ticking);
      };
      face.hidden = !event.target.checked;
      if (event.target.checked) {
        ticking = setInterval(tick, 250);
        tick();
        form.parentElement.querySelector(".cx-names textarea")?.focus();
      }
    });
  }
  // The buttons under a question go when it is answered: whoever pressed one goes on typing.
  card.addEventListener("click", (event) => {
    const list = event.target.closest(".cx-reply")?.closest(".cx-asked").parentElement;
    list?.querySelector(".cx-names textarea")?.focus();
  });
}

// JupyterLab opens links in outputs and texts by itself; one in a card would load all of it anew,
// and with it every notebook. So it opens beside it, and what is on this page already is shown.
function lead(card) {
  card.addEventListener("click", (event) => {
    const link = event.target.closest('a[href$=".ipynb"]');
    if (!link || !/\/lab\//.test(link.pathname)) return;
    if (link.pathname !== window.location.pathname) {
      link.target = "_blank";
      return;
    }
    event.preventDefault();
    const [id] = link.textContent.match(/\d+\.\w+/) ?? [];
    const names = [...document.querySelectorAll(".cx-name")];
    const there = id && names.find(({ textContent }) => textContent.split(/\s/).includes(id));
    there?.scrollIntoView({ block: "start" });
  });
}

function mirror(element, change, what) {
  change();
  new MutationObserver(change).observe(element, what);
}

export default {
  render({ el }) {
    el.style.display = "none";
    // The element joins its card after this returns, and the other parts may come later still.
    let left = 100;
    let spare;
    const wait = setInterval(() => {
      const card = el.closest(".cx-card");
      if (card?.querySelector(".cx-ready") || --left === 0) {
        clearInterval(wait);
        if (!card) return;
        for (const care of [tend, follow, speak, count, lead]) care(card);
        window.addEventListener("keydown", (spare = sparing(card)), true);
      }
    }, 50);
    return () => {
      clearInterval(wait);
      window.removeEventListener("keydown", spare, true);
    };
  },
};
