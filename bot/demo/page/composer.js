// What the person writes with: the field, the commands, the files, a reply or an edit under way.

import { make } from "./make.js";
import { word } from "./words.js";

const $ = (id) => document.getElementById(id);

export class Composer {
  constructor(chat, { send, upload }) {
    Object.assign(this, { chat, send, upload });
    this.text = $("text");
    this.list = $("commands");
    this.replying = null;
    this.editing = null;
    this.chosen = -1;
    this.attach();
  }

  attach() {
    $("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.text.addEventListener("input", () => this.typed());
    this.text.addEventListener("keydown", (event) => this.key(event));
    this.text.addEventListener("blur", () => setTimeout(() => this.leave(), 150));
    this.text.addEventListener("paste", (event) => {
      if (event.clipboardData.files.length) {
        event.preventDefault();
        this.files(event.clipboardData.files);
      }
    });
    $("menu").addEventListener("click", () => (this.isMenu() ? this.close() : this.openMenu()));
    this.list.addEventListener("keydown", (event) => this.menuKey(event));
    $("banner").querySelector("button").addEventListener("click", () => this.cancel());
    $("attach").addEventListener("click", () => $("file").click());
    $("file").addEventListener("change", () => {
      this.files($("file").files);
      $("file").value = "";
    });
    this.attachDrop($("phone"), $("drop"));
  }

  attachDrop(place, cover) {
    let depth = 0;
    const over = (step) => {
      depth = Math.max(0, depth + step);
      cover.hidden = depth === 0;
    };
    const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
    place.addEventListener("dragenter", (event) => hasFiles(event) && over(1));
    place.addEventListener("dragleave", (event) => hasFiles(event) && over(-1));
    place.addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
    place.addEventListener("drop", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      over(-depth);
      if (!$("composer").hidden) this.files(event.dataTransfer.files);
    });
  }

  draw(seen) {
    $("menu").hidden = !seen.menu || !seen.commands?.length;
    $("menu").setAttribute("aria-label", word("menuLabel"));
    const rows = (!$("composer").hidden && seen.reply_keyboard) || [];
    $("keys").hidden = !rows.length;
    $("keys").replaceChildren(
      ...rows.map((row) => make("div", { class: "row" }, ...row.map((key) => this.replyKey(key)))),
    );
  }

  replyKey(key) {
    const act = () => {
      if (key.request_contact) this.send("try", { what: "contact" });
      else if (key.request_location) this.send("try", { what: "location" });
      else this.send("say", { text: key.text });
    };
    return make("button", { type: "button", class: `key ${key.style ?? ""}`, onclick: act }, key.text);
  }

  async submit() {
    const text = this.text.value.trim();
    if (!text) return;
    const { editing, replying } = this;
    this.reset();
    const done = editing
      ? await this.send("edit", { message: editing.id, text })
      : await this.send("say", { text, reply_to: replying?.id });
    if (!done.ok) this.write(text);
  }

  files(files) {
    const caption = this.text.value.trim();
    this.reset();
    this.upload([...files], caption);
    this.text.focus();
  }

  write(text) {
    this.text.value = text;
    this.grow();
    this.text.focus();
  }

  reset() {
    this.replying = this.editing = null;
    this.text.value = "";
    this.grow();
    this.close();
    this.drawBanner();
  }

  cancel() {
    this.reset();
    this.text.focus();
  }

  edit(message) {
    this.reset();
    this.editing = message;
    this.write(message.text);
    this.drawBanner();
  }

  reply(message) {
    this.editing = null;
    this.replying = message;
    this.drawBanner();
    this.text.focus();
  }

  drawBanner() {
    const about = this.editing ?? this.replying;
    $("banner").hidden = !about;
    if (!about) return;
    const title = this.editing ? word("editing") : word("replying", about.sender);
    $("banner")
      .querySelector("p")
      .replaceChildren(make("strong", {}, title), make("span", {}, about.text || "…"));
  }

  grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, 160)}px`;
  }

  typed() {
    this.grow();
    const typed = this.text.value;
    const found = /^\/\w*$/.test(typed)
      ? (this.chat.seen.commands ?? []).filter((one) => `/${one.command}`.startsWith(typed))
      : [];
    if (found.length) this.open(found);
    else this.close();
  }

  key(event) {
    const options = this.isOpen() ? [...this.list.children] : [];
    if (options.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.choose((this.chosen + step + options.length) % options.length);
    } else if (options.length && event.key === "Tab" && this.chosen >= 0) {
      event.preventDefault();
      this.write(`${options[this.chosen].dataset.command} `);
      this.close();
    } else if (event.key === "Escape") {
      if (this.isOpen()) this.close();
      else this.cancel();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      // On a touch screen Enter makes a new line, as on a phone.
      if (matchMedia("(pointer: coarse)").matches) return;
      event.preventDefault();
      if (options.length && this.chosen >= 0) this.run(options[this.chosen].dataset.command);
      else this.submit();
    }
  }

  // Suggestions while typing: the focus stays in the field.
  open(commands) {
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", word("menuLabel"));
    this.list.replaceChildren(
      ...commands.map((one, n) =>
        make(
          "li",
          {
            role: "option",
            id: `command-${n}`,
            data: { command: `/${one.command}` },
            onmousedown: (event) => event.preventDefault(),
            onclick: () => this.run(`/${one.command}`),
          },
          make("strong", {}, `/${one.command}`),
          make("span", {}, one.description),
        ),
      ),
    );
    this.list.hidden = false;
    this.text.setAttribute("aria-expanded", "true");
    this.choose(0);
  }

  choose(n) {
    this.chosen = n;
    [...this.list.children].forEach((option, at) =>
      option.setAttribute("aria-selected", String(at === n)),
    );
    this.list.children[n].scrollIntoView({ block: "nearest" });
    this.text.setAttribute("aria-activedescendant", `command-${n}`);
  }

  run(command) {
    this.reset();
    this.send("say", { text: command });
    this.text.focus();
  }

  // The menu: the focus moves into it, and comes back.
  openMenu() {
    this.list.setAttribute("role", "menu");
    this.list.setAttribute("aria-label", word("menuLabel"));
    this.list.replaceChildren(
      ...this.chat.seen.commands.map((one) =>
        make(
          "li",
          { role: "none" },
          make(
            "button",
            {
              type: "button",
              role: "menuitem",
              tabindex: "-1",
              onclick: () => {
                this.close();
                this.send("say", { text: `/${one.command}` });
                $("menu").focus();
              },
            },
            make("strong", {}, `/${one.command}`),
            make("span", {}, one.description),
          ),
        ),
      ),
    );
    this.list.hidden = false;
    $("menu").setAttribute("aria-expanded", "true");
    this.list.querySelector("button").focus();
  }

  menuKey(event) {
    if (!this.isMenu()) return;
    const items = [...this.list.querySelectorAll("button")];
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items[(to + items.length) % items.length].focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      this.close();
      $("menu").focus();
    }
  }

  isOpen() {
    return !this.list.hidden && this.list.getAttribute("role") === "listbox";
  }

  isMenu() {
    return !this.list.hidden && this.list.getAttribute("role") === "menu";
  }

  leave() {
    // Whoever is back in the field by now has not left it.
    if (this.isOpen() && document.activeElement !== this.text) this.close();
  }

  close() {
    this.list.hidden = true;
    this.chosen = -1;
    $("menu").setAttribute("aria-expanded", "false");
    this.text.setAttribute("aria-expanded", "false");
    this.text.removeAttribute("aria-activedescendant");
  }
}
