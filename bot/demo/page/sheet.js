// The discreet "…" menu: things to try, the language of Telegram, blocking the bot.

import { make } from "./make.js";
import { toast } from "./notices.js";
import { languageName, word } from "./words.js";

const LANGUAGES = ["fr", "en", "de", "es", "it", "pt", "nl", "uk", "ar"];

const $ = (id) => document.getElementById(id);

export class Sheet {
  constructor(chat, { send, composer }) {
    Object.assign(this, { chat, send, composer });
    this.dialog = $("sheet");
  }

  attach() {
    $("more").addEventListener("click", () => this.open());
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog) this.dialog.close(); // the backdrop
    });
    $("language").addEventListener("change", (event) => {
      this.send("language", { language: event.target.value });
      this.dialog.close();
    });
    $("tries").addEventListener("click", (event) => {
      const { try: what, do: deed } = event.target.dataset;
      if (!what && !deed) return;
      this.dialog.close();
      if (what) this.send("try", { what });
      else this[deed]();
    });
    $("presence").addEventListener("click", () => {
      this.dialog.close();
      const it = this.chat.seen;
      if (it.private) this.send("block", { blocked: !it.blocked });
      else this.send("bot", { here: !it.bot_here });
    });
  }

  open() {
    const it = this.chat.seen;
    $("language").replaceChildren(
      make("option", { value: "" }, word("noLanguage")),
      ...LANGUAGES.map((code) => make("option", { value: code }, `${languageName(code)} (${code})`)),
    );
    $("language").value = it.language ?? "";
    const key = it.private ? (it.blocked ? "unblock" : "block") : it.bot_here ? "removeBot" : "addBot";
    $("presence").textContent = word(key);
    this.dialog.showModal();
  }

  last(matches) {
    return [...this.chat.messages.values()].reverse().find(matches);
  }

  edit() {
    const message = this.last((one) => one.editable);
    if (message) this.composer.edit(message);
    else toast(word("nothingToEdit"));
  }

  reply() {
    const message = this.last((one) => one.bot);
    if (message) this.composer.reply(message);
    else toast(word("nothingToReply"));
  }
}
