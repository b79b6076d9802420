/** What a language is, apart from its words. */
export interface LanguageTraits {
  /** What it calls itself. */
  name: string;
  /** The language with the region whose spelling it keeps (BCP 47). */
  region: string;
  /** Whether readers type it without its marks: "che phu rung". */
  typedBare: boolean;
  /** Whether documents have the form that Decree 30/2020/NĐ-CP asks for, with the state's name and motto. */
  officialForm: boolean;
}
