import react from '@vitejs/plugin-react';
import type { ConfigEnv, UserConfig } from 'vite';

/** Replaced by the server in every page it sends: the nonce of that page's content security policy. */
export const CSP_NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** The gateway of `npm run dev`; it must see the page's own host, since it refuses other origins. */
const GATEWAY = { target: 'http://127.0.0.1:4000', changeOrigin: false };

const PORTS = { ministry: 5171, province: 5172, danvan: 5173 } as const;

/** The build of an app: served under its name, talking to the gateway beside it, in development too. */
export const danvanApp =
  (app: keyof typeof PORTS) =>
  (env: ConfigEnv): UserConfig => {
    // Called from a test run Vite would otherwise take React's development build: half as much again to load.
    if (env.command === 'build') process.env.NODE_ENV = 'production';
    return settings(app);
  };

const settings = (app: keyof typeof PORTS): UserConfig => ({
  base: `/${app}/`,
  plugins: [react()],
  html: { cspNonce: CSP_NONCE_PLACEHOLDER },
  server: {
    port: PORTS[app],
    proxy: { '/graphql': GATEWAY, '/demo-accounts.json': GATEWAY, '/files': GATEWAY },
  },
  build: {
    target: 'es2023',
    // Nothing inline: a strict policy allows neither data: scripts nor fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Read by tooling/bench/src/sizes.ts.
    manifest: true,
  },
});
