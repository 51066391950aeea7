import { expect, test } from '@playwright/test';
import { danglingReferences, filesOf } from '../../docs/links.ts';

test('every file, heading and script that the repository refers to is there', () => {
  const dangling = danglingReferences(filesOf('.')).map(
    ({ at, reference, problem }) => `${at}: ${reference}: ${problem}`,
  );
  expect(dangling, 'mend the reference, or write the heading that it needs').toEqual([]);
});

/** Built from parts, so that the link check does not take these samples for references. */
const facts = ['docs', 'facts', 'api.md'].join('/');
const beside = ['..', 'shared'].join('/');

const headings = '# The order\n\n## Order object\n\n## Order object\n\n<a id="ids"></a>\n';

/** The problems of one file in a project that also has a document with headings. */
const problemsOf = (path: string, text: string): string[] =>
  danglingReferences(
    new Map([
      [facts, headings],
      ['core/orders.ts', ''],
      ['shared/orders.ts', ''],
      ['package.json', '{ "scripts": { "looks": "tsx looks.ts" } }'],
      [path, text],
    ]),
  ).map(({ reference, problem }) => `${reference}: ${problem}`);

test.describe('A reference that holds', () => {
  const samples: Readonly<Record<string, readonly [path: string, text: string]>> = {
    'a heading, from a comment': ['core/a.ts', `// Source: ${facts}#order-object`],
    'the second heading of a name': ['core/a.ts', `// (${facts}#order-object-1)`],
    'a written anchor': ['core/a.ts', `/** ${facts}#ids */`],
    'a file by the end of its path': ['pages/a.tsx', '/** See `orders.ts`, or core/orders.ts. */'],
    'a link beside the file': ['guide/b.md', `[orders](../${facts}#order-object)`],
    'a link upwards': ['guide/b.md', '[code](../core/orders.ts), [all](../core)'],
    'a link in the page': ['guide/b.md', '# Some words\n\n[up](#some-words)'],
    'a folder of that name': ['core/a.ts', `import '${beside}/orders.ts';`],
    'the name of a link': ['guide/b.md', '[`orders.md`](../core/orders.ts)'],
    'what a run writes': ['core/a.ts', '// test-results/table.json'],
    'a script': ['guide/b.md', 'Use `npm run looks -- --all`.'],
    'another site': ['guide/b.md', '[site](https://example.com/none.md#none)'],
    'a string of code': ['core/a.ts', "export const file = 'some/other.json';"],
  };
  for (const [name, [path, text]] of Object.entries(samples)) {
    test(name, () => expect(problemsOf(path, text)).toEqual([]));
  }
});

test.describe('A reference that dangles', () => {
  const samples: Readonly<Record<string, readonly [path: string, text: string, problem: string]>> =
    {
      'a heading, from a comment': [
        'core/a.ts',
        `/** One,\n * ${facts}#order-objects */`,
        `${facts}#order-objects: no such heading`,
      ],
      'a heading, from a string': [
        'core/a.ts',
        `export const source = '${facts}#none';`,
        `${facts}#none: no such heading`,
      ],
      'a third heading of a name': [
        'core/a.ts',
        `// ${facts}#order-object-2`,
        `${facts}#order-object-2: no such heading`,
      ],
      'a document by its name alone': ['core/a.ts', '// (api.md 2.1)', 'api.md: no such file'],
      'data in a comment': ['core/a.tsx', '/* as in samples.json */', 'samples.json: no such file'],
      'code in a comment': ['core/a.js', '// as api/orders.ts does', 'api/orders.ts: no such file'],
      'code in a document': ['guide/b.md', 'See `core/order.ts`.', 'core/order.ts: no such file'],
      'a link to a file': ['guide/b.md', '[it](facts/none.md)', 'facts/none.md: no such file'],
      'a link to a heading': [
        'guide/b.md',
        `[it](../${facts}#none)`,
        `../${facts}#none: no such heading`,
      ],
      'an image': ['guide/b.md', '![it](report.png)', 'report.png: no such file'],
      'a script': ['core/a.ts', '// after `npm run faces`', 'npm run faces: no such script'],
      'a folder beside the repository': [
        'core/a.ts',
        `export const folder = '${beside}/notes';`,
        `${beside}/notes: outside the repository`,
      ],
    };
  for (const [name, [path, text, problem]] of Object.entries(samples)) {
    test(name, () => expect(problemsOf(path, text)).toContain(problem));
  }
});
