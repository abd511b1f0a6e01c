import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Unpacks the browser that `@sparticuz/chromium` ships into `cacheDir`, once per version (208 MB, about a second), and
 * answers its folder. It appears there whole or not at all.
 */
export const unpackChromium = async (cacheDir: string): Promise<string> => {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('@sparticuz/chromium')
  const folder = join(cacheDir, `chromium-${await versionOf(entry)}`)
  if (await stat(join(folder, 'chromium')).catch(() => null)) return folder

  const half = `${folder}.${randomUUID()}`
  await mkdir(half, { recursive: true })
  try {
    // In a process of its own, because the package unpacks into TMPDIR and reads its wishes from the environment.
    const code = `import(${JSON.stringify(entry)}).then(({ default: chromium }) => chromium.executablePath())`
    await run(process.execPath, ['-e', code], {
      env: { NODE_ENV: 'production', TMPDIR: half, HOME: half, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    })
    await writeFile(join(half, 'fonts', 'fonts.conf'), fontsConfig(folder))
    await rename(half, folder).catch(ignoreWhenThere(folder))
  } finally {
    await rm(half, { recursive: true, force: true })
  }
  return folder
}

/** The package's own configuration names folders of another system. */
const fontsConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`

const versionOf = async (entry: string): Promise<string> => {
  const manifest = await readFile(join(dirname(entry), '..', '..', 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

const ignoreWhenThere = (folder: string) => async (error: Error) => {
  if (!(await stat(join(folder, 'chromium')).catch(() => null))) throw error
}
