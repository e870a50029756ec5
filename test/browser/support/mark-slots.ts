/**
 * Notes in the page when the first availability has arrived, and when the first slot is drawn. Text, because a
 * compiled function would bring helpers along that the page does not have.
 */
export const markSlots = `
  globalThis.slotMarks = {};
  const realFetch = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const response = await realFetch(...request);
    const isAvailability = String(request[1]?.body).includes('"get-availability"');
    if (isAvailability) slotMarks.answered ??= performance.now();
    return response;
  };
  new MutationObserver(() => {
    if (slotMarks.shown !== undefined || slotMarks.answered === undefined) return;
    const buttons = document.querySelectorAll('[data-card="booking-card"] button');
    const isShown = [...buttons].some((button) => /^\\d\\d:\\d\\d/.test(button.textContent));
    if (isShown) slotMarks.shown = performance.now();
  }).observe(document, { childList: true, subtree: true, characterData: true });`;
