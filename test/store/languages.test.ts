// In which language somebody is written to: remembered with the person, on both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPerson, learnLanguage, learnZone } from '../../src/store/people.ts';
import { ann, bob, carol, engines, london, Stage, strike } from './stage.ts';

afterAll(strike);

describe.each(engines)('%s', (_, open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = new Stage(await open());
  });
  afterAll(() => stage.store.db.close());

  test('nobody has one before they wrote', async () => {
    await learnZone(stage.store, carol, london, 'said');
    expect(await findPerson(stage.store, carol)).toEqual({ address: carol, zone: london, zoneFrom: 'said' });
  });

  test('it is remembered, and the last one counts', async () => {
    await learnLanguage(stage.store, ann, 'de');
    expect(await findPerson(stage.store, ann)).toEqual({ address: ann, language: 'de' });
    await learnLanguage(stage.store, ann, 'en');
    expect((await findPerson(stage.store, ann))?.language).toBe('en');
  });

  test('it stands beside the zone, whichever was learnt first', async () => {
    await learnLanguage(stage.store, bob, 'de');
    await learnZone(stage.store, bob, london, 'said');
    expect(await findPerson(stage.store, bob)).toEqual({
      address: bob,
      zone: london,
      zoneFrom: 'said',
      language: 'de',
    });
  });
});
