/** What printers give and `print/module.ts` joins: declarations with the names they use, so that which file a declaration lives in is decided in one place. */

export interface Use {
  /** The module it lives in: a part of the output ("types", "predicates", "shapes", "schemas") or a package ("zod", "@trunkline/runtime"). */
  readonly from: string;
  /** `*` is all of the module, under its own name or another. */
  readonly name: string;
  readonly as?: string;
  /** Used as a type only. */
  readonly type?: true;
}

export interface Declaration {
  /** The exported name. */
  readonly name: string;
  /** `export …` with its doc comment, indented, ending in a line end. */
  readonly code: string;
  readonly uses: readonly Use[];
}
