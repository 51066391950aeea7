/** A page does not show what a documented step needs: the page's fault or a wrong description. */
export class PageError extends Error {
  override readonly name: string = 'PageError';
}
