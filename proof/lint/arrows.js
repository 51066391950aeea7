import { posix, relative, sep } from 'node:path';

const suite = 'tests -> fixtures -> pages -> catalogue';
const apart = 'the sandbox and the suite meet over HTTP and HTML only';

/**
 * What each part of the project may import besides itself, and which packages: those it
 * names, or all but those it goes `without`. A file belongs to the first part that its path begins with.
 */
const parts = [
  { part: 'proof/selftests/', may: [''] },
  { part: 'sandbox/test/', may: [''] },
  { part: 'sandbox/bench/', may: ['sandbox/'], rule: 'what is measured is the sandbox' },
  {
    part: 'proof/faults/areas/',
    may: ['proof/faults/', 'sandbox/', 'fixtures/verdict/checks/'],
    without: ['@playwright/'],
    rule: 'faults are defects of the sandbox and know the suite by its titles and the ids of its checks alone',
  },
  { part: 'proof/', may: [''], rule: '' },
  {
    part: 'tests/',
    may: ['fixtures/index.ts', 'catalogue/index.ts'],
    packages: [],
    rule: 'a spec imports fixtures/index.ts (test, expect, pages) and catalogue/index.ts only',
  },
  { part: 'fixtures/', may: ['pages/', 'catalogue/'], rule: suite },
  { part: 'pages/', may: ['catalogue/'], packages: ['@playwright/test'], rule: suite },
  {
    part: 'catalogue/',
    may: [],
    packages: ['zod'],
    rule: 'the catalogue is data: it imports zod and itself only',
  },
  {
    part: 'sandbox/core/',
    may: [],
    packages: [],
    rule: "the sandbox's core is rules without input or output: it imports itself only",
  },
  {
    part: 'sandbox/',
    may: [],
    without: ['@playwright/'],
    rule: apart,
  },
  {
    part: 'reporters/',
    may: ['fixtures/', 'catalogue/'],
    rule: `a reporter tells of a run, it drives nothing; and ${apart}`,
  },
  {
    part: 'playwright.',
    may: ['fixtures/', 'reporters/'],
    rule: `a configuration names folders, it loads no tests and pages; and ${apart}`,
  },
];

/** How the sandbox's pages look is known to the pages alone. */
const inner = {
  parts: ['sandbox/api/', 'sandbox/control/', 'sandbox/notifications/'],
  forbidden: ['sandbox/pages/', 'proof/looks/'],
  rule: "how the sandbox's pages look is known to its pages alone",
};

const beginsWith = (starts, path) => starts.some((start) => path.startsWith(start));

/** Why a file may not import something; undefined if it may. Paths from the project's folder. */
function objection(file, specifier) {
  const own = parts.find(({ part }) => file.startsWith(part));
  if (!own || specifier.startsWith('node:')) return undefined;
  if (!specifier.startsWith('.')) {
    const { packages = [''], without = [] } = own;
    const may = beginsWith(packages, specifier) && !beginsWith(without, specifier);
    return may ? undefined : own.rule;
  }
  const target = posix.join(posix.dirname(file), specifier);
  if (beginsWith(inner.parts, file) && beginsWith(inner.forbidden, target)) return inner.rule;
  return beginsWith([own.part, ...own.may], target) ? undefined : own.rule;
}

/** Imports follow the layout's arrows. */
export const arrows = {
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const rule = objection(file, specifier);
      if (rule) context.report({ node, message: `${file} must not import ${specifier}: ${rule}.` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
