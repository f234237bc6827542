// Taps on callback buttons: busy until the bot answers, or until Telegram would give up.

import { alert, toast } from "./notices.js";

const PATIENCE = 15000; // milliseconds

const keyOf = (message, button) => `${message.id} ${button.data}`;

export class Taps {
  // `send` posts what the person does; `follow` opens the link that an answer may carry.
  constructor({ send, follow }) {
    Object.assign(this, { send, follow });
    this.busy = new Map(); // key -> timer
    this.asked = new Map(); // query -> key
    this.early = new Map(); // query -> an answer that came before the tap returned
  }

  isBusy(message, button) {
    return this.busy.has(keyOf(message, button));
  }

  async tap(message, button) {
    if (this.isBusy(message, button)) return;
    this.setBusy(keyOf(message, button), true);
    const done = await this.send("tap", { message: message.id, data: button.data });
    if (!done.ok) {
      this.setBusy(keyOf(message, button), false);
      return;
    }
    this.asked.set(done.query, keyOf(message, button));
    const answer = this.early.get(done.query);
    if (answer) this.answered(answer);
  }

  answered(answer) {
    const key = this.asked.get(answer.query);
    if (key === undefined) {
      this.early.set(answer.query, answer);
      return;
    }
    this.asked.delete(answer.query);
    this.early.delete(answer.query);
    this.setBusy(key, false);
    if (answer.url) this.follow(answer.url);
    if (answer.text && answer.alert) alert(answer.text);
    else if (answer.text) toast(answer.text);
  }

  setBusy(key, busy) {
    clearTimeout(this.busy.get(key));
    if (busy) this.busy.set(key, setTimeout(() => this.setBusy(key, false), PATIENCE));
    else this.busy.delete(key);
    const space = key.indexOf(" ");
    const turn = document.getElementById(`message-${key.slice(0, space)}`);
    for (const button of turn?.querySelectorAll("button[data-data]") ?? []) {
      if (button.dataset.data !== key.slice(space + 1)) continue;
      if (busy) button.setAttribute("aria-busy", "true");
      else button.removeAttribute("aria-busy");
    }
  }
}
