// A name server of our own on loopback: answers from a table, and can fall silent or fail.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type DnsLookup, openDns } from '../../src/smtp/dns.ts';

const types: Readonly<Record<string, number>> = { A: 1, PTR: 12, MX: 15, TXT: 16, AAAA: 28 };

/** `TXT org.test` → its records; a name without any does not exist. */
export type Zone = Map<string, readonly string[]>;

export interface TestDns {
  readonly lookup: DnsLookup;
  readonly server: string;
  readonly zone: Zone;
  /** How often anything was asked. */
  asked: number;
  mood: 'well' | 'silent' | 'failing';
  readonly close: () => void;
}

export async function openTestDns(zone: Zone = new Map()): Promise<TestDns> {
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const server = `127.0.0.1:${(socket.address() as AddressInfo).port}`;
  const dns: TestDns = {
    lookup: openDns([server], { timeout: 100, tries: 1 }),
    server,
    zone,
    asked: 0,
    mood: 'well',
    close: () => socket.close(),
  };
  socket.on('message', (query, from) => {
    dns.asked++;
    if (dns.mood !== 'silent') socket.send(answer(query, dns), from.port, from.address);
  });
  return dns;
}

function answer(query: Buffer, { zone, mood }: TestDns): Buffer {
  const { name, end } = nameAt(query, 12);
  const type = query.readUInt16BE(end);
  const typeName = Object.keys(types).find((one) => types[one] === type) ?? '';
  const records = zone.get(`${typeName} ${name}`) ?? [];
  const exists = [...zone.keys()].some((key) => key.endsWith(` ${name}`));
  const code = mood === 'failing' ? 2 : exists ? 0 : 3;
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8180 | code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(code === 0 ? records.length : 0, 6);
  const question = query.subarray(12, end + 4);
  const answers = code === 0 ? records.map((record) => resource(type, data(typeName, record))) : [];
  return Buffer.concat([head, question, ...answers]);
}

function resource(type: number, content: Buffer): Buffer {
  const head = Buffer.alloc(12);
  // The name of the question, by pointer.
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(content.length, 10);
  return Buffer.concat([head, content]);
}

function data(type: string, record: string): Buffer {
  if (type === 'A') return Buffer.from(record.split('.').map(Number));
  if (type === 'PTR') return labels(record);
  if (type === 'MX') return Buffer.concat([Buffer.from([0, 10]), labels(record)]);
  const chunks = record.match(/.{1,255}/gs) ?? [''];
  return Buffer.concat(chunks.map((chunk) => Buffer.concat([Buffer.from([chunk.length]), Buffer.from(chunk)])));
}

const labels = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
    Buffer.from([0]),
  ]);

function nameAt(query: Buffer, start: number): { name: string; end: number } {
  const parts: string[] = [];
  let at = start;
  while (query[at]) {
    parts.push(query.toString('latin1', at + 1, at + 1 + query[at]!).toLowerCase());
    at += 1 + query[at]!;
  }
  return { name: parts.join('.'), end: at + 1 };
}
