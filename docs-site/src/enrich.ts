/**
 * A copy of a contract whose descriptions also say what its x- keys say, since Redoc shows descriptions and few extensions.
 * Only the documentation is made from it; the contract offered for download stays as it is.
 */
import type { Contract, Sourced } from "./contract.js";
import { contractFacts, type EventPlaces, factParagraphs, operationFacts } from "./describe-facts.js";
import { sourcedFacts } from "./facts.js";
import { code, text, withoutHtml } from "./markdown.js";

/** The vendor's other page: of messages, or of a component. */
export interface Elsewhere {
  readonly file: string;
  readonly label: string;
  readonly events: EventPlaces;
}

export function enrich(contract: Contract, elsewhere?: Elsewhere): Contract {
  const codes = contract["x-code-table"] ?? {};
  const facts = (piece: Piece): readonly string[] =>
    "operationId" in piece && "responses" in piece
      ? operationFacts(piece, codes, elsewhere?.events ?? new Map())
      : pieceFacts(piece);
  const { info } = contract;
  const hint =
    elsewhere === undefined ? [] : [`**${elsewhere.label}** are on [a page of their own](${elsewhere.file}).`];
  const description = withoutHtml(info.description ?? "");
  const aboutAll = described({ ...info, description }, [...hint, ...contractFacts(contract)]);
  return { ...(enriched(contract, facts) as Contract), info: aboutAll };
}

type Piece = Sourced & { readonly [member: string]: unknown };

/** Members that hold data; nothing in them is a piece of the contract. Redoc shows what `servers` say as plain text. */
const DATA = new Set(["example", "examples", "default", "enum", "const", "servers"]);
/** Members that map names to pieces: a property may be called like a keyword. */
const NAMED = new Set([
  "paths",
  "webhooks",
  "properties",
  "patternProperties",
  "schemas",
  "parameters",
  "headers",
  "responses",
  "requestBodies",
  "securitySchemes",
  "content",
]);

function enriched(value: unknown, facts: (piece: Piece) => readonly string[], named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => enriched(item, facts));
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([member, inner]) => {
      if (named) return [member, enriched(inner, facts)];
      if (DATA.has(member) || member.startsWith("x-")) return [member, inner];
      if (member === "description" && typeof inner === "string") return [member, withoutHtml(inner)];
      return [member, enriched(inner, facts, NAMED.has(member))];
    }),
  );
  return named ? copy : described(copy, facts(copy));
}

/** Of a schema, parameter, header, tag or response. */
function pieceFacts(piece: Piece): readonly string[] {
  const {
    "x-vendor-term": term,
    "x-extensible-enum": known,
    "x-enumDescriptions": meanings,
    "x-canonical": canonical,
    "x-sensitive": sensitive,
  } = piece;
  const values =
    Array.isArray(known) && meanings === undefined
      ? `Known values: ${known.map((value) => code(String(value))).join(", ")}. `
      : "";
  return [
    ...(term === undefined ? [] : [text(term)]),
    ...(Array.isArray(known) ? [`${values}Other values may come.`] : []),
    ...(canonical === undefined
      ? []
      : [
          `Clients are handed ${[canonical]
            .flat()
            .map((type) => code(String(type)))
            .join(" or ")}.`,
        ]),
    ...(typeof sensitive === "string" ? [`Redacted in logs: ${text(sensitive)}.`] : []),
    ...factParagraphs(sourcedFacts(piece)),
  ];
}

function described<T extends object>(piece: T, facts: readonly string[]): T {
  if (facts.length === 0) return piece;
  const own = "description" in piece && typeof piece.description === "string" ? [piece.description.trimEnd()] : [];
  return { ...piece, description: [...own, ...facts].join("\n\n") };
}
