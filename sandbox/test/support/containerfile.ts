import { readFileSync } from 'node:fs';

/** One instruction of a Containerfile. */
export interface Instruction {
  readonly name: string;
  /** Its words, or the items of its list in JSON. */
  readonly words: readonly string[];
  /** `--from` of a COPY. */
  readonly from?: string;
  readonly text: string;
}

/** A stage: what comes from one image on, up to the next. */
export interface Stage {
  readonly image: string;
  readonly as: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** Reads what the project's own Containerfiles use of the format. */
export function readContainerfile(path: string): Stage[] {
  const lines = readFileSync(path, 'utf8')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const stages: { image: string; as: string | undefined; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [name = '', ...rest] = line.split(/\s+/);
    if (name === 'FROM') {
      stages.push({ image: rest[0] ?? '', as: rest[2], instructions: [] });
      continue;
    }
    const text = line.slice(name.length).trim();
    const from = /^--from=(\S+)/.exec(text)?.[1];
    const words = text.startsWith('[')
      ? (JSON.parse(text) as string[])
      : rest.filter((word) => !word.startsWith('--from='));
    stages.at(-1)?.instructions.push({ name, words, text, ...(from && { from }) });
  }
  return stages;
}
