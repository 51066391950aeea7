import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readCommandLine } from '../command-line.ts';
import { readPublicUrls } from '../public-urls.ts';
import { Browser } from './support/browser.ts';
import { byName } from './support/by-name.ts';
import { Client, pay } from './support/client.ts';
import type { Stage } from './support/containerfile.ts';
import { readContainerfile } from './support/containerfile.ts';
import { inSandbox } from './support/folder.ts';
import { freePorts } from './support/ports.ts';
import { Program } from './support/program.ts';
import { ask } from './support/raw.ts';
import { expect, test } from './support/test.ts';

/**
 * No container runs where these tests do. The files are linted, and their steps are taken without a container: each
 * COPY and RUN in folders, each command as a process, each published port as one of this machine.
 */
const CONTAINER = inSandbox('container');
const ROOT = inSandbox('..');
const COMPOSE = join(CONTAINER, 'compose.yaml');

interface Service {
  readonly build: string | { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, object>>;
  readonly networks?: { readonly default: { readonly aliases: readonly string[] } };
}
interface Compose {
  readonly services: { readonly sandbox: Service; readonly shop: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
}

const compose = parse(readFileSync(COMPOSE, 'utf8'), { strict: true }) as Compose;
const { sandbox, shop } = compose.services;
const IMAGES = {
  [join(CONTAINER, 'Containerfile')]: ROOT,
  [join(CONTAINER, 'shop/Containerfile')]: join(CONTAINER, 'shop'),
};

for (const [file, context] of Object.entries(IMAGES)) {
  const stages = readContainerfile(file);
  const of = (name: string, among: readonly Stage[] = stages) =>
    among.flatMap(({ instructions }) => instructions.filter((one) => one.name === name));

  test.describe(file.slice(CONTAINER.length + 1), () => {
    test('has known instructions, and images of one version each', () => {
      const known = 'WORKDIR COPY RUN USER EXPOSE ENTRYPOINT CMD'.split(' ');
      const unknown = stages.flatMap(({ instructions }) =>
        instructions.filter(({ name }) => !known.includes(name)),
      );
      expect(unknown).toEqual([]);
      for (const { image } of stages) expect(image).toMatch(/^docker\.io\/\S+:\d/);
    });

    test('copies what is there, of the context or of a stage before', () => {
      for (const [index, { instructions }] of stages.entries()) {
        for (const { name, words, from } of instructions) {
          if (name !== 'COPY') continue;
          const before = stages.slice(0, index).map(({ as }) => as);
          if (from !== undefined) expect(before).toContain(from);
          const missing = words.slice(0, -1).filter((path) => !existsSync(join(context, path)));
          if (from === undefined) expect(missing).toEqual([]);
        }
      }
    });

    test('ends as a user who is not root, with a command that no shell reads', () => {
      const last = stages.slice(-1);
      expect(of('USER', last).map(({ text }) => text)).not.toContain('root');
      expect(of('USER', last)).toHaveLength(1);
      for (const { text } of [...of('CMD'), ...of('ENTRYPOINT')]) expect(text).toMatch(/^\[.*\]$/);
    });
  });
}

test('the image of the sandbox is built of all that it is locked with', () => {
  const [first] = readContainerfile(join(CONTAINER, 'Containerfile'));
  const copied = first?.instructions.flatMap(({ name, words }) =>
    name === 'COPY' ? words.slice(0, -1) : [],
  );
  const { workspaces } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    workspaces: string[];
  };
  expect(copied).toEqual(expect.arrayContaining(workspaces));
  const ignored = readFileSync(join(CONTAINER, 'Containerfile.dockerignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining((copied ?? []).map((path) => `!${path}`)));
});

test('the compose file names what is there, and publishes nothing beyond this machine', () => {
  for (const [name, service] of Object.entries(compose.services)) {
    const { build, ports, volumes, depends_on: needs = {} } = service;
    const context = resolve(CONTAINER, typeof build === 'string' ? build : build.context);
    const file = typeof build === 'string' ? 'Containerfile' : build.dockerfile;
    expect(existsSync(join(context, file)), `${name}: ${file}`).toBe(true);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
    for (const volume of volumes)
      expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    for (const other of Object.keys(needs)) expect(Object.keys(compose.services)).toContain(other);
  }
  expect(
    shop.volumes.every((volume) => volume.endsWith(':ro')),
    'the key is the sandbox’s',
  ).toBe(true);
});

test('every address that a browser opens is a published port of its origin', () => {
  const { options } = readCommandLine(sandbox.command ?? []);
  const urls = readPublicUrls(options.publicUrls ?? {});
  expect(new URL(urls.api ?? '').hostname).toBe(sandbox.networks?.default.aliases[0]);
  const published = new Map(
    sandbox.ports.map((port) => port.split(':').slice(1) as [string, string]),
  );
  const inside = (url?: string) => published.get(new URL(url ?? '').port);
  expect([inside(urls.pay), inside(urls.acs), inside(urls.dashboard)]).toEqual([
    '444',
    '445',
    '446',
  ]);
  expect(options.hosts?.map((host) => published.get(host.split(':')[1] ?? ''))).toEqual([
    undefined,
    '443',
  ]);
});

/** Takes the steps of a Containerfile in a folder for each stage. Returns that of the last one. */
function takeSteps(file: string, context: string, folder: string): string {
  const roots = new Map<string, string>();
  let last = folder;
  for (const [index, { as, instructions }] of readContainerfile(file).entries()) {
    const root = join(folder, String(index));
    if (as !== undefined) roots.set(as, root);
    let work = root;
    for (const { name, words, from, text } of instructions) {
      if (name === 'WORKDIR') mkdirSync((work = join(root, text)), { recursive: true });
      if (name === 'COPY')
        copy(words, from === undefined ? context : (roots.get(from) ?? ''), work);
      // What the registry gives is here already, and there are no such users.
      if (name === 'RUN' && text === 'npm ci')
        symlinkSync(join(ROOT, 'node_modules'), join(work, 'node_modules'));
      else if (name === 'RUN' && !text.includes('chown'))
        execFileSync('sh', ['-c', text], { cwd: work });
    }
    last = work;
  }
  return last;
}

function copy(words: readonly string[], source: string, work: string): void {
  const target = words.at(-1) ?? '';
  for (const path of words.slice(0, -1)) {
    const to = target === './' ? join(work, path) : join(work, target);
    cpSync(join(source, path), to, {
      recursive: true,
      filter: (from) =>
        (!from.includes('node_modules') && !from.endsWith(join('sandbox', 'dist'))) ||
        !from.startsWith(ROOT),
    });
  }
}

/** What an image starts. */
function entryOf(file: string): readonly string[] {
  const last = readContainerfile(file).at(-1)?.instructions ?? [];
  return last.find(({ name }) => name === 'ENTRYPOINT')?.words ?? [];
}

test('without a container: built, started, and paid as from the shop', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-container-'));
  const file = join(CONTAINER, 'Containerfile');
  const [node = '', ...entry] = entryOf(file);
  const image = takeSteps(file, ROOT, folder);
  class Image extends Program {
    protected override command(): readonly string[] {
      return [node, ...entry.map((word) => (word.endsWith('.js') ? join(image, word) : word))];
    }
  }
  const port = await freePorts();
  const args = sandbox.command?.map((word) => word.replace('=/ca', `=${folder}/ca`)) ?? [];
  const running = new Image(...args, '--json', '--port', String(port));
  try {
    const started = await running.told();
    expect(started.apiKey, 'the key that the shop has').toBe(shop.environment?.['API_KEY']);
    const ca = readFileSync(join(folder, 'ca/ca.pem'), 'utf8');
    const here = `https://127.0.0.1:${port}`;
    const named = byName(here, ca);
    const client = new Client(started, named);
    const { data } = (await client.order({ gateway: 'VISA' })).body;
    expect(data.payment_url).toMatch(/^https:\/\/localhost:8444\/connect\//);
    const shopper = await new Browser(named).open(data.payment_url);
    await pay(shopper, '4111111111111111');
    expect(shopper.url).toContain('https://shop.example/thanks');
    expect((await client.get(data.order_id)).status).toBe('completed');
    const start = await ask(here, { ca, headers: { host: 'localhost:8443' } });
    expect(start.status, 'the start page asks for the API key').toBe(401);
  } finally {
    await running.stop();
    rmSync(folder, { recursive: true });
  }
});
