/** A link to a message, with its summary. */
import { linkTo } from "../async/places.js";
import type { MessageDoc } from "../async/read-messages.js";
import { type Markup, markup, nothing } from "../markup.js";
import { line } from "../prose.js";

export const shortly = (doc: MessageDoc): Markup =>
  markup`${linkTo(doc)}${doc.message.summary === undefined ? nothing : markup`: ${line(doc.message.summary)}`}`;
