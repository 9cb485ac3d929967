// What every command of the terminal is.

/** 0 done, 1 failed, 2 wrong use; what went wrong stands on standard error in one sentence. */
export type ExitCode = 0 | 1 | 2;

export type Command = (args: readonly string[]) => Promise<ExitCode>;
