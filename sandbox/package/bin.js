#!/usr/bin/env node
// The program as an installed package has it: Node does not read TypeScript below node_modules, tsx does.
import { register } from 'tsx/esm/api';

register();
await import('../main.ts');
