// What one mail may cost us (`field/reliability.md` section 4). Beyond the first group a mail is `unreadable`; of the second
// we read the beginning, since people write above what they quote.

export const limits = {
  headerBytes: 256 * 1024,
  headerLines: 1000,
  headerLine: 64 * 1024,
  parts: 100,
  containers: 20,
  addresses: 200,
  oddAddresses: 10,
  addressBytes: 64 * 1024,
  hops: 50,

  text: 1024 * 1024,
  saidText: 64 * 1024,
  html: 256 * 1024,
  htmlDepth: 200,
  calendar: 256 * 1024,
  letters: 256 * 1024,
} as const;
