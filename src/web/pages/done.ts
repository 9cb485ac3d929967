// What a form did, as the page says it that is shown next.
const sentences = { added: 'Added.', saved: 'Saved.', removed: 'Taken away.' } as const;

export type Done = keyof typeof sentences;

/** What stands in the address of that page as a sentence; nothing where it is none of ours. */
export const doneText = (text: string | undefined): string =>
  text !== undefined && Object.hasOwn(sentences, text) ? sentences[text as Done] : '';

/** @param path with or without a query */
export const whenDone = (path: string, done: Done): string => `${path}${path.includes('?') ? '&' : '?'}done=${done}`;
