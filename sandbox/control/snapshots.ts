import type { Restore } from '../core/memento.ts';
import type { Environment } from '../environment.ts';
import type { Overrides } from './overrides.ts';
import { Refused } from './requests.ts';

/** Moments of one environment to come back to. */
export interface Snapshots {
  /** Returns its id. There must be no notification on its way. */
  take(): string;
  /** @throws Refused when there is none of this id */
  find(id: string): Restore;
}

/** Each holds all orders: the oldest one goes when there are more. */
const MOST = 100;

export function createSnapshots(environment: Environment, overrides: Overrides): Snapshots {
  const kept = new Map<string, Restore>();
  let taken = 0;
  return {
    take() {
      taken += 1;
      const saved = [environment.save(), overrides.save()];
      kept.set(String(taken), () => {
        for (const restore of saved) restore();
      });
      const [oldest = ''] = kept.keys();
      if (kept.size > MOST) kept.delete(oldest);
      return String(taken);
    },
    find(id) {
      const found = kept.get(id);
      if (!found) throw new Refused(`there is no snapshot ${id}`, 404);
      return found;
    },
  };
}
