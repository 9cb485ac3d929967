// Where somebody wanted to go before they signed in: a page of ours for people who did, and nothing that could lead elsewhere
// or tell a secret.
const longest = 200;

// "/availability?date=2026-03-10", "/events?status=draft&page=2", "/events/new?kind=seats"
const page =
  /^\/(?:events|availability|contacts|locations|categories|search|account|operator)(?:[/?][\w\-./?=&%@+]*)?$/;
const secret = /[?&]et=/;

/** The page that was asked for; the first one where it is none of those. */
export const onward = (text: string | undefined): string =>
  text !== undefined && text.length <= longest && page.test(text) && !secret.test(text) ? text : '/';

/** An address of ours that leads on to that page. @param path without a query */
export const leadingOn = (path: string, to: string): string =>
  to === '/' ? path : `${path}?${new URLSearchParams({ next: to })}`;
