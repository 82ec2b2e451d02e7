import { defineConfig } from 'vite';

/** The API that the page is developed against, and that issues its tokens. */
const server = process.env['API'] ?? 'http://localhost:8080';

export default defineConfig(({ mode, command }) => ({
  define: command === 'serve' ? { 'import.meta.env.VITE_ISSUER': JSON.stringify(server) } : {},
  publicDir: mode === 'mocks' ? 'mocks' : false,
  build: { modulePreload: false, assetsInlineLimit: 0 },
  server: {
    port: 5173,
    strictPort: true,
    proxy:
      mode === 'mocks'
        ? {}
        : Object.fromEntries(
            ['/graphql', '/downloads', '/oauth2', '/.well-known', '/development.css'].map((path) => [
              path,
              // The address that a browser knows: links and redirects lead back here.
              { target: server, changeOrigin: false },
            ]),
          ),
  },
}));
