import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const here = path.dirname(fileURLToPath(import.meta.url))

const config: NextConfig = {
  poweredByHeader: false,
  // Several builds of one checkout (tests, a second developer) keep apart.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  // `npm test` checks the types, once; a start need not wait for it again.
  typescript: { tsconfigPath: 'tsconfig.build.json', ignoreBuildErrors: true },
  // Load their fonts, and native code, by path at run time.
  serverExternalPackages: ['mathjax-full', '@napi-rs/canvas'],
  turbopack: { root: here },
}

export default withPayload(config, { devBundleServerPackages: false })
