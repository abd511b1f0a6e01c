import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const settings = {
  poweredByHeader: false,
  compress: false,
  output: undefined,
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  experimental: { cpus: 2 },
}

export default withPayload(settings, { devBundleServerPackages: false })
