/** Cards may be grouped into one method. Source: payment pages, grouped cards. */
const groupNames = ['Credit card', 'Card payment'];
/**
 * An entry in the list of methods: a link, button, radio button or panel with the method's name.
 * Source: payment pages, layout. The HTML of the entries is not known.
 */
export function methodEntry({ name, alsoCalled, group }) {
    const names = [name, ...alsoCalled, ...(group === undefined ? [] : groupNames)];
    return {
        called: name,
        kind: 'action',
        // Its logo may have a name of its own. The name inside an order id must not match.
        words: new RegExp(`(?<![-\\w])(${names.join('|')})(?![-\\w])`, 'i'),
        structure: names.map((it) => `:is(label, [ng-click], [onclick]):has-text("${it}")`).join(),
    };
}
//# sourceMappingURL=method-entry.js.map