import { Command, CommanderError } from 'commander';
import { changesCommand } from './changes-command';
import { conflictsCommand } from './conflicts-command';
import { describeFailure, exitCodes } from './failure';
import { ipaCommand } from './ipa-command';
import { keyCommand } from './key-command';
import { matchCommand } from './match-command';
import { packageVersion } from './package-version';
import { partnersCommand } from './partners-command';
import { gapsCommand } from './gaps-command';
import { ladderCommand } from './ladder-command';
import { kindsCommand } from './kinds-command';
import { missingCommand } from './missing-command';
import { pathsCommand } from './paths-command';
import { reachCommand } from './reach-command';
import { rankCommand } from './rank-command';
import { resolveCommand } from './resolve-command';
import { searchCommand } from './search-command';
import { checkCommand, loadCommand } from './seeds-commands';
import { compareCommand } from './compare-command';
import { shortlistCommand } from './shortlist-command';
import { suggestCommand } from './suggest-command';
import { startCommand } from './start-command';

const program = new Command('ascn')
  .description(
    'ASEAN smart cities, Korean partners and support schemes: shortlists and partnership paths with their evidence',
  )
  .version(packageVersion)
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 something on this machine or its database, 2 what was asked for, 3 the seeds.',
  );
for (const command of [
  startCommand(),
  loadCommand(),
  shortlistCommand(),
  compareCommand(),
  suggestCommand(),
  pathsCommand(),
  kindsCommand(),
  reachCommand(),
  missingCommand(),
  matchCommand(),
  partnersCommand(),
  ladderCommand(),
  gapsCommand(),
  ipaCommand(),
  rankCommand(),
  searchCommand(),
  resolveCommand(),
  conflictsCommand(),
  changesCommand(),
  checkCommand(),
  keyCommand(),
])
  program.addCommand(command);
for (const command of [program, ...program.commands]) command.exitOverride();

// `ascn paths ... | head`: who has read enough closes the pipe, which is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : exitCodes.input;
    return;
  }
  const { text, exitCode } = describeFailure(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = exitCode;
});
