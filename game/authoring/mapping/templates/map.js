"use strict";
(() => {
  const at = (id) => document.getElementById(id);
  const data = JSON.parse(at("data").textContent);
  const map = at("map"), view = at("view"), room = at("room"), sheet = at("sheet"), jumps = at("jumps");
  const panel = at("panel"), about = at("about"), sought = at("sought"), found = at("found");
  const items = [...map.querySelectorAll("[role=treeitem]")];
  const byKey = new Map();
  for (const item of items) if (!byKey.has(item.dataset.key)) byKey.set(item.dataset.key, item);
  const say = (words) => { at("said").textContent = words; };
  const READABLE = 0.7;
  let waiting = false, scale = 1, moved = false;
  const lines = [];
  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (all, name) => name in values ? values[name] : all);

  // What is open. A scene is shut when the page opens; without a script all of it would be to be seen.
  const body = (item) => item.querySelector(":scope > .inside, :scope > .slots");
  const isOpen = (item) => item.getAttribute("aria-expanded") === "true";
  function open(item, yes) {
    if (!item.hasAttribute("aria-expanded") || !body(item)) return;
    item.setAttribute("aria-expanded", String(yes));
    body(item).hidden = !yes;
    later();
  }
  const scenes = items.filter((item) => item.classList.contains("scene") && body(item));
  for (const scene of scenes) open(scene, false);
  const parent = (item) => item.parentElement.closest("[role=treeitem]");
  function unfold(item) {
    for (let up = parent(item); up; up = parent(up)) if (!isOpen(up)) open(up, true);
  }

  // One item of the map has the focus; the others are reached from it with the arrows.
  let here = items[0];
  here.tabIndex = 0;
  const shown = () => items.filter((item) => !item.parentElement.closest("[hidden]"));
  function stand(item, take) {
    here.tabIndex = -1;
    here = item;
    here.tabIndex = 0;
    if (take) {
      here.focus({ preventScroll: true });
      (here.querySelector(":scope > .head") || here).scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    light();
  }
  const moves = {
    ArrowDown: () => { const all = shown(); stand(all[Math.min(all.indexOf(here) + 1, all.length - 1)], true); },
    ArrowUp: () => { const all = shown(); stand(all[Math.max(all.indexOf(here) - 1, 0)], true); },
    Home: () => stand(shown()[0], true),
    End: () => stand(shown().slice(-1)[0], true),
    ArrowRight: () => {
      if (!body(here)) return;
      if (isOpen(here)) stand(body(here).querySelector("[role=treeitem]"), true); else open(here, true);
    },
    ArrowLeft: () => {
      if (body(here) && isOpen(here) && here.classList.contains("scene")) open(here, false);
      else if (parent(here)) stand(parent(here), true);
      else if (isOpen(here)) open(here, false);
    },
    Enter: () => tell(here, true),
    " ": () => tell(here, true),
    "/": () => { sought.focus(); sought.select(); },
    "+": () => zoom(scale * 1.25),
    "=": () => zoom(scale * 1.25),
    "-": () => zoom(scale / 1.25),
    "0": () => fit(),
  };
  map.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !moves[event.key]) return;
    event.preventDefault();
    moves[event.key]();
  });
  map.addEventListener("focusin", (event) => {
    const item = event.target.closest("[role=treeitem]");
    if (item && item !== here) stand(item, false);
  });
  map.addEventListener("click", (event) => {
    const item = event.target.closest("[role=treeitem]");
    if (!item || moved) return;
    stand(item, true);
    if (event.target.closest(".inside") && item.classList.contains("scene")) return;
    if (item.classList.contains("scene") && body(item)) open(item, !isOpen(item));
    if (!item.classList.contains("chapter")) tell(item, false);
  });

  // The panel beside the map.
  let told = null;
  function tell(item, take) {
    const page = document.querySelector(`template[data-about="${CSS.escape(item.dataset.key)}"]`);
    if (!page) { if (body(item)) open(item, !isOpen(item)); return; }
    about.replaceChildren(page.content.cloneNode(true));
    panel.hidden = false;
    panel.scrollTop = 0;
    for (const each of items) each.classList.toggle("chosen", each === item);
    told = item;
    draw();
    (item.querySelector(":scope > .head") || item).scrollIntoView({ block: "nearest", inline: "nearest" });
    if (take) about.querySelector("h3").focus();
  }
  function untell() {
    if (panel.hidden) return;
    panel.hidden = true;
    for (const each of items) each.classList.remove("chosen");
    later();
    stand(told || here, true);
  }
  at("close").addEventListener("click", untell);
  panel.addEventListener("click", (event) => {
    const go = event.target.closest("[data-go]"), copy = event.target.closest("[data-copy]");
    if (go) visit(go.dataset.go);
    if (copy) copied(copy.dataset.copy);
  });
  function copied(place) {
    const done = () => say(fill(data.words.copied, { place }));
    if (navigator.clipboard && window.isSecureContext) { navigator.clipboard.writeText(place).then(done, () => byHand(place, done)); } else byHand(place, done);
  }
  function byHand(place, done) {
    const field = document.createElement("textarea");
    field.value = place;
    document.body.append(field);
    const before = document.activeElement;
    field.select();
    document.execCommand("copy");
    field.remove();
    if (before) before.focus();
    done();
  }
  function visit(key) {
    const item = byKey.get(key);
    if (!item) return;
    unfold(item);
    if (scale < READABLE) zoom(READABLE);
    stand(item, true);
    tell(item, false);
    draw();
    item.scrollIntoView({ block: "center", inline: "center" });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target !== sought) untell();
  });

  // Searching goes through names and texts alike; the text is that of the panels.
  let index = null;
  const plain = (words) => words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const SHOWN = 30;
  function build() {
    index = [...document.querySelectorAll("template[data-about]")].map((page) => {
      const content = page.content.cloneNode(true);
      for (const each of content.querySelectorAll("p, li, h3, h4, span, button")) each.append(" ");
      const words = content.textContent.replace(/\s+/g, " ").trim();
      return { key: page.dataset.about, title: page.content.querySelector("h3").textContent, words, plain: plain(words) };
    });
  }
  function search() {
    if (!index) build();
    const words = plain(sought.value.trim());
    for (const item of items) item.classList.remove("hit");
    found.replaceChildren();
    sought.removeAttribute("aria-activedescendant");
    const hits = words.length < 2 ? [] : index.filter((each) => each.plain.includes(words) || plain(each.key).includes(words));
    const rank = (each) => plain(each.key).includes(words) || plain(each.title).includes(words) ? 0 : 1;
    hits.sort((a, b) => rank(a) - rank(b));
    for (const hit of hits) { const item = byKey.get(hit.key); if (item) item.classList.add("hit"); }
    hits.slice(0, SHOWN).forEach((hit, place) => found.append(result(hit, words, place)));
    found.hidden = !hits.length;
    sought.setAttribute("aria-expanded", String(!!hits.length));
    if (words.length < 2) say("");
    else say(fill(hits.length > SHOWN ? data.words.more : hits.length ? data.words.found : data.words.nothing, { count: hits.length, shown: SHOWN }));
  }
  function result(hit, words, place) {
    const row = document.createElement("li"), under = document.createElement("span");
    row.id = `found-${place}`;
    row.setAttribute("role", "option");
    row.setAttribute("aria-selected", "false");
    row.dataset.found = hit.key;
    row.append(hit.title === hit.key ? hit.key : `${hit.title} (${hit.key})`);
    under.className = "soft";
    const start = hit.plain.indexOf(words);
    if (start >= 0 && hit.plain.length === hit.words.length) {
      const mark = document.createElement("mark");
      mark.textContent = hit.words.slice(start, start + words.length);
      under.append(`${start > 40 ? "…" : ""}${hit.words.slice(Math.max(0, start - 40), start)}`, mark, hit.words.slice(start + words.length, start + words.length + 60));
    }
    row.append(under);
    return row;
  }
  function choose(step) {
    const rows = [...found.children], now = rows.findIndex((row) => row.getAttribute("aria-selected") === "true");
    if (!rows.length) return;
    const next = (now + step + rows.length + (now < 0 && step < 0 ? 1 : 0)) % rows.length;
    rows.forEach((row, place) => row.setAttribute("aria-selected", String(place === next)));
    sought.setAttribute("aria-activedescendant", rows[next].id);
    rows[next].scrollIntoView({ block: "nearest" });
  }
  function shut() { found.hidden = true; sought.setAttribute("aria-expanded", "false"); sought.removeAttribute("aria-activedescendant"); }
  sought.addEventListener("input", search);
  sought.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") { event.preventDefault(); choose(1); }
    if (event.key === "ArrowUp") { event.preventDefault(); choose(-1); }
    if (event.key === "Escape") { event.preventDefault(); sought.value = ""; search(); stand(here, true); }
  });
  at("search").addEventListener("submit", (event) => {
    event.preventDefault();
    const row = found.querySelector("[aria-selected=true]") || found.firstElementChild;
    if (row) { const key = row.dataset.found; shut(); visit(key); }
  });
  found.addEventListener("mousedown", (event) => event.preventDefault());
  found.addEventListener("click", (event) => {
    const row = event.target.closest("[data-found]");
    if (row) { shut(); visit(row.dataset.found); }
  });
  sought.addEventListener("blur", shut);
  sought.addEventListener("focus", () => { if (sought.value) search(); });

  // Only what touches one complication, or is private, or is never reached.
  const sieves = [...document.querySelectorAll("[data-only]")];
  for (const sieve of sieves) sieve.addEventListener("click", () => {
    const on = sieve.getAttribute("aria-pressed") !== "true";
    for (const each of sieves) each.setAttribute("aria-pressed", String(on && each === sieve));
    map.classList.toggle("sieved", on);
    for (const item of items) item.classList.toggle("kept", on && item.classList.contains(sieve.dataset.only));
    say(on ? sieve.dataset.says : "");
  });

  // Size and place.
  const LEAST = 0.08, MOST = 3;
  function resize() {
    sheet.style.transform = `scale(${scale})`;
    room.style.width = `${Math.ceil(sheet.offsetWidth * scale)}px`;
    room.style.height = `${Math.ceil(sheet.offsetHeight * scale)}px`;
  }
  function zoom(to, x = view.clientWidth / 2, y = view.clientHeight / 2) {
    const before = scale, left = view.scrollLeft + x, top = view.scrollTop + y;
    scale = Math.min(MOST, Math.max(LEAST, to));
    resize();
    view.scrollLeft = left * scale / before - x;
    view.scrollTop = top * scale / before - y;
  }
  function fit() {
    zoom(Math.min(1, view.clientWidth / sheet.offsetWidth, view.clientHeight / sheet.offsetHeight));
    view.scrollTo(0, 0);
  }
  at("in").addEventListener("click", () => zoom(scale * 1.25));
  at("out").addEventListener("click", () => zoom(scale / 1.25));
  at("fit").addEventListener("click", fit);
  at("real").addEventListener("click", () => zoom(1));
  at("open-all").addEventListener("click", () => { for (const scene of scenes) open(scene, true); });
  at("close-all").addEventListener("click", () => {
    for (const scene of scenes) open(scene, false);
    if (here.parentElement.closest("[hidden]")) stand(parent(here), false);
  });
  view.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = view.getBoundingClientRect();
    zoom(scale * Math.exp(-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  let held = null;
  view.addEventListener("pointerdown", (event) => {
    moved = false;
    if (event.button || event.pointerType === "touch" || event.target.closest(".passage, .scene > .head")) return;
    held = { x: event.clientX, y: event.clientY, left: view.scrollLeft, top: view.scrollTop };
  });
  window.addEventListener("pointermove", (event) => {
    if (!held) return;
    if (Math.hypot(event.clientX - held.x, event.clientY - held.y) > 4) { moved = true; view.classList.add("held"); }
    view.scrollLeft = held.left - event.clientX + held.x;
    view.scrollTop = held.top - event.clientY + held.y;
  });
  window.addEventListener("pointerup", () => { held = null; view.classList.remove("held"); });

  // The lines that leave a scene: drawn from where things stand now.
  const SVG = "http://www.w3.org/2000/svg";
  for (const jump of data.jumps) {
    const path = document.createElementNS(SVG, "path");
    if (jump.visit) path.classList.add("visit");
    path.setAttribute("marker-end", "url(#tip)");
    lines.push([path, byKey.get(jump.from), byKey.get(jump.to)]);
    jumps.append(path);
  }
  function frame(item) {
    while (item && item.parentElement.closest("[hidden]")) item = parent(item);
    const box = (item.classList.contains("chapter") ? item.querySelector(".head") : item).getBoundingClientRect(), zero = sheet.getBoundingClientRect();
    return { left: (box.left - zero.left) / scale, top: (box.top - zero.top) / scale, width: box.width / scale, height: box.height / scale };
  }
  function draw() {
    for (const [path, from, to] of lines) {
      const a = frame(from), b = frame(to), y1 = a.top + Math.min(a.height / 2, 40), y2 = b.top + Math.min(b.height / 2, 28);
      const right = b.left >= a.left + a.width, left = b.left + b.width <= a.left;
      const x1 = left ? a.left : a.left + a.width, x2 = right ? b.left : b.left + b.width;
      const reach = Math.max(30, Math.abs(x2 - x1) * 0.4), turn = left ? -reach : reach, come = right ? -reach : reach;
      path.setAttribute("d", `M${x1} ${y1}C${x1 + turn} ${y1} ${x2 + come} ${y2} ${x2} ${y2}`);
    }
    light();
    resize();
  }
  function light() {
    const scene = here.closest(".scene") || here;
    for (const [path, from, to] of lines) path.classList.toggle("lit", from === scene || to === scene);
  }
  function later() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; draw(); });
  }
  new ResizeObserver(later).observe(sheet);
  document.fonts.ready.then(later);
  draw();
  fit();
  if (scale < READABLE) zoom(READABLE);
  view.scrollTo(0, 0);
})();
