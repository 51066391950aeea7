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
const houseWord = new RegExp(`\\b(${[...plain.keys()].join('|')})\\b`, 'gi');

/** What is wrong with the words of a text, for each house word in it. */
export const houseWordsIn = (text) =>
  [...text.matchAll(houseWord)].map(
    ([word]) => `"${word}" is a house word: ${plain.get(word.toLowerCase())}.`,
  );

/** Comments and messages are in plain English. Titles of tests are left as they are. */
export const plainEnglish = {
  create(context) {
    const check = (node, text) => {
      for (const message of houseWordsIn(text)) context.report({ node, message });
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
