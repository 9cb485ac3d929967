// What the pages of contacts, locations and categories hold: their words and the fields of their forms.
import { lastPriority, usualPriority } from '../../store/contacts.ts';
import type { Fields } from '../fields.ts';

type Values = Readonly<Record<string, string | number | null>>;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly type: 'text' | 'email' | 'number' | 'area';
  readonly most: number;
  readonly needed?: true;
}

export interface RecordKind {
  readonly title: string;
  readonly one: string;
  readonly lede: string;
  readonly none: string;
  readonly fields: readonly Field[];
  /** What a list shows of one: its name, and what stands beside it. */
  readonly line: (values: Values) => { readonly name: string; readonly beside: string };
  /** Where its events are listed. */
  readonly eventsOf?: (values: Values) => string;
}

const name: Field = { name: 'name', label: 'Name', hint: '', type: 'text', most: 200, needed: true };
const description: Field = {
  name: 'description',
  label: 'What it is for',
  hint: 'if you like',
  type: 'area',
  most: 4000,
};
const beside = (...parts: readonly (string | number | null | undefined)[]): string =>
  parts.filter((part) => part !== '' && part !== null && part !== undefined).join(' · ');

export const kinds = {
  '/contacts': {
    title: 'Contacts',
    one: 'contact',
    lede: 'Whom you invite, and who is asked first when there are not seats for all. Parley learns them from the mails you send.',
    none: 'You have no contacts yet.',
    fields: [
      { name: 'email', label: 'E-mail address', hint: '', type: 'email', most: 320, needed: true },
      { name: 'name', label: 'Name', hint: 'if you like', type: 'text', most: 200 },
      {
        name: 'priority',
        label: 'Priority',
        hint: `1 is asked first, ${lastPriority} last; ${usualPriority} unless said`,
        type: 'number',
        most: lastPriority,
      },
    ],
    line: ({ name: called, email, priority }) => ({
      name: String(called || email),
      beside: beside(called ? email : '', `priority ${priority}`),
    }),
    eventsOf: ({ email }) => `/events?${new URLSearchParams({ party: String(email) })}`,
  },
  '/locations': {
    title: 'Locations',
    one: 'location',
    lede: 'Places that events name. One with a capacity is booked like a person: one event at a time, and nobody too many.',
    none: 'There are no locations yet.',
    fields: [
      name,
      {
        name: 'capacity',
        label: 'Capacity',
        hint: 'how many people it holds; empty: it is not booked',
        type: 'number',
        most: 100_000,
      },
      description,
    ],
    line: ({ name: called, capacity, description: about }) => ({
      name: String(called),
      beside: beside(capacity === null ? '' : `holds ${capacity}`, about),
    }),
    eventsOf: ({ name: called }) => `/events?${new URLSearchParams({ location: String(called) })}`,
  },
  '/categories': {
    title: 'Categories',
    one: 'category',
    lede: 'What events are filed under, so that they are found together.',
    none: 'There are no categories yet.',
    fields: [name, description],
    line: ({ name: called, description: about }) => ({ name: String(called), beside: beside(about) }),
    eventsOf: ({ name: called }) => `/events?${new URLSearchParams({ category: String(called) })}`,
  },
} as const satisfies Readonly<Record<string, RecordKind>>;

export type RecordPath = keyof typeof kinds;

/** The fields of one form. @param values what stands in them @param form tells the forms of a page apart */
export const fieldViews = ({ fields }: RecordKind, values: Values, form: string) =>
  fields.map(({ name: called, type, needed, ...field }) => ({
    ...field,
    name: called,
    id: `${called}-${form}`,
    type: type === 'area' ? 'text' : type,
    isArea: type === 'area',
    isNumber: type === 'number',
    needed: needed === true,
    value: values[called] ?? '',
  }));

/** What a form says: an empty field takes away what may be absent. */
export const inputOf = ({ fields }: RecordKind, said: Fields): Readonly<Record<string, string | number | null>> =>
  Object.fromEntries(
    fields.flatMap(({ name: called, type, needed }): [string, string | number | null][] => {
      const text = said[called]?.trim();
      if (text === undefined) return [];
      if (text === '' && needed === undefined) return [[called, null]];
      return [[called, type === 'number' ? Number(text) : text]];
    }),
  );
