import type { Format } from 'ajv';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import type { Exchange } from '../support/client.ts';

interface Document {
  readonly paths: Record<string, Record<string, { responses: Record<string, object> }>>;
}

/**
 * The formats that say something: an empty text is no address. Any other is taken as no rule, as most of the
 * document's are made up ("ab_CD with ISO 639 language codes").
 */
const FORMATS = new Proxy<Record<string, Format>>(
  { email: /^[^@\s]+@[^@\s]+$/, url: /^https?:\/\/\S+$/ },
  { get: (formats, name: string) => formats[name] ?? true },
);

/** An OpenAPI document of MultiSafepay that answers can be compared with. */
export class OfficialDocument {
  readonly #file: string;
  readonly #document: Document;
  readonly #ajv = new Ajv({ strict: false, allErrors: true, formats: FORMATS });

  /** @throws when the file is not there or no JSON */
  constructor(file: string) {
    this.#file = file;
    this.#document = nullsAllowed(JSON.parse(readFileSync(file, 'utf8'))) as Document;
    this.#ajv.addSchema(this.#document, 'document');
  }

  /** What is wrong with an answer, or that the document lacks this call or status. */
  problems({ method, path, status, body }: Exchange): readonly unknown[] {
    const pointer = this.#schemaOf(method.toLowerCase(), path, String(status));
    const validate = pointer && this.#ajv.getSchema(`document#${pointer}`);
    if (!validate) return [`${this.#file} has no ${method} ${path} ${status}`];
    return validate(body) ? [] : [...(validate.errors ?? []), { body }];
  }

  #schemaOf(method: string, path: string, status: string): string | undefined {
    const { paths } = this.#document;
    const template = Object.keys(paths).find((candidate) => matches(candidate, path));
    if (!template || !paths[template]?.[method]?.responses[status]) return undefined;
    const steps = ['paths', template, method, 'responses', status, 'content', 'application/json'];
    return `/${[...steps, 'schema'].map(escape).join('/')}`;
  }
}

function matches(template: string, path: string): boolean {
  const pattern = template.replaceAll(/\{[^}]*\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

/** A step of a JSON pointer inside of a URI fragment. */
const escape = (step: string): string =>
  encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));

/** OpenAPI 3.0 writes `nullable: true` where JSON Schema adds "null" to the type. */
function nullsAllowed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(nullsAllowed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, nullsAllowed(value)]),
  );
  if (copy['nullable'] !== true || typeof copy['type'] !== 'string') return copy;
  return { ...copy, type: [copy['type'], 'null'] };
}
