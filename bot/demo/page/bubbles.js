// A message as it looks in the chat: what was said, the files, the buttons under it.

import { hidden, icon, make } from "./make.js";
import { formatted, link } from "./text.js";
import { day, size, time, word } from "./words.js";

// `acts` is what text.js needs, plus tap(message, button) and isBusy(message, button).
export function bubble(message, acts, inGroup) {
  if (message.service) return service(message);
  const side = message.mine ? "mine" : "theirs";
  const turn = make("article", {
    class: `turn ${side}${message.buttons.length ? " with-buttons" : ""}`,
    id: `message-${message.id}`,
    tabindex: "-1",
  });
  const card = make("div", { class: "bubble" });
  card.append(hidden(`${message.mine ? word("you") : message.sender}, `));
  if (inGroup && !message.mine) {
    card.append(make("p", { class: "sender", "aria-hidden": "true" }, message.sender));
  }
  if (message.forwarded_from) {
    card.append(make("p", { class: "forwarded" }, word("forwardedFrom", message.forwarded_from)));
  }
  if (message.reply) card.append(quoted(message.reply));
  const picture = message.media && media(message);
  if (picture) card.append(picture);
  const said = make("div", { class: "said", dir: "auto" });
  const thing = thingSaid(message.media);
  if (thing) said.append(make("strong", {}, thing));
  said.append(formatted(message.text, message.entities, acts), stamp(message));
  card.append(said);
  turn.append(card);
  if (message.reactions.length) {
    turn.append(make("p", { class: "reactions" }, message.reactions.join(" ")));
  }
  if (message.buttons.length) turn.append(keyboard(message, acts));
  return turn;
}

export function dayMark(seconds) {
  return make("p", { class: "day" }, make("span", {}, day(seconds)));
}

// What a screen reader says of a message that changed in place.
export function spoken(message) {
  const labels = message.buttons.flat().map((button) => button.text);
  return [message.text, ...labels].join(". ");
}

function service(message) {
  const key = message.service === "left_chat_member" ? "removed" : "added";
  return make(
    "p",
    { class: "day", id: `message-${message.id}` },
    make("span", {}, word(key, message.sender)),
  );
}

function stamp(message) {
  const parts = message.edited ? `${word("edited")} ${time(message.date)}` : time(message.date);
  return make("span", { class: "stamp" }, parts);
}

function quoted(reply) {
  const show = () => {
    const target = document.getElementById(`message-${reply.id}`);
    target?.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
  };
  return make(
    "button",
    { type: "button", class: "quoted", onclick: show },
    make("strong", {}, reply.sender),
    make("span", {}, reply.text),
  );
}

function media(message) {
  const it = message.media;
  switch (it.kind) {
    case "photo":
      return make(
        "a",
        { class: "photo", href: it.url, target: "_blank", rel: "noopener" },
        make("img", {
          src: it.url,
          width: it.width,
          height: it.height,
          alt: message.text ? `${word("photo")}, ${message.text}` : word("photo"),
        }),
      );
    case "document":
      return make(
        "a",
        {
          class: "document",
          href: it.url,
          download: it.name,
          "aria-label": word("download", it.name, size(it.size)),
        },
        make("span", { class: "file-icon" }, icon("file")),
        make("span", { class: "file-name" }, it.name),
        make("span", { class: "file-size" }, size(it.size)),
      );
    case "sticker":
      return make("p", { class: "sticker-emoji" }, it.emoji);
    default:
      return null;
  }
}

// What is said in words of things that have no picture.
function thingSaid(it) {
  switch (it?.kind) {
    case "voice":
      return word("voice", it.duration);
    case "location":
      return `${word("location")} ${it.latitude}, ${it.longitude}`;
    case "contact":
      return `${word("contact")} ${it.first_name}, ${it.phone_number}`;
    default:
      return null;
  }
}

function keyboard(message, acts) {
  const rows = message.buttons.map((row) =>
    make("div", { class: "row" }, ...row.map((button) => inlineButton(message, button, acts))),
  );
  return make("div", { class: "keyboard" }, ...rows);
}

const MARKS = { danger: "warn", success: "check", primary: "chevron" };

function inlineButton(message, button, acts) {
  const style = button.style ?? "";
  // A style is drawn by a mark and a weight as well as a colour, and told to screen readers.
  const mark = style ? icon(MARKS[style]) : null;
  const told = style ? hidden(`, ${word(style)}`) : null;
  const label = make("span", { class: "label" }, button.text);
  if (button.url) {
    const anchor = link(button.url, "", acts);
    anchor.className = `key ${style}`;
    anchor.append(...[mark, label, told, hidden(` ${word("opensTab")}`), icon("out")].filter(Boolean));
    anchor.lastChild.classList.add("corner");
    return anchor;
  }
  const key = make("button", { type: "button", class: `key ${style}` }, mark, label, told);
  if (button.copy) {
    key.append(icon("copy"));
    key.lastChild.classList.add("corner");
    key.setAttribute("aria-label", word("copyThis", button.text));
    key.addEventListener("click", () => acts.copy(button.copy));
  } else if (button.data) {
    key.dataset.data = button.data;
    if (acts.isBusy(message, button)) key.setAttribute("aria-busy", "true");
    key.addEventListener("click", () => acts.tap(message, button));
  } else {
    key.addEventListener("click", () => acts.say(word("unplayed")));
  }
  return key;
}
