// One reading thread for the houses of a test file: it remembers nothing between its tasks, and starting one takes a while.
import { openReader, type Reader } from '../../src/reader.ts';

export const sharedReader: Reader = openReader();
