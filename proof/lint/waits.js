const instead =
  'Wait for what a person would see: a locator, until() in pages/, poll() in fixtures/';

/** No wait for a fixed time, and no override of the browser's own checks. */
export const noWait = {
  create(context) {
    const sleep = (node) =>
      context.report({
        node,
        message: `No sleep: it is always too long or too short. ${instead}.`,
      });
    return {
      'CallExpression > Identifier.callee[name=/^set(Timeout|Interval)$/]': sleep,
      'CallExpression > MemberExpression.callee > Identifier.property[name="waitForTimeout"]':
        sleep,
      'ImportDeclaration[source.value=/^(node:)?timers/] > ImportSpecifier[imported.name=/^(set(Timeout|Interval)|scheduler)$/]':
        sleep,
      'Literal[value="networkidle"]': (node) =>
        context.report({
          node,
          message: `No networkidle: a page may send requests at any time. ${instead}.`,
        }),
      // rm() has an option of the same name.
      'CallExpression[callee.name!=/^rm(Sync)?$/] > ObjectExpression > Property[key.name="force"]':
        (node) =>
          context.report({
            node,
            message:
              'No force: it does what a person cannot do. Wait until nothing covers the control.',
          }),
    };
  },
};
