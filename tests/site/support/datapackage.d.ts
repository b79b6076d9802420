/** What the tests use of the Frictionless project's own library, which brings no types. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    /** Throws where a row does not fit the table schema, or names a row of another table that does not exist. */
    read(options: { keyed: true; relations: boolean }): Promise<object[]>;
  }
  interface Package {
    errors: Error[];
    resourceNames: string[];
    resources: Resource[];
  }
  const library: { Package: { load(descriptor: string, options: { basePath: string }): Promise<Package> } };
  export default library;
}
