/** Links within a vendor's pages and between them. They are relative, so that they lead on from a disk, too. */
import { codeAnchor } from "../describe-facts.js";
import { type Markup, markup } from "../markup.js";
import type { MessageDoc, OperationDoc } from "./read-messages.js";

const fragment = (anchor: string): string => `#${encodeURIComponent(anchor)}`;

export const titleOf = ({ message, key }: MessageDoc): string => message.title ?? message.name ?? key;

export const operationTitle = ({ operation, id }: OperationDoc): string => operation.summary ?? id;

export const messageLink = (doc: MessageDoc): Markup => markup`<a href="${fragment(doc.anchor)}">${titleOf(doc)}</a>`;

export const operationLink = (doc: OperationDoc): Markup =>
  markup`<a href="${fragment(doc.anchor)}">${operationTitle(doc)}</a>`;

export const codeLink = (code: string): Markup =>
  markup`<a href="${fragment(codeAnchor(code))}"><code>${code}</code></a>`;

/** The operation on the vendor's Redoc page. */
export const apiOperationLink = (operationId: string, title: string): Markup =>
  markup`<a href="index.html#operation/${encodeURIComponent(operationId)}">${title}</a>`;

export const discrepancyAnchor = (number: string): string => `discrepancy-${number}`;

export const discrepancyLink = (number: string): Markup =>
  markup`<a href="${fragment(discrepancyAnchor(number))}">${number}</a>`;
