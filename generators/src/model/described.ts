/** What a document says in words of a part of it. */
export interface Described {
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly vendorTerm?: string;
  readonly source?: readonly string[];
  readonly edition?: string;
  readonly unknown?: readonly string[];
}
