/** These run inside the page and may use nothing from outside themselves. Each answers the words at which something is wrong. */

/** How far the text stays in the frame: words beyond it, and the narrowest margin on each side. */
export function measureFrame(): { overflowing: string[]; pictures: number; left: number; right: number } {
  const width = document.documentElement.clientWidth;
  const measured = { overflowing: [] as string[], pictures: document.images.length, left: width, right: width };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0) continue;
      if (box.left < -0.5 || box.right > width + 0.5) measured.overflowing.push(node.textContent.trim().slice(0, 50));
      measured.left = Math.min(measured.left, box.left);
      measured.right = Math.min(measured.right, width - box.right);
    }
  }
  return measured;
}

/** Addresses, codes and figures of which a part stands to the left of the part before it, on one line. */
export function measureOrder(): string[] {
  const pattern = /\+?\d[\d\u00a0 ]{5,}\d|[\w.+-]+@[\w.-]+\w|(?:https?:\/\/|www\.)[\w./-]+\w|[A-Z]+\/\d+\/[\w.-]+\w/g;
  const scrambled: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const found of (node.textContent ?? '').matchAll(pattern)) {
      const range = document.createRange();
      let before: DOMRect | undefined;
      for (const [index, letter] of [...found[0]].entries()) {
        if (/\s/.test(letter)) continue;
        range.setStart(node, found.index + index);
        range.setEnd(node, found.index + index + 1);
        const [box] = range.getClientRects();
        if (box && before && Math.abs(before.top - box.top) < 4 && box.left < before.left - 0.5) {
          scrambled.push(found[0]);
          break;
        }
        before = box ?? before;
      }
    }
  }
  return scrambled;
}

/** Blocks whose first line does not touch the side at which their language begins (or ends, where the block is set to its end), and how many there are. */
export function measureSides(): { blocks: number; wrongSide: string[] } {
  const measured = { blocks: 0, wrongSide: [] as string[] };
  for (const block of document.querySelectorAll('p, h1, h2, h3, h4, li, th, td')) {
    const style = getComputedStyle(block);
    const range = document.createRange();
    range.selectNodeContents(block);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [top] = boxes;
    if (!top || style.textAlign === 'center') continue;
    measured.blocks += 1;
    const line = boxes.filter((box) => Math.abs(box.bottom - top.bottom) < 8);
    const frame = block.getBoundingClientRect();
    const leftGap = Math.min(...line.map(({ left }) => left)) - frame.left - Number.parseFloat(style.paddingLeft);
    const rightGap = frame.right - Number.parseFloat(style.paddingRight) - Math.max(...line.map(({ right }) => right));
    const isRtl = style.direction === 'rtl';
    const isArabic = /\p{Script=Arabic}/u.test(block.textContent ?? '');
    const isEnd = block.hasAttribute('data-ended');
    const gap = isRtl === isEnd ? leftGap : rightGap;
    if ((isArabic && !isRtl) || gap > 2) measured.wrongSide.push((block.textContent ?? '').trim().slice(0, 50));
  }
  return measured;
}

/** Words whose colour does not stand out from their ground at 4.5 to 1. */
export function measureContrast(): string[] {
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    const color = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
    return element && /rgba\(.*, 0\)/.test(color) ? groundOf(element.parentElement) : color;
  };
  const faint: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!owner || !node.textContent?.trim()) continue;
    const [ink, ground] = [light(getComputedStyle(owner).color), light(groundOf(owner))];
    if ((Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05) < 4.5) faint.push(node.textContent.trim().slice(0, 50));
  }
  return faint;
}
