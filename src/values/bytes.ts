// Bytes on their way to another thread.

/**
 * The same bytes in memory of their own. Small buffers are windows on a pool of 64 KB that they share, and a message to a thread
 * takes the whole pool along.
 */
export const ownBytes = (bytes: Uint8Array): Uint8Array =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
