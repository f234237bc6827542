// What the page tells in passing: a toast, an alert, a word to screen readers, a copy made.

import { word } from "./words.js";

const SHOWN = 3500; // milliseconds

const $ = (id) => document.getElementById(id);

let timer = 0;

export function toast(text) {
  clearTimeout(timer);
  $("toast").textContent = text;
  if (text) timer = setTimeout(() => toast(""), SHOWN);
}

export function alert(text) {
  $("alert-text").textContent = text;
  $("alert").showModal();
}

export function announce(text) {
  $("announcer").textContent = text;
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(word("copied"));
  } catch {
    toast(word("notCopied"));
  }
}
