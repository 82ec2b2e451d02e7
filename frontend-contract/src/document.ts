/** An operation of the contract, with the types of its answer and of its variables. */
export interface TypedDocument<Data, Variables> {
  /** What to send in place of the text: the server knows the text by it. */
  readonly __meta__: {
    /** `sha256:` and the SHA-256 of the text, as in `persisted-documents.json`. */
    readonly documentId: string;
    /** The operation's name, such as MaturityHeatmap. */
    readonly name: string;
    /** Queries are sent by GET, mutations by POST. */
    readonly kind: 'query' | 'mutation';
  };
  /** Never there: only carries the types. */
  readonly __apiType?: (variables: Variables) => Data;
}
