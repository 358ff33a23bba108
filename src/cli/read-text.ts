import { readFileSync } from 'node:fs';
import { InputError } from '../domain/input-error';

/** A file that a command was given, `-` for what is piped in. @throws InputError when it cannot be read or is no UTF-8. */
export const readText = (option: string, name: string): { name: string; text: string } => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(name === '-' ? 0 : name);
  } catch (error) {
    throw new InputError(
      option,
      `cannot read "${name}" (${(error as NodeJS.ErrnoException).code ?? 'unreadable'}); give the path of a file.`,
    );
  }
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new InputError(option, `"${name}" holds bytes that are not UTF-8; save the file as UTF-8.`);
  }
};
