/** The control tells times of events in microseconds and those of its records in seconds; a record of a waiting call has both. */
import type { MicrosecondTime, SecondTime } from "./generated/types.js";

export const fromMicroseconds = (time: MicrosecondTime): Date => new Date(Math.floor(time / 1_000));
export const fromSeconds = (time: SecondTime): Date => new Date(time * 1_000);
