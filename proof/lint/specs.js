const branches = {
  IfStatement: 'an if',
  SwitchStatement: 'a switch',
  ConditionalExpression: 'a ternary',
  LogicalExpression: 'a &&, || or ??',
  WhileStatement: 'a while',
  TryStatement: 'a try',
};

/** A spec runs the same steps for every row. */
export const noBranch = {
  create: (context) =>
    Object.fromEntries(
      Object.entries(branches).map(([type, what]) => [
        type,
        (node) =>
          context.report({
            node,
            message: `A spec has no branch, and this is ${what}: let the rows differ, choose them with documented(), or skip with test.skip(condition, reason).`,
          }),
      ]),
    ),
};

const looks = /^(locator|frameLocator|getBy[A-Z]\w*|\$\$?|waitForSelector)$/;

/** A spec says what is done; pages/ knows where a control is. */
export const noLocator = {
  create: (context) => ({
    'ObjectPattern > Property[key.name=/^(page|context|browser)$/]'({ key }) {
      context.report({
        node: key,
        message: `A spec takes page objects, not Playwright's ${key.name}: they are fixtures, see fixtures/use/per-test/pages.ts.`,
      });
    },
    'CallExpression > MemberExpression.callee'({ property }) {
      if (looks.test(property.name))
        context.report({
          node: property,
          message: `A spec has no raw locator: give the page object in pages/ a method that does what you need ${property.name}() for.`,
        });
    },
  }),
};
