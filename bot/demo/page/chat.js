// The chat page: who is looking, what the stream says, and where it goes on the screen.

import { bubble, dayMark, spoken } from "./bubbles.js";
import { Composer } from "./composer.js";
import { make } from "./make.js";
import { announce, copy, toast } from "./notices.js";
import { Sheet } from "./sheet.js";
import { Taps } from "./taps.js";
import { deepLink } from "./text.js";
import { speak, word } from "./words.js";

const NEAR_END = 80; // pixels

const $ = (id) => document.getElementById(id);
const log = $("log");

const chat = {
  person: 0,
  id: 0,
  seen: {}, // what the stream last said of the chat
  messages: new Map(),
  last: null, // the newest message shown
  payload: null, // of a deep link, until START is pressed
  unread: 0,
  people: [],
  groups: [],
};

const taps = new Taps({ send, follow });
const composer = new Composer(chat, { send, upload });
const sheet = new Sheet(chat, { send, composer });

// What a bubble can do.
const acts = {
  get username() {
    return chat.seen.username;
  },
  say: toast,
  copy,
  command: (text) => send("say", { text }),
  deepLink: (payload) => openLink(payload),
  tap: (message, button) => taps.tap(message, button),
  isBusy: (message, button) => taps.isBusy(message, button),
};

// What the person does.

async function post(path, body, headers = {}) {
  try {
    const answer = await fetch(`/demo/${path}`, { method: "POST", body, headers });
    return { ok: answer.ok, status: answer.status, ...(await answer.json()) };
  } catch {
    return { ok: false, status: 0 };
  }
}

async function send(path, values) {
  const body = JSON.stringify({ person: chat.person, chat: chat.id, ...values });
  const done = await post(path, body, { "Content-Type": "application/json" });
  if (!done.ok) toast(word("failed"));
  return done;
}

async function upload(files, caption) {
  for (const file of files) {
    const form = new FormData();
    form.set("person", chat.person);
    form.set("chat", chat.id);
    form.set("caption", caption);
    form.set("as", /^image\/(png|jpeg|gif|webp)$/.test(file.type) ? "photo" : "document");
    form.set("file", file, file.name);
    toast(word("sending"));
    const done = await post("upload", form);
    toast(done.ok ? "" : word(done.status === 413 ? "tooLarge" : "failed"));
  }
}

function follow(url) {
  const payload = deepLink(new URL(url, "https://t.me/"), chat.seen.username);
  if (payload !== null) openLink(payload);
}

// A link to the bot, t.me/<bot>?start=payload, opens the private chat with START to press.
function openLink(payload) {
  chat.payload = payload;
  if (chat.id === chat.person) drawFoot();
  else look(chat.person, chat.person);
  $("start").focus();
}

// What the stream says.

let stream = null;

function look(person, id) {
  stream?.close();
  if (chat.id !== id) composer.reset();
  Object.assign(chat, { person, id, seen: {}, last: null, unread: 0 });
  chat.messages.clear();
  log.replaceChildren();
  sessionStorage.setItem("who", `${person} ${id}`);
  $("who").value = `${person} ${id}`;
  speak(chat.people.find((one) => one.id === person)?.language);
  stream = new EventSource(`/demo/events?person=${person}&chat=${id}`);
  stream.onmessage = (event) => see(JSON.parse(event.data));
  stream.onerror = () => {
    $("status").textContent = word("lost");
  };
}

function see(view) {
  const first = view.all;
  const atEnd = first || log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
  const language = chat.seen.language;
  chat.seen = view.chat;
  if (first || language !== view.chat.language) respeak(view.chat.language);
  if (first) {
    chat.messages.clear();
    chat.last = null;
    log.replaceChildren();
  }
  log.setAttribute("aria-busy", String(first));
  let mine = false;
  for (const message of view.messages) mine = show(message, first) || mine;
  view.deleted.forEach(remove);
  view.answers.forEach((answer) => taps.answered(answer));
  drawHead();
  drawEmpty();
  drawFoot();
  log.removeAttribute("aria-busy");
  if (atEnd || mine) toEnd();
  else countUnread(view.messages);
}

function respeak(language) {
  const person = chat.people.find((one) => one.id === chat.person);
  person.language = language;
  speak(language);
  drawWho();
  for (const message of chat.messages.values()) redraw(message);
}

// Show a message, new or changed; tell whether it is the person's own new one.
function show(message, first) {
  const known = chat.messages.get(message.id);
  chat.messages.set(message.id, message);
  if (known) {
    redraw(message);
    const said = spoken(message);
    if (!message.mine && said !== spoken(known)) announce(`${word("editedNow")} ${said}`);
    return false;
  }
  const previous = chat.last;
  chat.last = message;
  if (!previous || dayOf(previous) !== dayOf(message)) log.append(dayMark(message.date));
  const turn = bubble(message, acts, !chat.seen.private);
  if (previous && previous.mine === message.mine && previous.sender === message.sender) {
    turn.classList.add("next");
  }
  turn.classList.toggle("fresh", !first);
  log.append(turn);
  // Once read out, a message is announced only by `announce`, never twice.
  setTimeout(() => turn.setAttribute("aria-live", "off"), first ? 0 : 1000);
  return message.mine && !first;
}

function dayOf(message) {
  return new Date(message.date * 1000).toDateString();
}

