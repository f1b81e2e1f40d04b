/** Which page is made from a contract, and what links to it say. */
import type { Documented } from "./read-messages.js";

export interface PageKind {
  readonly file: string;
  readonly label: string;
}

export const pageKind = ({ component }: Documented): PageKind =>
  component === undefined
    ? { file: "messages.html", label: "Messages and events" }
    : { file: "component.html", label: "Methods and events" };
