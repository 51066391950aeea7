/** One message to people: what changed, why, and what to do. Plain text, without order data. */
export interface Notice {
  /** One sentence. */
  readonly verdict: string;
  /** What changed, a line each. */
  readonly changes: readonly string[];
  readonly cause?: string | undefined;
  /** Address of the report. */
  readonly link?: string | undefined;
  /** What the reader does now. */
  readonly todo: string;
}

/** A message has so many lines of changes at most; the report has all of them. */
const mostChanges = 10;

/** Characters of one text: far below what any chat takes. */
const longest = 300;

/**
 * The notice as it is sent: short, each text in one line.
 *
 * @param clean takes secrets out of a text
 */
export function inShort(
  { verdict, changes, cause, link, todo }: Notice,
  clean: (text: string) => string,
): Notice {
  const line = (text: string): string => cut(clean(text).replace(/\s+/g, ' ').trim());
  const more = changes.length - mostChanges;
  return {
    verdict: line(verdict),
    changes: [
      ...changes.slice(0, mostChanges).map(line),
      ...(more > 0 ? [`${more} more, in the report`] : []),
    ],
    ...(cause !== undefined && cause !== '' && { cause: line(cause) }),
    ...(isLink(link) && { link: clean(link) }),
    todo: line(todo),
  };
}

const isLink = (link: string | undefined): link is string =>
  link !== undefined && /^https?:\/\//.test(link) && URL.canParse(link);

const cut = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
