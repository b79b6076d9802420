export type ShareService = 'zalo' | 'facebook';

/** What a language is, apart from its words. */
export interface LanguageTraits {
  /** What it calls itself. */
  name: string;
  /** The language with the region whose spelling it keeps (BCP 47). */
  region: string;
  /** Whether readers type it without its marks: "che phu rung". */
  typedBare: boolean;
  /**
   * Whether a plan that is in it first is one of the state whose own forms and laws the words name: Decree 30/2020/NĐ-CP
   * with its state's name and motto, bodies of the state and the Party, the Law on Statistics, tasks in an appendix.
   */
  officialForm: boolean;
  /** Services by which its readers send pages on. */
  shares: readonly ShareService[];
}
