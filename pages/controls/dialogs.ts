/**
 * What lies over the page. Some libraries mark only the page behind it: hidden from assistive technology.
 * Structure: no words are common to dialogs.
 */
export const dialogs =
  'dialog[open], [role=dialog], [aria-modal=true], body > [aria-hidden=true] ~ [role=presentation]';
