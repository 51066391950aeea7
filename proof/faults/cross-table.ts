import { writeTable } from './reporter/table.ts';

/** Makes one cross table of what `npm run faults -- --alone` and `-- --all` have left. */
const { file, problems } = writeTable();
process.stdout.write([...problems, file, ''].join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
