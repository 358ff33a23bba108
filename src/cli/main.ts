import { Command, CommanderError } from 'commander';
import { describeFailure, exitCodes } from './failure';
import { packageVersion } from './package-version';
import { pathsCommand } from './paths-command';
import { rankCommand } from './rank-command';
import { checkCommand, loadCommand } from './seeds-commands';
import { shortlistCommand } from './shortlist-command';
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
  pathsCommand(),
  rankCommand(),
  checkCommand(),
])
  program.addCommand(command);
for (const command of [program, ...program.commands]) command.exitOverride();

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : exitCodes.input;
    return;
  }
  const { text, exitCode } = describeFailure(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = exitCode;
});
