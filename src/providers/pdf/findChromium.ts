import { access, constants, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { unpackChromium } from './unpackChromium'

/** A browser and how to launch it, in the words of Playwright's `launch`. */
export type ChromiumLaunch = { executablePath: string; args: string[]; env: Record<string, string> }

const installedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * Finds a Chromium: the one asked for, the one inside `@sparticuz/chromium` (Linux x64), one installed, Playwright's
 * own. Throws when there is none, or the one asked for cannot be run.
 */
export const findChromium = async ({
  chromiumPath,
  cacheDir,
}: {
  chromiumPath?: string
  /** Where a packed browser is unpacked and keeps its home. */
  cacheDir: string
}): Promise<ChromiumLaunch> => {
  const home = resolve(cacheDir)
  await mkdir(home, { recursive: true })
  const env = { HOME: home, PATH: '/usr/local/bin:/usr/bin:/bin' }
  const args = ['--font-render-hinting=none', '--disable-gpu']

  if (chromiumPath) {
    if (await runs(chromiumPath)) return { executablePath: chromiumPath, args, env }
    throw new Error(`CHROMIUM_PATH names ${chromiumPath}, which cannot be run.`)
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpackChromium(home)
    const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') }
    return { executablePath: join(folder, 'chromium'), args, env: { ...env, ...libraries } }
  }
  for (const executablePath of installedPaths) if (await runs(executablePath)) return { executablePath, args, env }
  const { chromium } = await import('playwright')
  const executablePath = chromium.executablePath()
  if (await runs(executablePath)) return { executablePath, args, env }
  throw new Error('No Chromium: run "npx playwright install chromium", or set CHROMIUM_PATH.')
}

const runs = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
