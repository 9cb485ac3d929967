// The other doors: the page behind a letter's link, as a browser without scripts uses it, and the JSON API.
import assert from 'node:assert/strict';
import { type ActTable, personOf, type Telling } from '../telling.ts';

export const webActs: ActTable = [
  // bob on the page: 1 yes, 2 maybe
  [
    /^(\w+) on the page: (.*)$/,
    async (telling, [, who, list]) => {
      const page = await openPage(telling, who!);
      const answers = list!.split(',').map((one) => one.trim().split(' '));
      await press(
        telling,
        page,
        'Save my answers',
        Object.fromEntries(answers.map(([n, value]) => [`slot-${n}`, value!])),
      );
    },
  ],
  // ann presses "Call it off" on the page
  [
    /^(\w+) presses "(.*)" on the page$/,
    async (telling, [, who, button]) => press(telling, await openPage(telling, who!), button!, {}),
  ],
  // bob by API: {"answers": {"2": "yes"}}
  [
    /^(\w+) by API: (.*)$/,
    async (telling, [, who, body]) => {
      const link = linkOf(telling, who!);
      const answer = await fetch(new URL(`/api${link.pathname}${link.search}`, link), {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: body!,
      });
      assert.equal(answer.status, 200, await answer.text());
      await telling.house.settle();
    },
  ],
];

/** The link in somebody's last letter that has one, on the port where the house listens. */
function linkOf(telling: Telling, who: string): URL {
  const texts = personOf(telling, who).letters.map(({ mail }) => mail.text ?? '');
  // http://parley.test/events/abc?et=def, broken over lines by no program of ours
  const link = texts
    .map((text) => /https?:\/\/\S+\/events\/\S+\?et=[a-z2-7]+/.exec(text)?.[0])
    .findLast((one) => one !== undefined);
  assert.ok(link, `${who} has had no letter with a link: "set PARLEY_URL http://parley.test" makes letters carry one`);
  const { pathname, search } = new URL(link);
  return new URL(`${pathname.replace(/\/log$/, '')}${search}`, `http://127.0.0.1:${telling.house.running().httpPort}`);
}

interface Page {
  readonly url: URL;
  readonly cookie: string;
  readonly html: string;
}

async function openPage(telling: Telling, who: string): Promise<Page> {
  const first = await fetch(linkOf(telling, who), { redirect: 'manual' });
  assert.equal(first.status, 303, 'the token leaves the address bar');
  const cookie = first.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const url = new URL(first.headers.get('location')!, first.url);
  return { url, cookie, html: await (await fetch(url, { headers: { cookie } })).text() };
}

/** Sends the form that a button belongs to, as a browser would: what is hidden, chosen already, and filled in now. */
async function press(
  telling: Telling,
  { url, cookie, html }: Page,
  button: string,
  filled: Record<string, string>,
): Promise<void> {
  const forms = [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)];
  const labelled = new RegExp(`<button([^>]*)>${button}</button>`);
  const form = forms.find(([, , inside]) => labelled.test(inside!));
  assert.ok(form, `the page has no button "${button}"`);
  const [, action, inside] = form;
  const fields = [labelled.exec(inside!)![1]!, ...(inside!.match(/<input[^>]*(?:type="hidden"|checked)[^>]*>/g) ?? [])];
  const body = new URLSearchParams(fields.flatMap((field) => nameAndValue(field)));
  for (const [name, value] of Object.entries(filled)) body.set(name, value);
  const posted = await fetch(new URL(action!, url), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: url.origin },
    body,
  });
  assert.ok(posted.status < 400, await posted.text());
  await telling.house.settle();
}

function nameAndValue(field: string): [string, string][] {
  // name="slot-1" value="yes"
  const name = /\bname="([^"]*)"/.exec(field)?.[1];
  return name === undefined ? [] : [[name, /\bvalue="([^"]*)"/.exec(field)?.[1] ?? '']];
}
