#!/usr/bin/env node
import { giveUp, runCli, runTests } from './bootstrap.mjs';

const task = process.argv[2];
const args = process.argv.slice(3);

if (task === 'start') runCli(['start'].concat(args));
else if (task === 'test') runTests(args);
else giveUp('There is no task "' + (task || '') + '".', 'Use: node bin/run.mjs start, or node bin/run.mjs test.');
