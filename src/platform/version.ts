import packageJson from '@/package.json'

/** This build's version, from package.json. */
export const version: string = packageJson.version
