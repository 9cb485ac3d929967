// Who is in it, and how far each has come, as far as the visitor may know.
import type { Scene } from '../../delivery/scene.ts';
import type { Event, Party } from '../../scheduling/event.ts';
import { answerOf } from '../../scheduling/parties.ts';
import { maySeeAddress } from '../../scheduling/roles.ts';
import { missing } from '../../scheduling/standing.ts';
import type { EmailAddress } from '../../values/address.ts';
import type { PartyId } from '../../values/ids.ts';
import { knownGuests } from './seats-view.ts';

export interface PersonLine {
  readonly id: PartyId;
  readonly name: string;
  /** Only where the visitor may see it, and the name is not the address already. */
  readonly address: EmailAddress | '';
  /** `arranges it`, `optional`, `has yet to answer`, … */
  readonly remarks: string;
}

export function peopleLines(scene: Scene): PersonLine[] {
  const { event, people, reader, names } = scene;
  const isKnown = knownGuests(scene);
  return event.parties
    .filter(({ id, status }) => (status !== 'removed' || id === reader.id) && isKnown(id))
    .map((party) => {
      const name = names.plain(party.id);
      const address = people.get(party.id)?.address;
      const shown = address !== undefined && maySeeAddress(event, reader.id, party.id) && !name.includes(address);
      return {
        id: party.id,
        name: party.id === reader.id ? `${name} (you)` : name,
        address: shown ? address : '',
        remarks: remarksOn(party, scene).join(', '),
      };
    });
}

const comes = { yes: 'comes', maybe: 'comes if need be', no: 'can’t make it' } as const;

/** What somebody has said of the time that was settled. */
function coming({ id, status, seat }: Party, event: Event): string {
  if (event.state !== 'confirmed' || event.settled === undefined || status !== 'in') return '';
  if (event.seats !== undefined) return seat?.state === 'held' ? comes.yes : '';
  const said = answerOf(event, id, event.settled.n)?.value;
  return said === undefined ? '' : comes[said];
}

function remarksOn(party: Party, scene: Scene): string[] {
  const { event, now, mine, know } = scene;
  const isMissing = event.state === 'proposing' && missing(event, now).some(({ id }) => id === party.id);
  const told: readonly [boolean, string][] = [
    [party.id === event.organizer, party.status === 'outside' ? 'arranges it without taking part' : 'arranges it'],
    [party.role === 'optional', 'optional'],
    [party.status === 'left', 'is out of it'],
    [party.status === 'delegated', 'sends somebody else'],
    [isMissing && know === 'all', 'has yet to answer'],
    [know === 'all', coming(party, event)],
    [mine && party.reach === 'bounced', 'letters come back'],
    [mine && party.reach === 'stopped', 'wants no mail'],
    [
      mine && party.away !== undefined,
      party.away?.until === undefined ? 'is away' : `is away until ${party.away.until}`,
    ],
  ];
  return told.filter(([holds, remark]) => holds && remark !== '').map(([, remark]) => remark);
}
