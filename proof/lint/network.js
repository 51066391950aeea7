const message =
  'Only send() in fixtures/network/send.ts sends a request: it refuses hosts that are not allowed, and takes the proxy of the company.';

/** Requests past the browser leave through one function. */
export const oneWayOut = {
  create(context) {
    const report = (node) => context.report({ node, message });
    return {
      'CallExpression > Identifier.callee[name="fetch"]': report,
      'CallExpression > MemberExpression.callee[object.name=/^(globalThis|https?)$/][property.name=/^(fetch|request|get)$/]':
        report,
      'ImportDeclaration[source.value=/^(node:)?https?$/] > ImportSpecifier[imported.name=/^(request|get)$/]':
        report,
      // Playwright's own client: `page.request.get()`, and `request.newContext()` before it.
      'CallExpression > MemberExpression.callee > MemberExpression.object[property.name="request"]':
        report,
      'CallExpression > MemberExpression.callee[object.name="request"][property.name="newContext"]':
        report,
    };
  },
};
