/** What of CC PaaS can be set. */
export interface CcPaasOptions {
  /** Accounts whose token is checked, by SID; of all others any token is taken. */
  readonly accounts?: Readonly<Record<string, string>>;
  /** Whether notifications may be pushed to other machines than this one. Default false. */
  readonly pushAnywhere?: boolean;
}
