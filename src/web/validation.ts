// What a request lacks against its schema, as a sentence: the first thing that is wrong, and where.
import type { FastifySchemaValidationError } from 'fastify';
import { type Trouble, trouble } from './trouble.ts';

type Says = (at: string, params: Readonly<Record<string, unknown>>) => string;

const says: Readonly<Record<string, Says>> = {
  required: (at, { missingProperty }) => `${inside(at)}"${String(missingProperty)}" is missing.`,
  additionalProperties: (at, { additionalProperty }) =>
    `${inside(at)}there is no "${String(additionalProperty).slice(0, 40)}".`,
  type: (at, { type }) => `${at} must be ${article(String(type))}.`,
  enum: (at, { allowedValues }) => `${at} must be one of ${(allowedValues as unknown[]).join(', ')}.`,
  maxLength: (at, { limit }) => `${at} may be ${String(limit)} characters long at most.`,
  minLength: (at) => `${at} is empty.`,
  maxItems: (at, { limit }) => `${at} may hold ${String(limit)} at most.`,
  minItems: (at, { limit }) => `${at} must hold at least ${String(limit)}.`,
  minimum: (at, { limit }) => `${at} must be ${String(limit)} or more.`,
  maximum: (at, { limit }) => `${at} must be ${String(limit)} or less.`,
  minProperties: () => 'Name something to change.',
  pattern: (at) => `${at} is not written as it should be.`,
};

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
const inside = (at: string): string => (at === 'The body' ? '' : `In ${at}, `);

/** `/slots/0/begin` → `slots[0].begin` */
function place(path: string, context: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length === 0) return context === 'body' ? 'The body' : 'The query';
  return parts.map((part, i) => (/^\d+$/.test(part) ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}

/** 422 for what stands in a body, 400 for what stands in an address. */
export function schemaTrouble(errors: readonly FastifySchemaValidationError[], context = 'body'): Trouble {
  const [first] = errors;
  const at = place(first?.instancePath ?? '', context);
  const sentence =
    first && Object.hasOwn(says, first.keyword) ? says[first.keyword]!(at, first.params) : `${at} cannot be read.`;
  const detail = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return context === 'body'
    ? trouble(422, 'This cannot be done as it stands', detail)
    : trouble(context === 'params' ? 404 : 400, 'Cannot be read', detail);
}
