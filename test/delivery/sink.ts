// A mail server that does as it is told: answers each command as the test says, or cuts the line.

import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** What to answer to a command; `cut` closes the line instead, `hang` says nothing. */
export type Script = Partial<
  Record<'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'dot' | 'RSET' | 'STARTTLS', string>
>;

export interface Sink {
  readonly port: number;
  /** Every message that was taken, as it came. */
  readonly taken: string[];
  /** Every command line, in order. */
  readonly heard: string[];
  script: Script;
  connections: number;
  readonly close: () => Promise<void>;
}

const usual: Required<Script> = {
  greeting: '220 sink.test ESMTP',
  EHLO: '250-sink.test\r\n250-8BITMIME\r\n250 SIZE 1000000',
  AUTH: '235 2.7.0 welcome',
  MAIL: '250 2.1.0 fine',
  RCPT: '250 2.1.5 fine',
  DATA: '354 go on',
  dot: '250 2.0.0 queued as 42',
  RSET: '250 fine',
  STARTTLS: '502 5.5.1 no TLS here',
};

export async function openSink(script: Script = {}): Promise<Sink> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    sink.connections += 1;
    serve(socket, sink);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sink: Sink = {
    port: (server.address() as { port: number }).port,
    taken: [],
    heard: [],
    script,
    connections: 0,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return sink;
}

function serve(socket: Socket, sink: Sink): void {
  let buffer = '';
  let message: string | undefined;
  const say = (step: keyof Script): boolean => {
    const reply = sink.script[step] ?? usual[step];
    if (reply === 'cut') socket.destroy();
    else if (reply !== 'hang') socket.write(`${reply}\r\n`);
    return /^[23]/.test(reply);
  };
  say('greeting');
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    buffer += chunk;
    for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      if (message !== undefined) {
        if (line !== '.') {
          message += `${line.replace(/^\./, '')}\r\n`;
          continue;
        }
        const whole = message;
        message = undefined;
        if (say('dot')) sink.taken.push(whole);
        continue;
      }
      sink.heard.push(line);
      const verb = line.slice(0, 4).toUpperCase().trim();
      if (verb === 'QUIT') socket.end('221 bye\r\n');
      else if (verb === 'STAR') say('STARTTLS');
      else if (say(verb as keyof Script) && verb === 'DATA') message = '';
    }
  });
}
