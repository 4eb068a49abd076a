/* What a browser can tell about the page it shows. Read as text and evaluated there; see browser-checks.ts. */
({
  /** Text whose contrast with what is behind it falls short of WCAG 2.2 AA, with its ratio. */
  weakContrast() {
    const parse = (colour) => {
      const numbers = /rgba?\(([^)]+)\)/
        .exec(colour)?.[1]
        ?.split(/[,/ ]+/)
        .map(Number) ?? [0, 0, 0, 0];
      const [r = 0, g = 0, b = 0, a = 1] = numbers;
      return [r, g, b, a];
    };
    const over = (top, under) => {
      const a = top[3] ?? 1;
      const mix = (at) => (top[at] ?? 0) * a + (under[at] ?? 0) * (1 - a);
      return [mix(0), mix(1), mix(2), 1];
    };
    const behind = (element) => {
      if (!element) return [255, 255, 255, 1];
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const gradient = /rgba?\([^)]+\)/.exec(backgroundImage)?.[0];
      const own = parse(gradient ?? backgroundColor);
      return own[3] === 1 ? own : over(own, behind(element.parentElement));
    };
    const light = ([r, g, b]) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((value = 0) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const weak = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim();
      if (!element || !words || element.closest(':disabled, .sr-only, noscript, .skip-link')) continue;
      const style = getComputedStyle(element);
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const back = behind(element);
      const drawn = element instanceof SVGElement ? style.fill : style.color;
      const front = over(parse(drawn), back);
      const [a, b] = [light(front), light(back)];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const size = Number.parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (large ? 3 : 4.5)) weak.push(`${words.slice(0, 40)} ${ratio.toFixed(2)} (${element.className})`);
    }
    return weak;
  },

  /** Controls without a name for a screen reader. */
  namelessControls() {
    const controls = [...document.querySelectorAll('button, input, select, textarea, a')];
    return controls
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const labels = [...(control.labels ?? [])].map((label) => label.textContent);
        return ![control.getAttribute('aria-label'), control.textContent, ...labels].some((words) => words?.trim());
      })
      .map((control) => control.outerHTML.slice(0, 120));
  },

  /** Ids that stand more than once. */
  doubledIds() {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  },

  /** How far the page runs off the side of the window. */
  overflow() {
    return document.documentElement.scrollWidth - window.innerWidth;
  },

  /** Whether any hostile text has run. */
  harmed() {
    return 'harmed' in window;
  },

  /** Whether the focus is inside an open dialog. */
  focusInDialog() {
    return document.querySelector('dialog[open]')?.contains(document.activeElement) ?? false;
  },
});
