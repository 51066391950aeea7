import * as z from 'zod/mini';
import type { Call } from './calls.ts';
import { CALLS } from './calls.ts';
import { problem } from './shapes.ts';

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
  };
}

function operation(name: string, call: Call): object {
  const { method, summary, path, query, body, answer, status = 200, refusals, deprecated } = call;
  const refused = { 403: 'The token in the address is wrong', ...refusals };
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => ({
    name: parameter,
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
          { description, content: content(problem) },
        ]),
      ),
    },
  };
}

const content = (schema: z.ZodMiniType, io: 'input' | 'output' = 'output') => ({
  'application/json': { schema: schemaOf(schema, io) },
});

/** OpenAPI 3.1 is JSON Schema 2020-12; any JSON value is an empty schema there. */
function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output' = 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
