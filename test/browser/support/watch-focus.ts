import type { Page } from 'playwright-core';

/**
 * Notes in the page what was pressed last, of all that can have the focus. Text, because a compiled function would
 * bring helpers along that the page does not have.
 */
export const watchFocus = `
  for (const type of ['click', 'keydown']) {
    document.addEventListener(type, ({ target }) => {
      const pressed = target.closest('button, a, input, select, textarea, [tabindex]');
      globalThis.lastPressed = pressed && (pressed.getAttribute('aria-label') || pressed.textContent || pressed.tagName);
    }, true);
  }`;

/**
 * Whoever works without a mouse has to be somewhere, whatever was pressed and whatever came of it.
 * @throws Error where nothing has the focus after something was pressed that had it.
 */
export async function requireFocus(page: Page): Promise<void> {
  const lost = await page.evaluate<string | null>(
    'document.activeElement === document.body ? (globalThis.lastPressed ?? null) : null',
  );
  if (lost !== null) throw new Error(`Nothing has the focus after “${lost}” was pressed.`);
}
