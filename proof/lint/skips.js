/** A service does not skip a test by itself: the fixture that makes it gives it a function for that. */
export const noSkip = {
  create: (context) => ({
    'CallExpression > MemberExpression.callee > Identifier.property[name=/^(skip|fixme)$/]'(node) {
      context.report({
        node,
        message:
          'Only the fixtures in fixtures/use/ skip a test: take a Skip (fixtures/report/skip.ts) by the constructor, and call it with the reason.',
      });
    },
  }),
};
