// Builds elements from data, never from markup: whatever a text holds stays text.

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  copy: "M9 9h11v12H9zM5 15H4V3h11v1",
  out: "M8 16 17 7m0 0H9m8 0v8",
  file: "M6 3h8l5 5v13H6zM14 3v5h5",
  warn: "M12 4 2.500 20h19zM12 10v4m0 2.500v.5",
  check: "m5 12.500 5 5L19.500 7",
  chevron: "m9 5 7 7-7 7",
};

export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") element.className = value;
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  path.setAttribute("class", "line");
  drawing.append(path);
  return drawing;
}

export function hidden(text) {
  return make("span", { class: "hidden" }, text);
}
