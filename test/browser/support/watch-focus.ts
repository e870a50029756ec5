import type { Page } from 'playwright-core';

/**
 * Notes in the page what was pressed last, of all that can have the focus, and after which of them nothing had the
 * focus when the next one was pressed. A link to another address begins at its top, as any does. Text, because a
 * compiled function would bring helpers along that the page does not have.
 */
export const watchFocus = `
  globalThis.focusWatch = { pressed: null, link: null, lostAfter: [] };
  const { focusWatch } = globalThis;
  const isThere = () => focusWatch.link === null || focusWatch.link === location.href;
  const isLost = () => focusWatch.pressed !== null && document.activeElement === document.body && isThere();
  focusWatch.lost = () => (isLost() ? [...focusWatch.lostAfter, focusWatch.pressed] : focusWatch.lostAfter);
  for (const type of ['mousedown', 'keydown']) {
    document.addEventListener(type, () => {
      if (isLost()) focusWatch.lostAfter.push(focusWatch.pressed);
    }, true);
  }
  for (const type of ['click', 'keydown', 'input']) {
    document.addEventListener(type, ({ target, key }) => {
      // With Tab a rep leaves the page's last stop by themselves.
      const pressed = key === 'Tab' ? null : target.closest('button, a, input, select, textarea, [tabindex]');
      focusWatch.link = pressed && pressed.tagName === 'A' ? location.href : null;
      focusWatch.pressed = pressed && (pressed.getAttribute('aria-label') || pressed.textContent || pressed.tagName);
    }, true);
  }`;

/**
 * Whoever works without a mouse has to be somewhere, whatever was pressed and whatever came of it.
 * @throws Error where nothing has the focus after something was pressed that had it.
 */
export async function requireFocus(page: Page): Promise<void> {
  const lost = await page.evaluate<string[]>('globalThis.focusWatch?.lost() ?? []');
  if (lost.length > 0) {
    throw new Error(`Nothing has the focus after “${lost.join('”, “')}” was pressed.`);
  }
}
