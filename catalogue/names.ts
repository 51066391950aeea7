import { methods } from './methods/index.ts';
import type { MethodCatalogue } from './schema/method.ts';

const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type Named = Pick<MethodCatalogue['method'], 'name' | 'alsoCalled'>;

const namesOf = ({ name, alsoCalled }: Named): string[] => [name, ...alsoCalled];

/** Names of other methods that begin with this name: "iDEAL+in3" is in3, not iDEAL. */
export const longerNames = (name: string): string[] =>
  methods
    .flatMap(({ method }) => namesOf(method))
    .filter((it) => it.length > name.length && it.toLowerCase().startsWith(name.toLowerCase()));

/**
 * The names of a method as a part of a pattern, to be matched without regard to case. A longer name of another
 * method that begins with one of them does not match.
 *
 * @param more what else names it, such as its gateway id or its group
 */
export function namesPattern(method: Named, ...more: readonly string[]): string {
  const own = [...namesOf(method), ...more];
  const patterns = own.map((name) => {
    const rest = longerNames(name)
      .filter((it) => !own.includes(it))
      .map((it) => plain(it.slice(name.length)));
    return plain(name) + (rest.length > 0 ? `(?!${rest.join('|')})` : '');
  });
  return `(${patterns.join('|')})`;
}
