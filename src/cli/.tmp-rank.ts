import { Command } from 'commander';
import { rankCommand } from './rank-command';
new Command('ascn').addCommand(rankCommand()).parseAsync().catch((e) => { console.error(e.message); process.exitCode = 2; });
