// Cut off in the middle of work: every mail that had its 250 is acted on once, and every letter owed leaves.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { damageDone, type Ground, invite, noDamage, openGround } from '../support/crash.ts';
import { Crowd } from '../support/crowd.ts';
import { serve } from '../support/serve.ts';

let ground: Ground;
beforeEach(async () => {
  ground = await openGround();
});
afterEach(() => ground.clear());

test('closed at once, again and again, while people write', async () => {
  let running = await ground.open();
  const writers = await invite(ground, running.smtpPort!);
  let ready = Promise.resolve(running.smtpPort!);
  const crowd = new Crowd(writers, () => ready);
  for (let times = 0; times < 3; times += 1) {
    await crowd.keeps(7 + times);
    const closing = running.close();
    ready = closing.then(ground.open).then((next) => {
      running = next;
      return next.smtpPort!;
    });
    await ready;
  }
  await crowd.stop();
  await running.close();
  const { twice, ...damage } = await damageDone(ground, crowd);
  expect(damage).toEqual(noDamage);
  // Whoever closes the house waits for the letters that are on the line.
  expect(twice).toBe(0);
}, 60_000);

test('killed, again and again, while people write', async () => {
  let served = await serve(ground.env);
  const writers = await invite(ground, served.port);
  let ready = Promise.resolve(served.port);
  const crowd = new Crowd(writers, () => ready);
  const kills = 2;
  for (let times = 0; times < kills; times += 1) {
    await crowd.keeps(5 + 10 * times);
    ready = served
      .kill()
      .then(() => serve(ground.env))
      .then((next) => {
        served = next;
        return next.port;
      });
    await ready;
  }
  await crowd.keeps(1);
  await crowd.stop();
  expect(await served.stop()).toBe(0);
  const { twice, ...damage } = await damageDone(ground, crowd);
  expect(damage).toEqual(noDamage);
  // A letter handed over at that instant may go out again, with the same Message-ID: one on each line at most.
  expect(twice).toBeLessThanOrEqual(kills * 5);
}, 60_000);
