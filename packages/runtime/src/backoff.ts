/** Pauses between attempts that failed: they double up to a longest, and each is spread so that many clients do not come at once. */

export interface BackoffOptions {
  readonly first: number;
  readonly longest: number;
}

/** The pause after that many failures, the first being 1: from 75 to 100 percent of the full one. */
export function backoffMs(failures: number, { first, longest }: BackoffOptions, random: () => number): number {
  return Math.round(Math.min(longest, first * 2 ** (failures - 1)) * (0.75 + random() / 4));
}
