import { lexer, type MarkedToken, type Token, type Tokens } from 'marked';

/** A part of the page: a heading or a `<details>`, and its content. */
export interface Section {
  name: string;
  readonly lines: { readonly text: string; readonly listed: boolean }[];
  readonly tables: Table[];
}

/** Cells as text; `<br />` is a line break, bold and code keep their marks. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The parts of a Markdown page, in their order; the first one has no name. */
export function sectionsOf(markdown: string): readonly Section[] {
  let current = section('');
  const sections = [current];
  const enclosing: Section[] = [];
  const begin = (name: string): void => {
    current = section(name);
    sections.push(current);
  };

  const read = (tokens: readonly Token[], listed = false): void => {
    for (const token of tokens as readonly MarkedToken[]) {
      if (token.type === 'heading') begin(plain(token.tokens));
      else if (token.type === 'html') readTags(token.text);
      else if (token.type === 'table') current.tables.push(tableOf(token));
      else if (token.type === 'list')
        read(
          token.items.flatMap((item) => item.tokens),
          true,
        );
      else if (token.type === 'blockquote') read(token.tokens, listed);
      else if (token.type === 'paragraph' || token.type === 'text')
        current.lines.push({ text: inline(token.tokens ?? [token]), listed });
    }
  };
  const readTags = (html: string): void => {
    for (const [, element, name] of html.matchAll(
      /<(\/?details|summary)\b[^>]*>(?:([^<]*)<\/summary>)?/g,
    )) {
      if (element === 'details') {
        enclosing.push(current);
        begin('');
      } else if (element === '/details') current = enclosing.pop() ?? current;
      else current.name = name?.trim() ?? '';
    }
  };
  read(lexer(prepared(markdown)));
  return sections;
}

const section = (name: string): Section => ({ name, lines: [], tables: [] });

/** What is no Markdown: the site's front matter and blocks, and its glossary's marks. */
const prepared = (markdown: string): string =>
  markdown
    .replaceAll('\r\n', '\n')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\[block:\w+\][\s\S]*?\[\/block\]/g, '')
    .replace(/<<(?:glossary:)?([^<>]+)>>/g, '$1')
    // A tag ends a list or a table only on a line of its own.
    .replace(/^[ \t]*(<\/?details\b[^>]*>)/gm, '\n\n$1\n\n')
    .replace(/(<summary>)([\s\S]*?)(<\/summary>)/g, '\n\n$1$2$3\n\n');

const tableOf = ({ header, rows }: Tokens.Table): Table => ({
  header: header.map(({ tokens }) => plain(tokens)),
  rows: rows.map((cells) => cells.map(({ tokens }) => inline(tokens))),
});

const plain = (tokens: readonly Token[] | undefined): string => inline(tokens).replace(/[*`]/g, '');

function inline(tokens: readonly Token[] = []): string {
  return tokens
    .map((token) => {
      if (token.type === 'strong') return `**${inline(token.tokens)}**`;
      if (token.type === 'codespan') return `\`${token.text}\``;
      if (token.type === 'br') return '\n';
      if (token.type === 'html') return /^<br\b/i.test(token.raw) ? '\n' : '';
      if ('tokens' in token && token.tokens) return inline(token.tokens);
      return 'text' in token ? String(token.text) : token.raw;
    })
    .join('')
    .trim();
}
