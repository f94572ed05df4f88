/** The version of the tables (`store.ts`), apart from it: whoever only looks into the database need not load what opens it. */
export const SCHEMA_VERSION = 13;
