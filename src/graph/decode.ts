import { isDate, isInt, type Record as DriverRecord } from 'neo4j-driver';

/** Whether a database value is a day. */
export { isDate };

/** A database value as plain JavaScript: integers are numbers, dates `YYYY-MM-DD`, maps and lists are decoded inside. */
export const plain = (value: unknown): unknown => {
  if (isInt(value)) return value.toNumber();
  if (isDate(value)) return value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
  return value;
};

/** Decodes a row that the statement's own Cypher shaped; the type is the statement's promise, checked by its test. */
export const rowOf =
  <Row>() =>
  (record: DriverRecord): Row =>
    plain(record.toObject()) as Row;
