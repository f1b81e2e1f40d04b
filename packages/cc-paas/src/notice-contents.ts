/** The parts of a notice, each with its own kind of value: `[contents.voice("hello.wav"), contents.digits("123")]`. What cannot be read out is a mistake at once. */
import type { NoticeContent } from "./generated/types.js";

export const contents = {
  /** A recorded file, by its name. */
  voice(file: string): NoticeContent {
    return { type: "voice", content: said(file, file.trim() !== "", "the name of a file") };
  },
  /** A date, `YYYY-MM-DD`. */
  time(date: string): NoticeContent {
    return { type: "time", content: said(date, isDate(date), "a date as YYYY-MM-DD") };
  },
  /** An amount of money: a text such as `2.14` as it is, a number with two places. */
  money(amount: string | number): NoticeContent {
    const text = typeof amount === "number" ? amount.toFixed(2) : amount;
    return { type: "money", content: said(text, DECIMAL.test(text), "an amount") };
  },
  /** A number that is read out as one: one hundred and twelve. */
  number(value: string | number): NoticeContent {
    return { type: "number", content: said(String(value), DECIMAL.test(String(value)), "a number") };
  },
  /** Digits that are read out one by one. */
  digits(digits: string): NoticeContent {
    return { type: "digits", content: said(digits, /^\d+$/.test(digits), "a string of digits") };
  },
} as const;

const DECIMAL = /^-?\d+(\.\d+)?$/;

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The value is not in the message: it may be somebody's. */
function said(text: string, fits: boolean, expected: string): string {
  if (!fits) throw new RangeError(`This part of a notice has to be ${expected}`);
  return text;
}
