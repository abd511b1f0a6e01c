import { env } from '../env'
import { version } from '../version'
import type { Audience, Endpoint } from './endpoint'
import { openapiDocument } from './openapi'

type DocumentName = 'public' | 'staff'
type Document = ReturnType<typeof openapiDocument>

const audiences: Record<DocumentName, Audience[]> = { public: ['public', 'customer'], staff: ['staff'] }
const titles: Record<DocumentName, string> = { public: 'Chapter2 public API', staff: 'Chapter2 staff API' }

let registered: readonly Endpoint[] = []
const made = new Map<DocumentName, Document>()

/** Tells which endpoints there are, so that one of them can describe them all. */
export const registerEndpoints = (endpoints: readonly Endpoint[]): void => {
  registered = endpoints
  made.clear()
}

/** Makes the OpenAPI 3.1 document of the public or the staff API, paths written in full. */
export const documentOf = (name: DocumentName, endpoints: readonly Endpoint[], serverUrl: string): Document =>
  openapiDocument({ endpoints: [...endpoints], audiences: audiences[name], title: titles[name], version, serverUrl })

/** The document of the registered endpoints, made once. */
export const registeredDocument = (name: DocumentName): Document => {
  const document = made.get(name) ?? documentOf(name, registered, env().publicUrl)
  made.set(name, document)
  return document
}
