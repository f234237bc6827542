// A text and its entities as elements. Offsets are UTF-16 units, which is what strings hold here.

import { icon, make } from "./make.js";
import { word } from "./words.js";

const SIMPLE = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
};
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);

// `acts` holds what a text can do: copy(text), command(text), deepLink(payload) and username.
export function formatted(text, entities, acts) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return range(text, 0, text.length, sorted, acts);
}

function range(text, start, end, entities, acts) {
  const parts = document.createDocumentFragment();
  let at = start;
  let rest = entities;
  while (rest.length) {
    const [entity, ...others] = rest;
    const stop = entity.offset + entity.length;
    if (entity.offset > at) parts.append(text.slice(at, entity.offset));
    const inside = others.filter((other) => other.offset < stop);
    const content = range(text, entity.offset, stop, inside, acts);
    parts.append(element(entity, content, text.slice(entity.offset, stop), acts));
    at = stop;
    // The line break after a block is drawn by the block itself.
    if (BLOCKS.has(entity.type) && text[at] === "\n") at += 1;
    rest = others.slice(inside.length);
  }
  if (at < end) parts.append(text.slice(at, end));
  return parts;
}

function element(entity, content, piece, acts) {
  if (SIMPLE[entity.type]) return make(SIMPLE[entity.type], {}, content);
  switch (entity.type) {
    case "text_link":
      return link(entity.url, content, acts);
    case "url":
      return link(/^[a-z]+:\/\//i.test(piece) ? piece : `http://${piece}`, content, acts);
    case "email":
      return make("a", { href: `mailto:${piece}` }, content);
    case "bot_command":
      return make("button", { type: "button", class: "word", onclick: () => acts.command(piece) }, content);
    case "code":
      return copyable(piece, content, acts);
    case "pre":
      return block(entity.language, piece, content, acts);
    case "spoiler":
      return spoiler(content);
    case "blockquote":
      return make("blockquote", {}, content);
    case "expandable_blockquote":
      return foldable(content);
    default:
      return make("span", { class: "entity" }, content);
  }
}

export function link(url, content, acts) {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !["http:", "https:", "tg:"].includes(address.protocol)) {
    return make("span", {}, content);
  }
  const payload = deepLink(address, acts.username);
  const properties = { href: address.href, target: "_blank", rel: "noopener noreferrer" };
  if (payload !== null) {
    properties.onclick = (event) => {
      event.preventDefault();
      acts.deepLink(payload);
    };
  }
  return make("a", properties, content);
}

// The payload of t.me/<bot>?start=..., or null when the address is another one.
export function deepLink(address, username) {
  const mine = address.pathname.toLowerCase() === `/${username}`.toLowerCase();
  if (address.hostname !== "t.me" || !mine || !address.searchParams.has("start")) return null;
  return address.searchParams.get("start");
}

function press(act) {
  return {
    role: "button",
    tabindex: "0",
    onclick: act,
    onkeydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      act(event);
    },
  };
}

function copyable(piece, content, acts) {
  const properties = press(() => acts.copy(piece));
  return make("code", { ...properties, "aria-label": word("copyThis", piece) }, content);
}

function block(language, piece, content, acts) {
  const button = make(
    "button",
    { type: "button", class: "copy", onclick: () => acts.copy(piece) },
    icon("copy"),
    word("copy"),
  );
  const head = make("div", { class: "pre-head" }, make("span", {}, language ?? ""), button);
  return make("div", { class: "pre" }, head, make("pre", {}, make("code", {}, content)));
}

function spoiler(content) {
  const cover = make("span", { class: "spoiler", "aria-label": word("spoiler") });
  const inner = make("span", { "aria-hidden": "true" }, content);
  const reveal = () => {
    cover.classList.add("read");
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
    inner.removeAttribute("aria-hidden");
  };
  for (const [name, value] of Object.entries(press(reveal))) {
    if (name.startsWith("on")) cover.addEventListener(name.slice(2), value);
    else cover.setAttribute(name, value);
  }
  cover.append(inner);
  return cover;
}

function foldable(content) {
  const body = make("div", { class: "fold" }, content);
  const button = make("button", { type: "button", class: "word", "aria-expanded": "false" }, word("moreText"));
  const fold = (open) => {
    body.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
    button.textContent = word(open ? "lessText" : "moreText");
  };
  button.addEventListener("click", () => fold(!body.classList.contains("open")));
  body.addEventListener("focusin", () => fold(true)); // a link in the hidden part
  const fits = () => body.scrollHeight <= body.clientHeight && !body.classList.contains("open");
  new ResizeObserver(() => { button.hidden = fits(); }).observe(body); // nothing more to read
  return make("blockquote", { class: "foldable" }, body, button);
}
