import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { isSafe } from 'redos-detector';

/**
 * Lists the regular expressions of these folders that may take more than linear time, or that are built
 * at run time and cannot be checked. Exit code 1 if there are any. Tests,
 * benchmarks and built files are left out.
 *
 *     node proof/lint/regular-expressions.js sandbox
 */
const found = process.argv.slice(2).flatMap(inFolder);
for (const line of found) process.stdout.write(`${line}\n`);
process.exitCode = found.length > 0 ? 1 : 0;

function inFolder(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.[jt]sx?$/.test(name) && !/^(?:test|bench|dist)\//.test(name))
    .flatMap((name) => inFile(join(folder, name)));
}

function inFile(file) {
  const code = readFileSync(file, 'utf8');
  const problems = [];
  const report = ({ start }, what) => {
    const line = code.slice(0, start).split('\n').length;
    problems.push(`${file}:${line}: ${what}`);
  };
  new Visitor({
    Literal(node) {
      if (node.regex && !isLinear(node.regex)) report(node, `${node.raw} is not linear`);
    },
    NewExpression(node) {
      if (node.callee.name === 'RegExp') report(node, 'put together at run time');
    },
  }).visit(parseSync(file, code).program);
  return problems;
}

/** Whether matching takes linear time on any input. */
function isLinear({ pattern, flags }) {
  return isSafe(new RegExp(pattern, flags)).safe;
}
