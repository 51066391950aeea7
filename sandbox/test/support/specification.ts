import { Ajv } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import type { Exchange } from './client.ts';

/** Where the specifications lie. They are not part of the repository. */
const FOLDER = process.env['OPENAPI_FOLDER'] ?? '../shared/reference';

interface Document {
  readonly paths: Record<string, Record<string, { responses: Record<string, object> }>>;
}

/** A specification that answers can be held against. */
export class Specification {
  readonly #file: string;
  readonly #ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  #document: Document | undefined;

  /** `openapi-observed.json` or `openapi.json`. */
  constructor(name: string) {
    this.#file = `${FOLDER}/${name}`;
  }

  /** Why its tests are skipped; undefined when it is there. */
  get missing(): string | undefined {
    return existsSync(this.#file) ? undefined : `no ${this.#file} (OPENAPI_FOLDER)`;
  }

  /** What is wrong with an answer, and whether the specification knows this call and status at all. */
  problems({ method, path, status, body }: Exchange): readonly unknown[] {
    const pointer = this.#schemaOf(method.toLowerCase(), path, String(status));
    if (!pointer) return [`${method} ${path} ${status} is not in ${this.#file}`];
    return this.problemsAs(pointer, body);
  }

  /** What is wrong with a value as an instance of a schema, named by its pointer. */
  problemsAs(pointer: string, value: unknown): readonly unknown[] {
    this.#read();
    const validate = this.#ajv.getSchema(`spec#${pointer}`);
    if (!validate) throw new Error(`no ${pointer} in ${this.#file}`);
    return validate(value) ? [] : [...(validate.errors ?? []), { value }];
  }

  #schemaOf(method: string, path: string, status: string): string | undefined {
    const { paths } = this.#read();
    const template = Object.keys(paths).find((candidate) => matches(candidate, path));
    const responses = template && paths[template]?.[method]?.responses;
    if (!template || !responses || !responses[status]) return undefined;
    const steps = ['paths', template, method, 'responses', status, 'content', 'application/json'];
    return `/${[...steps, 'schema'].map(escape).join('/')}`;
  }

  #read(): Document {
    if (this.#document) return this.#document;
    this.#document = nullsAllowed(JSON.parse(readFileSync(this.#file, 'utf8'))) as Document;
    this.#ajv.addSchema(this.#document, 'spec');
    return this.#document;
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
