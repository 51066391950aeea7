import type { Frame, Locator, Page } from '@playwright/test';
/**
 * Describes a control, in one place. The HTML of the real pages is not known, so a control is described
 * as the documentation and a user describe it: by its kind and its words. `evidence` holds selectors
 * from suites that drove the real pages; `structure` describes its position in the form.
 */
export interface Control {
    /** Its name in error messages. */
    readonly called: string;
    readonly kind: 'field' | 'list' | 'checkbox' | 'action';
    /** Label, aria-label, placeholder or visible text, in every documented spelling. */
    readonly words: RegExp;
    /** CSS selector from other suites that drove the real pages. */
    readonly evidence?: string;
    /** CSS selector by position, for pages in another language. */
    readonly structure?: string;
    /** Clicking it confirms the payment. */
    readonly confirms?: true;
}
/** Where controls are searched for. */
export type Scope = Page | Frame | Locator;
export declare const elements: {
    readonly field: `input:not(${string}), textarea`;
    readonly list: 'select:not([aria-hidden=true], [tabindex^="-"]), [role=combobox]:not(:has([role=combobox])), [aria-haspopup=listbox]:not(:has([role=combobox]))';
    readonly checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]';
};
/** The same control, found by its words only. For scopes where its position could match another control. */
export declare const inWords: ({ called, kind, words }: Control) => Control;
/** The ways to find a control, the most reliable first. */
export declare function descriptions(scope: Scope, control: Control): Locator[];
/** A button by its visible words: an icon inside may add a name of its own in front of them. */
export declare const buttonsNamed: (scope: Scope, name: RegExp) => Locator;
/** Matches any description of the control. */
export declare const anyOf: (scope: Scope, control: Control) => Locator;
/** Matches a field by its own name; a plain text in front of it is not enough. */
export declare const namedOf: (scope: Scope, field: Control) => Locator;
