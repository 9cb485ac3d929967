// `npm run bench` measures against a baseline in the same run and prints ratios; `npm run bench -- NAME` one part of it.
import { benchDeliver } from './deliver.ts';
import { benchLanguage } from './language.ts';
import { benchPages } from './pages.ts';
import { benchReceive } from './receive.ts';

const parts: Readonly<Record<string, () => Promise<void>>> = {
  receive: benchReceive,
  language: benchLanguage,
  deliver: benchDeliver,
  pages: benchPages,
};

const names = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) if (names.length === 0 || names.includes(name)) await run();
