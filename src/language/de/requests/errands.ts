// New mails that ask for no meeting, in the order in which their rules are tried.
import type { Errand, Rule } from '../../request/words.ts';
import { agenda } from './agenda.ts';
import { ownTime } from './ownTime.ts';
import { questions, searches } from './questions.ts';
import { service } from './service.ts';

export const errands: readonly Rule<Errand>[] = [...searches, ...ownTime, ...questions, ...agenda, ...service];
