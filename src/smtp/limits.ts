// The limits of `field/reliability.md` section 4 that concern the SMTP side.

export const limits = {
  recipients: 100,
  commandLine: 2048,
  connections: 100,
  connectionsPerIp: 10,
  newConnectionsPerMinute: 60,
  idleMs: 300_000,
  /** When most connections are taken, whoever says nothing leaves. */
  idleUnderStressMs: 10_000,
  stressAt: 80,
  sessionMs: 600_000,
  sessionBytes: 50_000_000,
  sessionMails: 50,
  /** A command that has begun must end; also the patience with bytes that lead to no reply. */
  commandMs: 60_000,
  dataGraceMs: 30_000,
  dataBytesPerSecond: 500,
  bytesPastLimit: 1_000_000,
  errors: 20,
  commandsWithoutMail: 100,
  unknownPerSession: 5,
  unknownPerHour: 20,
  mailsPerMinute: 60,
  headerBytes: 256 * 1024,
  headerLines: 1000,
  received: 50,
  senderPerHour: 60,
  senderPerDay: 300,
} as const;
