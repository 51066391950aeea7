/** House words, each with the field's words for it. */
const plain = new Map([
  ['whoever', 'name the person or the program'],
  ['nobody', 'write "no one", or say what does not happen'],
  ['somebody', 'name the person or the program'],
  ['anybody', 'name the person or the program'],
  ['told', 'write returned, shown, listed, notified or reported'],
  ['tells', 'write returns, shows, lists, notifies or reports'],
  ['stands', 'write is, or says where it is written'],
]);
const words = new RegExp(`\\b(${[...plain.keys()].join('|')})\\b`, 'gi');

/** Comments and messages are in plain English. Titles of tests are left as they are: faults name them. */
export const plainEnglish = {
  create(context) {
    const check = (node, text) => {
      for (const [word] of text.matchAll(words))
        context.report({
          node,
          message: `"${word}" is a house word: ${plain.get(word.toLowerCase())}.`,
        });
    };
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) check(comment, comment.value);
      },
      ...(context.filename.endsWith('.spec.ts')
        ? {}
        : {
            Literal(node) {
              if (typeof node.value === 'string') check(node, node.value);
            },
            TemplateElement: (node) => check(node, node.value.raw),
            JSXText: (node) => check(node, node.value),
          }),
    };
  },
};
