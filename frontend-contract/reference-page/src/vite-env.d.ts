interface ImportMetaEnv {
  /** The issuer's own name for itself, where the page is not served from there. */
  readonly VITE_ISSUER?: string;
}
