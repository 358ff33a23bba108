import { Command } from 'commander';
import { InputError } from '../domain/input-error';
import { keyName, makeKey } from '../server/http/keys';

/** `ascn key <name>`: makes an API key. The key goes to standard output alone, so that it can be piped; what to do with it goes to standard error. */
export const keyCommand = (): Command =>
  new Command('key')
    .description('make an API key, which raises what its holder may ask of the API')
    .argument('<name>', 'whose key it is: lower-case letters, digits, dots, hyphens')
    .action((name: string) => {
      if (!keyName.test(name))
        throw new InputError('name', `must be lower-case letters, digits, dots and hyphens, got "${name}".`);
      const { key, line } = makeKey(name);
      process.stderr.write(
        `Add this line to the file that API_KEYS_FILE names (chmod 600):\n${line}\n\n` +
          'The key itself, shown once; send it as "Authorization: Bearer <key>":\n',
      );
      process.stdout.write(`${key}\n`);
    });
