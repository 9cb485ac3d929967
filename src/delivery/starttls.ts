// Whether a server encrypts. Once it has been seen to, it must: whoever strips STARTTLS out of the line gets no letter in clear.
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** What is remembered of a server over restarts. */
export interface TlsMemory {
  readonly seen: boolean;
  readonly saw: () => void;
}

/** Asks the server for STARTTLS, as a letter would, and goes. @returns nothing when it could not be asked */
export function offersTls(
  { host, port }: { readonly host: string; readonly port: number },
  limits: object,
): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    let offers: boolean | undefined;
    const connection = new SMTPConnection({
      host,
      port,
      opportunisticTLS: true,
      tls: { rejectUnauthorized: false },
      ...limits,
    });
    connection.once('error', () => resolve(offers));
    connection.once('end', () => resolve(offers));
    connection.connect(() => {
      offers = connection.secure === true;
      connection.quit();
    });
  });
}
