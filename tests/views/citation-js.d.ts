/** The little of citation-js that the tests use; it comes without types. */
declare module '@citation-js/core' {
  export const plugins: {
    // biome-ignore lint/suspicious/noExplicitAny: items of CSL-JSON as another program made them, to be looked at.
    input: { chain(text: string, options: { forceType: string; target: string }): any[] };
  };
}
declare module '@citation-js/plugin-bibtex';
