#!/usr/bin/env node
import { buildProgram, giveUp, runCli, runTests } from './bootstrap.mjs';

const task = process.argv[2];
const args = process.argv.slice(3);

if (task === 'start') runCli(['start'].concat(args));
else if (task === 'test') runTests(args);
else if (task === 'build') buildProgram();
else giveUp('There is no task "' + (task || '') + '".', 'Use: node bin/run.mjs start, test or build.');
