// `node test/soak/kill.ts [HOW OFTEN]`: a house is killed two hundred times while people write to it. No mail that had its 250 may
// be lost or act twice, and every letter leaves (`field/reliability.md` section 3.3, F1).
import { damageDone, invite, noDamage, openGround } from '../support/crash.ts';
import { Crowd } from '../support/crowd.ts';
import { serve } from '../support/serve.ts';

const kills = Number(process.argv[2] ?? 200);
const ground = await openGround();
let served = await serve(ground.env);
const writers = await invite(ground, served.port, Math.ceil(kills / 40));
let ready = Promise.resolve(served.port);
const events = Math.ceil(kills / 40);
// Nobody has more than ten mails on the way, so that each kill meets some at every point of it.
const onTheWay = 10;
const crowd = new Crowd(
  writers,
  () => ready,
  ({ from }, mails) => ground.sink.reached(events + mails - onTheWay, from),
);
for (let times = 1; times <= kills; times += 1) {
  await crowd.keeps(1 + Math.floor(Math.random() * 20));
  ready = served
    .kill()
    .then(() => serve(ground.env))
    .then((next) => {
      served = next;
      return next.port;
    });
  await ready;
  if (times % 10 === 0) console.log(`${times} kills, ${crowd.kept.size} mails kept, ${crowd.resent} sent again`);
}
await crowd.keeps(1);
await crowd.stop();
await served.stop();
const { twice, ...damage } = await damageDone(ground, crowd);
await ground.clear();
const isWhole = Object.keys(noDamage).every((key) => damage[key as keyof typeof damage].length === 0);
console.log(isWhole ? 'Nothing is lost, nothing acted twice.' : JSON.stringify(damage, undefined, 2));
console.log(`${twice} letters came more than once, ${kills * 5} may have.`);
process.exit(isWhole && twice <= kills * 5 ? 0 : 1);
