// A step of the schema, in the words of either database.

/** What differs between the two databases. */
export interface Spelling {
  readonly dialect: 'sqlite' | 'postgres';
  readonly bytes: 'blob' | 'bytea';
  /** A number that counts up by itself. */
  readonly id: string;
}

/** The statements of one step, in order. */
export type SchemaStep = (spelling: Spelling) => readonly string[];