// Draw a message again in its place; the focus stays on the button, or the message, that had it.
function redraw(message) {
  const old = $(`message-${message.id}`);
  const turn = bubble(message, acts, !chat.seen.private);
  turn.classList.toggle("next", old.classList.contains("next"));
  turn.setAttribute("aria-live", "off");
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const place = focused ? [...old.querySelectorAll("button, a, [tabindex]")].indexOf(focused) : -1;
  const wasKey = focused?.classList.contains("key");
  old.replaceWith(turn);
  if (!focused) return;
  const keys = [...turn.querySelectorAll(".key")];
  const same = keys.find((key) => key.dataset.data && key.dataset.data === focused.dataset.data);
  const next = same ?? (wasKey ? keys[0] : turn.querySelectorAll("button, a, [tabindex]")[place]);
  (next ?? turn).focus({ preventScroll: true });
}

function remove(id) {
  if (!chat.messages.delete(id)) return;
  const turn = $(`message-${id}`);
  if (turn.contains(document.activeElement)) log.focus({ preventScroll: true });
  turn.remove();
  announce(word("deletedNow"));
}

// What is on the screen.

function drawHead() {
  const it = chat.seen;
  $("title").textContent = it.title;
  document.title = it.title;
  $("avatar").textContent = initials(it.title);
  clearTimeout(drawHead.timer);
  if (it.action) {
    $("status").textContent = word(it.action.startsWith("upload") ? "uploading" : "typing");
    drawHead.timer = setTimeout(() => {
      chat.seen.action = "";
      drawHead();
    }, it.action_seconds * 1000);
  } else {
    $("status").textContent = it.private ? word("bot") : word("members", it.members);
  }
  $("status").classList.toggle("at-work", Boolean(it.action));
}

function initials(title) {
  const words = title.split(/\s+/).filter(Boolean);
  return words.slice(0, 2).map((one) => [...one][0].toUpperCase()).join("");
}

function drawEmpty() {
  $("empty")?.remove();
  if (chat.messages.size || !chat.seen.description) return;
  log.append(
    make(
      "div",
      { class: "empty", id: "empty" },
      make("h2", {}, word("whatCan")),
      make("p", { dir: "auto" }, chat.seen.description),
    ),
  );
}

function drawFoot() {
  const it = chat.seen;
  const start = $("start");
  const label = startLabel();
  start.hidden = !label;
  start.replaceChildren(label ?? "");
  if (label && chat.payload) start.append(make("small", {}, word("byLink", chat.payload)));
  $("composer").hidden = Boolean(label);
  composer.draw(it);
}

function startLabel() {
  const it = chat.seen;
  if (!it.private) return it.bot_here ? null : word("addBot");
  if (it.blocked) return word("restart");
  return it.started && chat.payload === null ? null : word("start");
}

$("start").addEventListener("click", async () => {
  if (!chat.seen.private) return send("bot", { here: true });
  const payload = chat.payload ?? "";
  const done = await send("start", { payload });
  if (done.ok) {
    chat.payload = null;
    // The stream will say so too; the field must be there now to take the focus.
    Object.assign(chat.seen, { started: true, blocked: false });
    drawFoot();
    $("text").focus();
  }
});

function toEnd() {
  log.scrollTop = log.scrollHeight;
  chat.unread = 0;
  drawToEnd();
}

function countUnread(messages) {
  chat.unread += messages.filter((message) => !message.mine && !message.edited).length;
  drawToEnd();
}

function drawToEnd() {
  const away = log.scrollHeight - log.scrollTop - log.clientHeight >= NEAR_END;
  $("to-end").hidden = !away;
  if (!away) chat.unread = 0;
  $("to-end").querySelector("span").textContent = chat.unread || "";
  $("to-end").setAttribute("aria-label", chat.unread ? word("newBelow", chat.unread) : word("toEnd"));
}

$("to-end").addEventListener("click", toEnd);
log.addEventListener("scroll", drawToEnd, { passive: true });
new ResizeObserver(() => {
  if ($("to-end").hidden) log.scrollTop = log.scrollHeight;
}).observe(log);

// Who looks.

function drawWho() {
  const alone = make("optgroup", { label: word("privateChat") });
  for (const one of chat.people) {
    const language = one.language ?? word("noLanguage");
    alone.append(make("option", { value: `${one.id} ${one.id}` }, `${one.name} (${language})`));
  }
  const groups = chat.groups.map((group) => {
    const list = make("optgroup", { label: word("inGroup", group.title) });
    for (const one of chat.people.filter((person) => group.members.includes(person.id))) {
      list.append(
        make("option", { value: `${one.id} ${group.id}` }, word("asMember", one.name, group.title)),
      );
    }
    return list;
  });
  $("who").replaceChildren(alone, ...groups);
  $("who").value = `${chat.person} ${chat.id}`;
}

$("who").addEventListener("change", (event) => {
  chat.payload = null;
  const [person, id] = event.target.value.split(" ").map(Number);
  look(person, id);
});

function paint(theme) {
  document.documentElement.dataset.theme = theme;
  $("theme").setAttribute("aria-pressed", String(theme === "dark"));
}

$("theme").addEventListener("click", () => {
  const theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  localStorage.setItem("theme", theme);
  paint(theme);
});

async function open() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  paint(localStorage.getItem("theme") ?? (dark.matches ? "dark" : "light"));
  dark.addEventListener("change", () => {
    if (!localStorage.getItem("theme")) paint(dark.matches ? "dark" : "light");
  });
  const known = await (await fetch("/demo/people")).json();
  Object.assign(chat, { people: known.people, groups: known.groups });
  if (!chat.people.length) return;
  const first = chat.people[0].id;
  const who = (sessionStorage.getItem("who") ?? "").split(" ").map(Number);
  drawWho();
  const there = [...$("who").options].some((option) => option.value === who.join(" "));
  const payload = new URLSearchParams(location.search).get("start");
  if (payload !== null) {
    chat.payload = payload;
    history.replaceState(null, "", "/");
  }
  const person = there ? who[0] : first;
  look(person, there && payload === null ? who[1] : person);
}

sheet.attach();
open();
