// Replies as they come: own words above one to four quoted invitations, text and HTML, in the encodings that programs use.

const answers = [
  '2 and 3 work for me, not 1.\r\n\r\nBest,\r\nBob',
  'Only Wednesday works, sorry.',
  'None of these, I am afraid.',
  '1 is fine. 2 at a pinch.',
  'Tuesday works, Thursday does not.\r\n\r\nThanks!',
  'Any of them is fine with me.',
  'I could do 3, and 1 if need be.',
  'Thursday at 11 please.',
] as const;

const invitation = [
  'Ann Lee would like to find a time for “Budget review”.',
  '',
  '1. Tuesday 3 March 2026, 10:00–10:45 (Europe/London)',
  '2. Wednesday 4 March 2026, 14:00–14:45 (Europe/London)',
  '3. Thursday 5 March 2026, 11:00–11:45 (Europe/London)',
  '',
  'Reply in your own words; a number is enough. The time is settled once everybody has answered, at the latest on',
  'Monday 2 March 2026, 17:00 (Europe/London).',
  '',
];

const encodings: readonly ['quoted-printable' | '8bit' | 'base64', (text: string) => string][] = [
  [
    'quoted-printable',
    (text) =>
      text
        .replace(/=/g, '=3D')
        .replace(/[^\x00-\x7f]/g, (c) => [...Buffer.from(c)].map((b) => `=${b.toString(16).toUpperCase()}`).join(''))
        .replace(/(.{70})(?=.)/g, '$1=\r\n'),
  ],
  ['8bit', (text) => text],
  [
    'base64',
    (text) =>
      Buffer.from(text)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n'),
  ],
];

/** The bytes of the `n`-th reply to a tagged address; 3.5 to 12 KB, median about 5. */
export function replyMail(n: number, to: string, from: string): string {
  const text = answers[n % answers.length]!;
  const depth = 1 + (n % 4);
  const quoted = Array.from({ length: depth }, (_, level) =>
    invitation.map((line) => `${'>'.repeat(level + 1)} ${line}`).join('\r\n'),
  ).join('\r\n');
  const plain = `${text}\r\n\r\nOn Mon, 2 Mar 2026 at 09:15, Ann Lee via Parley <parley@parley.localhost> wrote:\r\n${quoted}\r\n`;
  const html = `<html><body><div dir="ltr">${text.replaceAll('\r\n', '<br>')}</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, 2 Mar 2026 at 09:15, Ann Lee via Parley wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">${invitation
    .map((line) => `<p>${line}</p>`)
    .join('\r\n')
    .repeat(depth)}</blockquote></div></body></html>`;
  const [encoding, encode] = encodings[n % encodings.length]!;
  const part = (type: string, body: string): string =>
    `--B${n}\r\nContent-Type: text/${type}; charset=UTF-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encode(body)}\r\n`;
  return [
    `Received: from mail.client.test (mail.client.test [192.0.2.7]) by mx.bot.test with ESMTPS id ${n}; Mon, 02 Mar 2026 09:20:00 +0000`,
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=client.test; s=20230601; h=to:subject:message-id:date:from:mime-version; bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=; b=abcdefghijklmnopqrstuvwxyz',
    `From: Bob Roe <${from}>`,
    `To: ${to}`,
    'Subject: Re: Budget review',
    'Date: Mon, 02 Mar 2026 09:20:00 +0000',
    `Message-ID: <bench-${n}-${to.slice(9, 20)}@client.test>`,
    `In-Reply-To: <e.bench.${n}@parley.localhost>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="B${n}"`,
    '',
    `${part('plain', plain)}${part('html', html)}--B${n}--`,
  ].join('\r\n');
}
