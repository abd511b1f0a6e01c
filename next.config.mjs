import { existsSync } from 'node:fs'
import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const settings = {
  poweredByHeader: false,
  compress: false,
  output: undefined,
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  outputFileTracingRoot: process.cwd(),
  turbopack: { root: process.cwd() },
  experimental: {
    cpus: 2,
    // To write it is a fifth of a build: whoever builds once has no use for it, whoever builds again from then on.
    turbopackFileSystemCacheForBuild: existsSync('.next/BUILD_ID'),
  },
}

export default withPayload(settings, { devBundleServerPackages: false })
