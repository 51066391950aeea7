import * as z from 'zod/mini';
import type { Call } from './calls.ts';
import { CALLS } from './calls.ts';
import * as shapes from './shapes.ts';

/** Shapes that have a name in the document: those of bodies, and those of answers. */
const ASKED = {
  Advance: shapes.advance,
  Duration: shapes.duration,
  Notification: shapes.sending,
  OrderEnd: shapes.orderEnd,
  Override: shapes.override,
  Reset: shapes.reset,
};
const ANSWERED = {
  Clock: shapes.clock,
  Deliveries: shapes.deliveries,
  Delivery: shapes.delivery,
  Environment: shapes.environment,
  Journal: shapes.journal,
  JournalEntry: shapes.entry,
  KeptDuration: shapes.duration,
  KeptOverride: shapes.keptOverride,
  KeptOverrides: shapes.keptOverrides,
  Order: shapes.order,
  Problem: shapes.problem,
  Snapshot: shapes.snapshot,
};
type Named = Readonly<Record<string, z.ZodMiniType>>;
type Io = 'input' | 'output';

/** The control API as an OpenAPI document, made of the shapes that requests are checked against. */
export function openApi() {
  const calls: [string, Call][] = Object.entries(CALLS);
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, call] of calls) {
    paths[call.path] = { ...paths[call.path], [call.method.toLowerCase()]: operation(name, call) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control API of the MultiSafepay sandbox',
      version: '1',
      description:
        'Drives a sandbox from a test in any language. Its address, controlUrl, is printed at the start with --control.',
    },
    servers: [
      {
        url: '{controlUrl}',
        description: 'The address without the slash at its end; the token in it is the permission',
        variables: { controlUrl: { default: 'http://127.0.0.1:4000/control/TOKEN' } },
      },
    ],
    paths,
    components: { schemas: { ...schemasOf(ASKED, 'input'), ...schemasOf(ANSWERED, 'output') } },
  };
}

function operation(name: string, call: Call): object {
  const { method, summary, path, query, body, answer, status = 200, refusals, deprecated } = call;
  const refused = { 403: 'The token in the address is wrong', ...refusals };
  const named = path.split('/').filter((segment) => segment.startsWith('{'));
  const inPath = named.map((segment) => ({
    name: segment.slice(1, -1),
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([parameter, schema]) => ({
    name: parameter,
    in: 'query',
    schema: schemaOf(schema as z.ZodMiniType),
  }));
  const parameters = [...inPath, ...inQuery];
  return {
    operationId: name,
    summary,
    ...(deprecated && { deprecated }),
    ...(parameters.length > 0 && { parameters }),
    ...(method === 'POST' && body && { requestBody: { content: content(body, 'input') } }),
    responses: {
      [status]: { description: summary, content: content(answer) },
      ...Object.fromEntries(
        Object.entries(refused).map(([code, description]) => [
          code,
          { description, content: content(shapes.problem) },
        ]),
      ),
    },
  };
}

const content = (schema: z.ZodMiniType, io: Io = 'output') => {
  const [name] = Object.entries<z.ZodMiniType>(io === 'input' ? ASKED : ANSWERED).find(
    ([, named]) => named === schema,
  ) ?? [undefined];
  return {
    'application/json': { schema: name === undefined ? schemaOf(schema, io) : { $ref: at(name) } },
  };
};

const at = (name: string): string => `#/components/schemas/${name}`;

/** OpenAPI 3.1 is JSON Schema 2020-12; any JSON value is an empty schema there. */
function schemaOf(schema: z.ZodMiniType, io: Io = 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

/** They refer to each other by name. */
function schemasOf(named: Named, io: Io): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io, uri: at, unrepresentable: 'any' });
  for (const schema of Object.values(schemas)) {
    delete schema.$schema;
    delete schema.$id;
  }
  return schemas;
}
