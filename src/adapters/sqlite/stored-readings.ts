import type { Reading } from '../../indicators/indicator.ts';
import type { SqliteDatabase } from './open-database.ts';

/** Every reading of the public papers in the store, in the order the papers print them. */
export function storedReadings(database: SqliteDatabase): readonly Reading[] {
  return database
    .prepare<[], string>('SELECT reading FROM readings ORDER BY file, id')
    .pluck()
    .all()
    .map((reading) => JSON.parse(reading));
}
