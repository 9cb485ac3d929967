// Why a request was not obeyed: a status and a sentence that helps, whoever reads it.

export interface Trouble {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number;
  /** Further members of the problem document (RFC 9457 §3.2). */
  readonly more?: Readonly<Record<string, unknown>>;
}

export const trouble = (status: number, title: string, detail: string, more?: Trouble['more']): Trouble => ({
  status,
  title,
  detail,
  ...(more === undefined ? {} : { more }),
});

/** A request that makes no sense as it stands. */
export const bad = (detail: string, more?: Trouble['more']): Trouble =>
  trouble(422, 'This cannot be done as it stands', detail, more);
