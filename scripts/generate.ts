import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import config from '@payload-config'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { generatedDocuments } from './generate/generatedDocuments'

const isCheck = process.argv.includes('--check')
const at = (name: string) => path.resolve(process.cwd(), name)
const read = async (file: string): Promise<string | null> => (existsSync(file) ? readFile(file, 'utf8') : null)

const payloadFiles = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']

const writePayloadFiles = async (): Promise<void> => {
  const settled = await config
  await generateTypes(settled, { log: false })
  await generateImportMap(settled, { log: false, force: true })
}

/** Makes what is generated from the code; with --check it only tells which files are stale, and changes none. */
const generate = async (): Promise<void> => {
  const documents = await generatedDocuments()
  const files = [...payloadFiles, ...documents.keys()].map(at)
  const before = new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const)))
  await writePayloadFiles()
  for (const [name, content] of documents) await writeFile(at(name), content)
  const stale: string[] = []
  for (const file of files) if ((await read(file)) !== before.get(file)) stale.push(path.relative(process.cwd(), file))
  if (!isCheck)
    return void process.stdout.write(
      stale.length > 0 ? `Written: ${stale.join(', ')}\n` : 'Everything generated was fresh.\n',
    )
  for (const [file, content] of before) if (content !== null) await writeFile(file, content)
  if (stale.length > 0) throw new Error(`Stale, run npm run generate: ${stale.join(', ')}`)
}

generate().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
