import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { Unusable } from '../unusable.ts';

/**
 * A write never overwrites, it adds a version. The API reads the newest version; the token endpoint of a region reads
 * the newest one that has reached it. So lag, history and ids that are never used again all fall out of one table.
 */
const SCHEMA = `
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS client_version (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('create', 'update', 'delete')),
  at REAL NOT NULL,
  properties TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS client_version_by_client ON client_version (client_id, seq);
CREATE TABLE IF NOT EXISTS secret_version (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id TEXT NOT NULL,
  secret_id INTEGER NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('create', 'update', 'delete')),
  at REAL NOT NULL,
  description TEXT,
  expires_at REAL,
  salt TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS secret_version_by_secret ON secret_version (client_id, secret_id, seq);
`;

const FOREIGN = `SELECT name FROM sqlite_master WHERE type = 'table'
  AND name NOT IN ('setting', 'client_version', 'secret_version', 'sqlite_sequence')`;

/**
 * Opens `:memory:` or a file; a file that another version wrote with the same tables is taken as it is.
 * @throws Unusable for a file that is none, or another program's
 */
export const openDatabase = (path: string): DatabaseSync => {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    if (database.prepare(FOREIGN).get()) throw new Unusable('state', 'it holds tables of another program');
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    database.exec(SCHEMA);
    return database;
  } catch (error) {
    database?.close();
    const bySqlite = error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
    throw bySqlite ? new Unusable('state', error.message) : error;
  }
};

const settingRow = z.object({ value: z.string() });

/** The stored setting, or the one made now and stored for the next start. */
export const settingOf = (database: DatabaseSync, name: string, make: () => string): string => {
  const stored = database.prepare('SELECT value FROM setting WHERE name = ?').get(name);
  if (stored) return settingRow.parse(stored).value;
  const value = make();
  database.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run(name, value);
  return value;
};

/** All of it or, when `write` throws, nothing. Must not be nested. */
export const inTransaction = <T>(database: DatabaseSync, write: () => T): T => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = write();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
};
