#!/usr/bin/env node
import { load } from './load.js';

void load().then(({ main }) => main(process.argv.slice(2)));
