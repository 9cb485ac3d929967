// Takes the pictures of the README from the house itself: `node test/pictures/take.ts`. The README's story is played in the
// mailroom as far as the choice, and each picture shows what somebody sees then.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { silence } from '../../src/log.ts';
import { openHouse } from '../../src/main.ts';
import { must } from '../../src/values/result.ts';
import { ann, ben, carla, storyAt } from '../../src/web/mailroom/example.ts';
import { freePort } from '../support/postgres.ts';
import { scratch } from '../support/scratch.ts';
import { openBrowser } from '../web/browser.ts';

const data = scratch('pictures');
const zone = 'Europe/London';
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const running = await openHouse(
  must(
    readConfig({
      PARLEY_DATA: data,
      PARLEY_SMTP: `127.0.0.1:${await freePort()}`,
      PARLEY_HTTP: `127.0.0.1:${port}`,
      PARLEY_ZONE: zone,
    }),
  ),
  silence,
);
const browser = await openBrowser();
if (typeof browser === 'string') throw new Error(browser);

const context = await browser.newContext({ timezoneId: zone, deviceScaleFactor: 1.4 });
const page = await context.newPage();
const [proposal, ...answers] = storyAt(running.house.store.now(), zone as never);

const mailOf = (address: string): Promise<unknown> => page.goto(`${base}/mailroom/of/${address}`);
async function take(name: string, shown: Page, width: number, height: number): Promise<void> {
  await shown.setViewportSize({ width, height });
  await shown.screenshot({ path: join(import.meta.dirname, `${name}.png`) });
}

await page.goto(`${base}/mailroom`);
await page.getByLabel('Subject').fill(proposal!.begins!.subject);
await page.getByLabel('Text').fill(proposal!.text);
await page.getByRole('button', { name: 'Send' }).click();
await page.getByRole('heading', { name: `Mail of ${ann.name}` }).waitFor();

await mailOf(ben.address);
const html = await page.locator('iframe').first().getAttribute('src');
const letter = await context.newPage();
await letter.goto(base + html);
await take('letter', letter, 680, 590);

for (const { from, text } of answers.filter((step) => step.from !== ann)) {
  await mailOf(from.address);
  await page.locator('textarea').first().fill(text);
  await page
    .getByRole('button', { name: /^Send as/ })
    .first()
    .click();
  await page.getByText(text.trim().split('\n')[0]!).first().waitFor();
  await running.idle();
}

await mailOf(ann.address);
await page.getByText(carla.name!).first().waitFor();
await take('mailroom', page, 1080, 700);
const link = await page.locator('.letter-text a').first().getAttribute('href');
await page.goto(link!);
await take('event', page, 860, 715);

await browser.close();
await running.close();
rmSync(data, { recursive: true, force: true });
