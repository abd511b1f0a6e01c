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
  experimental: { cpus: 2 },
}

export default withPayload(settings, { devBundleServerPackages: false })
