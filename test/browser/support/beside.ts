import type { Locator } from 'playwright-core';

type Role = 'button' | 'link' | 'tab' | 'option' | 'checkbox' | 'radio';

/**
 * The one element of a name within the smallest part of the screen that also shows a text: the button of
 * a row by the row's title, of a question by its words. Unlike an index it means the same after a list has changed.
 */
export function beside(scope: Locator, text: string, role: Role, name: string): Locator {
  const wanted = { name, exact: true };
  return scope
    .locator('div')
    .filter({ has: scope.page().getByText(text) })
    .filter({ has: scope.page().getByRole(role, wanted) })
    .last()
    .getByRole(role, wanted);
}
