import { expect } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { breaks } from './breaks.ts';
import { here, shopPort, test } from './consumer.ts';

for (const { name, replace, test: title, finding } of breaks) {
  test(`its tests notice a shop that ${name}`, ({ projects: { module: project } }) => {
    const [right, wrong] = replace;
    const shop = project.read('shop.mjs');
    expect(shop.split(right), 'the line to break is there once').toHaveLength(2);
    writeFileSync(join(project.folder, 'shop.mjs'), shop.replace(right, wrong));
    try {
      const only = [...here, '--grep', title, '--workers', '1'];
      expect(() => project.program('playwright', only, { SHOP_PORT: shopPort })).toThrow(finding);
    } finally {
      writeFileSync(join(project.folder, 'shop.mjs'), shop);
    }
  });
}
