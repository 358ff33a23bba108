import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { z } from 'zod';
import { InputError } from '../domain/input-error';

/** Longest id accepted and longest settings that one may unpack to, so that a hostile id cannot fill memory. */
const limits = { id: 4_000, settings: 20_000 };

/** JSON with keys in order, so that equal settings give equal text. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, entry: unknown) =>
    entry !== null && typeof entry === 'object' && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  );

/** A stable id that holds all settings of an answer: ask with it again and the same settings are used. */
export const encodeCanonicalId = (kind: string, settings: object): string =>
  `${kind}.${deflateRawSync(canonicalJson(settings)).toString('base64url')}`;

/** The settings inside an id; the caller still checks them. @throws InputError when the text is no such id. */
export const decodeCanonicalId = (kind: string, id: string): unknown => {
  const refuse = () =>
    new InputError('canonicalId', `is not an id of a ${kind} answer; copy it whole from \`canonicalId\`.`);
  if (!id.startsWith(`${kind}.`) || id.length > limits.id) throw refuse();
  try {
    return JSON.parse(
      inflateRawSync(Buffer.from(id.slice(kind.length + 1), 'base64url'), {
        maxOutputLength: limits.settings,
      }).toString('utf8'),
    );
  } catch {
    throw refuse();
  }
};

/** An input that may be the id of an earlier answer instead. */
interface MayBeHeld {
  readonly canonicalId?: string | null | undefined;
}

/** @throws InputError when an input gives the id of an earlier answer and something else beside it. */
export const refuseBesideId = ({ canonicalId, ...others }: MayBeHeld): void => {
  if (canonicalId != null && Object.values(others).some((value) => value != null))
    throw new InputError('input.canonicalId', 'holds all settings already; give nothing else with it.');
};

/** The settings inside an id, in their shape. @throws InputError when the text is no such id, or holds something else. */
export const settingsHeld = <Settings>(
  kind: string,
  canonicalId: string,
  shape: z.ZodType<Settings>,
  what: string,
): Settings => {
  const held = shape.safeParse(decodeCanonicalId(kind, canonicalId));
  if (held.success) return held.data;
  throw new InputError('input.canonicalId', `holds no settings of ${what}; copy it whole from \`canonicalId\`.`);
};
