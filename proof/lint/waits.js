const instead =
  'Wait for what a person would see: a locator, until() in pages/, poll() in fixtures/';

/** Nothing is hoped for by waiting, and no check of the browser is overridden. */
export const noWait = {
  create(context) {
    const sleep = (node) =>
      context.report({ node, message: `No sleep: it is too long or too short. ${instead}.` });
    return {
      'CallExpression > Identifier.callee[name=/^set(Timeout|Interval)$/]': sleep,
      'CallExpression > MemberExpression.callee > Identifier.property[name="waitForTimeout"]':
        sleep,
      'ImportDeclaration[source.value=/^(node:)?timers/] > ImportSpecifier[imported.name=/^(set(Timeout|Interval)|scheduler)$/]':
        sleep,
      'Literal[value="networkidle"]': (node) =>
        context.report({
          node,
          message: `No networkidle: pages may ask for something at any time. ${instead}.`,
        }),
      // Files are removed with force, too.
      'CallExpression[callee.name!=/^rm(Sync)?$/] > ObjectExpression > Property[key.name="force"]':
        (node) =>
          context.report({
            node,
            message:
              'No force: it does what a person cannot. Wait until nothing is in the way of the control.',
          }),
    };
  },
};
