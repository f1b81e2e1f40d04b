/** Conditions that can be printed either way round: `typeof value === "string"` to return it, `typeof value !== "string"` to refuse. */

export type Condition =
  | { readonly kind: "atom"; readonly yes: string; readonly no: string }
  | { readonly kind: "all" | "any"; readonly parts: readonly Condition[] };

export const TRUE: Condition = { kind: "all", parts: [] };
export const FALSE: Condition = { kind: "any", parts: [] };

/** A call, or whatever else `!` may stand before. */
export const call = (code: string): Condition => ({ kind: "atom", yes: code, no: `!${code}` });
export const compare = (left: string, operator: keyof typeof OPPOSITE, right: string): Condition => ({
  kind: "atom",
  yes: `${left} ${operator} ${right}`,
  no: `${left} ${OPPOSITE[operator]} ${right}`,
});

const OPPOSITE = { "===": "!==", "!==": "===", ">=": "<", "<": ">=", ">": "<=", "<=": ">" } as const;

export const all = (parts: readonly Condition[]): Condition => joined("all", parts);
export const any = (parts: readonly Condition[]): Condition => joined("any", parts);

export function not(condition: Condition): Condition {
  if (condition.kind === "atom") return { kind: "atom", yes: condition.no, no: condition.yes };
  return { kind: condition.kind === "all" ? "any" : "all", parts: condition.parts.map(not) };
}

export const isTrue = (condition: Condition): boolean => condition.kind === "all" && condition.parts.length === 0;
export const isFalse = (condition: Condition): boolean => condition.kind === "any" && condition.parts.length === 0;

/** Whoever joins conditions compares them by their text, level by level, so each is printed once. */
const printed = new WeakMap<Condition, string>();

/** `a && (b || c)` */
export function printCondition(condition: Condition): string {
  if (condition.kind === "atom") return condition.yes;
  if (condition.parts.length === 0) return condition.kind === "all" ? "true" : "false";
  const known = printed.get(condition) ?? operands(condition).join(operator(condition));
  printed.set(condition, known);
  return known;
}

/** The same over several lines where one would be long; a line each for the outermost operator. */
export function printReturn(condition: Condition): string {
  const flat = printCondition(condition);
  if (flat.length <= 100 || condition.kind === "atom") return `return ${flat};\n`;
  return `return (\n  ${operands(condition).join(`${operator(condition).trimEnd()}\n  `)}\n);\n`;
}

export function printRefusal(condition: Condition): string {
  const refused = not(condition);
  const flat = printCondition(refused);
  if (isTrue(refused)) return "return false;\n";
  if (flat.length <= 100 || refused.kind === "atom") return `if (${flat}) return false;\n`;
  return `if (\n  ${operands(refused).join(`${operator(refused).trimEnd()}\n  `)}\n) {\n  return false;\n}\n`;
}

type Group = Extract<Condition, { readonly parts: unknown }>;

const operator = ({ kind }: Group) => (kind === "all" ? " && " : " || ");

const operands = ({ parts }: Group): readonly string[] =>
  parts.map((part) =>
    part.kind !== "atom" && part.parts.length > 1 ? `(${printCondition(part)})` : printCondition(part),
  );

/** Flattened, and without parts that decide nothing. */
function joined(kind: Group["kind"], parts: readonly Condition[]): Condition {
  const absorbs = kind === "all" ? isFalse : isTrue;
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  if (flat.some(absorbs)) return kind === "all" ? FALSE : TRUE;
  const distinct = withoutRepeats(flat);
  const [only] = distinct;
  return distinct.length === 1 && only !== undefined ? only : { kind, parts: distinct };
}

function withoutRepeats(parts: readonly Condition[]): readonly Condition[] {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return parts;
  if (parts.length === 2) return printCondition(first) === printCondition(second) ? [first] : parts;
  const texts = new Set<string>();
  return parts.filter((part) => {
    const text = printCondition(part);
    const isNew = !texts.has(text);
    texts.add(text);
    return isNew;
  });
}
