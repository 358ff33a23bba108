#!/usr/bin/env node
import { runCli } from './bootstrap.mjs';

runCli(process.argv.slice(2));
