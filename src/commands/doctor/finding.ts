// What the doctor says of one thing: fine, to be mended, or not to be told from here.

export interface Finding {
  readonly state: 'fine' | 'mend' | 'open';
  readonly says: string;
}

export const fine = (says: string): Finding => ({ state: 'fine', says });
export const mend = (says: string): Finding => ({ state: 'mend', says });
/** Nothing to mend, or nothing that can be seen from here. */
export const open = (says: string): Finding => ({ state: 'open', says });
