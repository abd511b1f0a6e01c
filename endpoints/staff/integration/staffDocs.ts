import { apiDocsPage } from '@/src/documents/integration/apiDocsPage'
import { docsRefusedPage } from '@/src/documents/integration/docsRefusedPage'
import { html, staffEndpoint } from '@/src/platform/http/endpoint'
import { registeredDocument } from '@/src/platform/http/registeredDocument'

const path = '/api/v1/docs'

const notSignedIn = {
  title: 'The staff API',
  detail: 'Its documentation is for staff and for programs with a key. Sign in to read it.',
}

let written: { document: object; page: string } | undefined

const pageOf = (document: ReturnType<typeof registeredDocument>): string => {
  if (written?.document !== document)
    written = {
      document,
      page: apiDocsPage({
        document,
        documentUrl: '/api/v1/openapi.json',
        intro:
          'Send a service account’s key as `Authorization: Bearer …`; a signed-in staff session works too. What you may do is what the account’s scopes or the person’s roles allow.',
      }),
    }
  return written.page
}

/** The staff API's documentation, for people who are signed in and programs that have a key. */
export const staffDocs = staffEndpoint({
  method: 'get',
  path,
  operationId: 'getStaffDocs',
  summary: 'This documentation',
  tag: 'About',
  answers: { 200: { description: 'The page.', contentType: 'text/html' } },
  showProblem: async ({ status, title, detail, headers }) =>
    html(
      docsRefusedPage({
        ...(status === 401 ? notSignedIn : { title, detail }),
        loginUrl: `/admin/login?redirect=${encodeURIComponent(path)}`,
      }),
      { status, headers },
    ),
  handle: async () => html(pageOf(registeredDocument('staff'))),
})
