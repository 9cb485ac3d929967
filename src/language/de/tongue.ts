// German.
import { english } from '../en/tongue.ts';
import type { Tongue } from '../tongue.ts';

export const german: Tongue = english;
