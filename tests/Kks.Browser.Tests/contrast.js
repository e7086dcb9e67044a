// Every text whose contrast with its background is below WCAG AA (4.5, or 3 for large text).
() => {
  const parse = colour => colour.match(/[\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const backgroundOf = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) {
        return colour;
      }
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('body *')]
    .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) && e.getClientRects().length > 0)
    .map(e => {
      const style = getComputedStyle(e);
      const [light, dark] = [luminance(parse(style.color)), luminance(backgroundOf(e))].sort((a, b) => b - a);
      const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
      return { text: e.textContent.trim().slice(0, 40), ratio: (light + 0.05) / (dark + 0.05), enough: large ? 3 : 4.5 };
    })
    .filter(found => found.ratio < found.enough)
    .map(found => `${found.text}: ${found.ratio.toFixed(2)}`);
}
