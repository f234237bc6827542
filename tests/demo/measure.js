// Measures the page as it is: texts whose contrast is poor (WCAG 2, under 4.5:1), targets smaller
// than 44 pixels, and whether anything sticks out to the side.
() => {
  const channel = (part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const read = (colour, under) => {
    paint.clearRect(0, 0, 1, 1);
    if (under) { paint.fillStyle = under; paint.fillRect(0, 0, 1, 1); }
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const background = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      const alpha = read(colour)[3];
      if (alpha) layers.push(colour);
      if (alpha === 255) break;
    }
    const over = (under, colour) => `rgb(${read(colour, under).slice(0, 3)})`;
    return layers.reverse().reduce(over, "rgb(255,255,255)");
  };
  const poor = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    const style = getComputedStyle(element);
    if (!walk.currentNode.data.trim()) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest(".hidden, .avatar, .spoiler:not(.read), noscript")) continue;
    const under = background(element);
    const [a, b] = [light(read(style.color, under)), light(read(under))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) poor.push(`${walk.currentNode.data.slice(0, 30)} ${ratio.toFixed(2)}`);
  }
  const small = [...document.querySelectorAll("button, select, textarea, a.key, a.document")]
    .filter((one) => one.checkVisibility() && !one.matches(".word"))
    .map((one) => [one, one.getBoundingClientRect()])
    .filter(([, box]) => box.width < 44 || box.height < 44)
    .map(([one, box]) => `${one.id || one.className} ${box.width}x${box.height}`);
  const wide = [document.documentElement, document.getElementById("log")]
    .some((one) => one.scrollWidth > one.clientWidth);
  return { poor, small, wide };
}
