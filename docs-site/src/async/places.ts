/** Links within a vendor's pages and between them. They are relative, so that they lead on from a disk, too. */
import { codeAnchor } from "../describe-facts.js";
import { type Markup, markup } from "../markup.js";

const fragment = (anchor: string): string => `#${encodeURIComponent(anchor)}`;

/** To a message, an operation, or whatever else has a place and a name. */
export const linkTo = ({ anchor, label }: { readonly anchor: string; readonly label: string | Markup }): Markup =>
  markup`<a href="${fragment(anchor)}">${label}</a>`;

/** The sign beside a heading that leads to the place itself, for whoever wants its address. */
export const ownLink = ({ anchor, label }: { readonly anchor: string; readonly label: string }): Markup =>
  markup`<a class="place" href="${fragment(anchor)}" aria-label="Link to ${label}">#</a>`;

export const codeLink = (code: string): Markup =>
  markup`<a href="${fragment(codeAnchor(code))}"><code>${code}</code></a>`;

/** The operation on the vendor's Redoc page. */
export const apiOperationLink = (operationId: string, title: string): Markup =>
  markup`<a href="index.html#operation/${encodeURIComponent(operationId)}">${title}</a>`;

export const discrepancyAnchor = (number: string): string => `discrepancy-${number}`;

export const discrepancyLink = (number: string): Markup =>
  markup`<a href="${fragment(discrepancyAnchor(number))}">${number}</a>`;
