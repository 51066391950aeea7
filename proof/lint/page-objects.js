import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page object acts and reads; matchers and specs decide what is right. */
export const noExpectation = {
  create(context) {
    const report = (node) =>
      context.report({
        node,
        message:
          'A page object has no expectation: return what the page shows, and let a matcher in fixtures/verdict/matchers/ judge it.',
      });
    return {
      'ImportSpecifier[imported.name="expect"]': report,
      'MemberExpression > Identifier.property[name="expect"]': report,
      'ImportDeclaration[source.value=/^(node:)?assert/]': report,
    };
  },
};

const inputs =
  /^(fill|clear|type|press|pressSequentially|click|dblclick|tap|check|uncheck|setChecked|selectOption|dispatchEvent)$/;

/** Input goes through a few functions, which cope with overlays and with masks that act on each key. */
export const noRawInput = {
  create: (context) => ({
    'CallExpression > MemberExpression.callee'({ object, property }) {
      if (!inputs.test(property.name) || /^(ThisExpression|Super)$/.test(object.type)) return;
      // Keys for the whole page, such as Escape.
      if (object.property?.name === 'keyboard') return;
      context.report({
        node: property,
        message: `A page object does not ${property.name}() itself: use enterText() or typeKeys(), click() or tick(), choose().`,
      });
    },
  }),
};

/** The text of each page object, read once for a run. */
let texts;
function pageObjects(folder) {
  texts ??= readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  return texts;
}

/** Whether a literal contains words, besides escapes such as `\p{L}`. */
const hasWords = ({ type, regex, value }) =>
  type === 'TemplateLiteral' ||
  (type === 'Literal' &&
    /\p{L}{2}/u.test((regex?.pattern ?? value).replace(/\\(p\{\w+\}|.)/gu, ' ')));

/** The words that find a control are written once, in its description. */
export const oneHome = {
  create(context) {
    const folder = join(context.cwd, 'pages');
    const elsewhere = (written, among) =>
      pageObjects(folder).find(
        ({ name, text }) =>
          join(folder, name) !== context.filename && among(name) && text.includes(written),
      );
    const twice = (node, other) =>
      context.report({
        node,
        message: `${context.sourceCode.getText(node)} is in pages/${other} too: a control's words have one home, import the control from there.`,
      });
    const raw = (node) => {
      if (node && hasWords(node))
        context.report({
          node,
          message: `The words of a control belong in its description: make ${context.sourceCode.getText(node)} the words of a Control, and find() that.`,
        });
    };
    return {
      'Property[key.name="words"]'({ value }) {
        if (value.type !== 'Literal') return;
        const other = elsewhere(context.sourceCode.getText(value), () => true);
        if (other) twice(value, other.name);
      },
      'Property[key.name="called"]'({ value }) {
        if (value.type !== 'Literal') return;
        const other = elsewhere(
          `called: ${context.sourceCode.getText(value)}`,
          (name) => dirname(join(folder, name)) === dirname(context.filename),
        );
        if (other) twice(value, other.name);
      },
      'CallExpression > MemberExpression.callee'({ parent, property }) {
        const [first, second] = parent.arguments;
        if (/^getBy(?!Role|TestId)/.test(property.name)) raw(first);
        const options = property.name === 'getByRole' ? second : first;
        for (const { key, value } of options?.properties ?? [])
          if (/^(name|hasText|hasNotText)$/.test(key?.name) && value) raw(value);
      },
    };
  },
};
