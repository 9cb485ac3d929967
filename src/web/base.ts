// Where the outside reaches us: as `PARLEY_URL` says, never as a request claims.
import type { Config } from '../config.ts';

/** Without a slash at its end; empty where nobody has said it, so that addresses are relative. */
export const baseOf = ({ url }: Config): string => url?.replace(/\/+$/, '') ?? '';
