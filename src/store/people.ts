// What is known of a person beyond one event: their zone, their language, and whether they want mail at all.
import { createHmac } from 'node:crypto';
import type { Effect } from '../scheduling/notice.ts';
import { addressKey, canonicalAddress, type EmailAddress } from '../values/address.ts';
import type { PartyId } from '../values/ids.ts';
import type { ZoneId } from '../values/zone.ts';
import type { Contact } from './events.ts';
import { type Step, statement } from './statement.ts';
import type { Store } from './store.ts';
import type { PeopleTable, SuppressedTable } from './tables.ts';

/** Where a zone was learnt, best first. */
export type ZoneSource = 'said' | 'browser' | 'calendar';

export interface Person {
  readonly address: EmailAddress;
  readonly name?: string;
  readonly zone?: ZoneId;
  readonly zoneFrom?: ZoneSource;
  /** That of their own mails, where one told. */
  readonly language?: string;
}

const personRow = statement<{ key: string }, PeopleTable>((db, { key }) =>
  db.selectFrom('people').selectAll().where('address_key', '=', key),
);

export async function findPerson(store: Store, address: EmailAddress): Promise<Person | undefined> {
  const [row] = await store.db.rows(personRow, { key: addressKey(address) });
  if (row === undefined) return undefined;
  return {
    address: row.address as EmailAddress,
    ...(row.name === null ? {} : { name: row.name }),
    ...(row.zone === null ? {} : { zone: row.zone as ZoneId, zoneFrom: row.zone_from as ZoneSource }),
    ...(row.language === null ? {} : { language: row.language }),
  };
}

const upsertPerson = statement<Omit<PeopleTable, 'language'>>((db, row) =>
  db
    .insertInto('people')
    .values({
      address_key: row.address_key,
      address: row.address,
      name: row.name,
      zone: row.zone,
      zone_from: row.zone_from,
      created: row.created,
    })
    .onConflict((conflict) => conflict.column('address_key').doUpdateSet({ zone: row.zone, zone_from: row.zone_from })),
);

/** The step that remembers a person's zone. What was said stands above what a browser or a calendar told. */
export const zoneStep = (store: Store, address: EmailAddress, zone: string, from: ZoneSource, name?: string): Step =>
  store.db.bind(upsertPerson, {
    address_key: addressKey(address),
    address,
    name: name ?? null,
    zone,
    zone_from: from,
    created: store.now(),
  });

/** Learns a zone unless something better is known. */
export async function learnZone(store: Store, address: EmailAddress, zone: ZoneId, from: ZoneSource): Promise<void> {
  const order: ZoneSource[] = ['said', 'browser', 'calendar'];
  const known = await findPerson(store, address);
  if (known?.zoneFrom !== undefined && (order.indexOf(known.zoneFrom) < order.indexOf(from) || known.zone === zone))
    return;
  await store.db.write([zoneStep(store, address, zone, from)]);
}

const upsertLanguage = statement<Pick<PeopleTable, 'address_key' | 'address' | 'created' | 'language'>>(
  (db, row) =>
    db
      .insertInto('people')
      .values({ address_key: row.address_key, address: row.address, created: row.created, language: row.language })
      .onConflict((conflict) => conflict.column('address_key').doUpdateSet({ language: row.language })),
  undefined,
  // Events know of a person's zone, not of their language.
  (row) => [`language/${row.address_key}`],
);

/** Remembers in which language somebody writes, so that letters to them are in it. */
export async function learnLanguage(store: Store, address: EmailAddress, language: string): Promise<void> {
  const known = async () => (await findPerson(store, address))?.language;
  if ((await store.db.memory.recall('language', addressKey(address), known)) === language) return;
  const row = { address_key: addressKey(address), address, created: store.now(), language };
  await store.db.write([store.db.bind(upsertLanguage, row)]);
}

const hashes = new Map<string, string>();

/** The name of an address on the suppression list: it says nothing of the person, and outlives erasing them. */
export function suppressionHash(store: Pick<Store, 'secret'>, address: EmailAddress): string {
  const key = `${store.secret} ${address}`;
  let hash = hashes.get(key);
  if (hash === undefined) {
    hash = createHmac('sha256', store.secret)
      .update(`suppressed:${canonicalAddress(address)}`)
      .digest('hex');
    if (hashes.size >= 10_000) hashes.clear();
    hashes.set(key, hash);
  }
  return hash;
}

const suppressedRow = statement<{ hash: string }, SuppressedTable>((db, { hash }) =>
  db.selectFrom('suppressed').selectAll().where('hash', '=', hash),
);
const insertSuppressed = statement<SuppressedTable>((db, row) =>
  db
    .insertInto('suppressed')
    .values({ hash: row.hash, reason: row.reason, at: row.at })
    .onConflict((conflict) => conflict.column('hash').doNothing()),
);
const deleteSuppressed = statement<{ hash: string }>((db, { hash }) =>
  db.deleteFrom('suppressed').where('hash', '=', hash).where('reason', '=', 'stop'),
);

/** Why an address gets no mail, if it gets none. */
export async function suppression(store: Store, address: EmailAddress): Promise<SuppressedTable['reason'] | undefined> {
  return (await store.db.rows(suppressedRow, { hash: suppressionHash(store, address) }))[0]?.reason;
}

export const suppressStep = (store: Store, address: EmailAddress, reason: SuppressedTable['reason']): Step =>
  store.db.bind(insertSuppressed, { hash: suppressionHash(store, address), reason, at: store.now() });

const deleteAnySuppressed = statement<{ hash: string }>((db, { hash }) =>
  db.deleteFrom('suppressed').where('hash', '=', hash),
);

/** An operator lifts it, whatever the reason. */
export const liftStep = (store: Store, address: EmailAddress): Step =>
  store.db.bind(deleteAnySuppressed, { hash: suppressionHash(store, address) });

/** "start" lifts what "stop" did, nothing else. */
export const releaseStep = (store: Store, address: EmailAddress): Step =>
  store.db.bind(deleteSuppressed, { hash: suppressionHash(store, address) });

/** What a decision says of people beyond its event. */
export function personSteps(store: Store, effects: readonly Effect[], people: ReadonlyMap<PartyId, Contact>): Step[] {
  return effects.flatMap((effect) => {
    const address = people.get(effect.party)?.address;
    if (address === undefined || effect.do === 'contact') return [];
    const steps: Record<Exclude<Effect['do'], 'contact'>, () => Step> = {
      stop: () => suppressStep(store, address, 'stop'),
      start: () => releaseStep(store, address),
      zone: () => zoneStep(store, address, effect.do === 'zone' ? effect.zone : '', 'said'),
    };
    return [steps[effect.do]()];
  });
}
