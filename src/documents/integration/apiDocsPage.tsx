/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string'
import { siteAsset } from '../shared/siteAssets'
import { type ApiModel, apiModel, type Json } from './apiModel'
import { InlineCode } from './InlineCode'
import { Operation } from './Operation'
import { WebhooksSection } from './WebhooksSection'

const anchorOf = (tag: string): string => `tag-${tag.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`

const Contents = ({ groups, webhooks }: ApiModel) => (
  <nav class="api-nav" aria-label="Contents">
    <details open>
      <summary>Contents</summary>
      <p class="api-search" hidden>
        <label for="api-search">Search</label>
        <input id="api-search" type="search" autocomplete="off" placeholder="Path, verb or word  ( / )" />
        <span id="api-found" role="status" />
      </p>
      <ul>
        {groups.map(({ tag, operations }) => (
          <li key={tag}>
            <a href={`#${anchorOf(tag)}`}>{tag}</a>
            <ul>
              {operations.map(({ id, method, path }) => (
                <li key={id} data-of={id}>
                  <a href={`#${id}`}>
                    <b class={`api-verb api-verb-${method}`}>{method}</b> {path.replace(/^\/(api|public)\/v1/, '')}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
        {webhooks.length > 0 && (
          <li>
            <a href="#webhooks">Events sent</a>
            <ul>
              {webhooks.map(({ id }) => (
                <li key={id} data-of={id}>
                  <a href={`#${id}`}>{id}</a>
                </li>
              ))}
            </ul>
          </li>
        )}
        <li>
          <a href="#problems">Problems</a>
        </li>
      </ul>
    </details>
  </nav>
)

const Problems = () => (
  <section id="problems" aria-labelledby="problems-title">
    <h2 id="problems-title">Problems</h2>
    <p>
      <InlineCode text="Every refusal is `application/problem+json` (RFC 9457): `type`, `title`, `status`, `detail`, `instance`, a stable `code`, and `request_id`; for a body that does not validate also `errors`, each with `path`, `message` and `code`." />
    </p>
    <p>
      <InlineCode text="400 unreadable JSON · 401 `not-signed-in` · 403 `forbidden` · 404 `not-found`, also for what you may not see · 409 an illegal move, a lost race or a duplicate · 410 expired · 413 too large · 415 wrong content type · 422 `validation-failed` and unknown values · 429 too many, with `Retry-After` · 503 a provider is down, with `Retry-After`." />
    </p>
  </section>
)

type DocsPage = { document: Json; documentUrl: string; intro: string }

/** The page of an OpenAPI document: every operation with its fields, answers and a call to copy; nothing loaded from elsewhere. */
export const apiDocsPage = ({ document, documentUrl, intro }: DocsPage): string => {
  const model = apiModel(document)
  return `<!doctype html>${renderToString(
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a whole document, rendered outside Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{model.title}</title>
        <link rel="icon" type="image/svg+xml" href={siteAsset('icon.svg').url} />
        <link rel="stylesheet" href={siteAsset('site.css').url} />
        <link rel="stylesheet" href={siteAsset('docs.css').url} />
        <script src={siteAsset('docs.js').url} defer />
      </head>
      <body class="api">
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <Contents {...model} />
        <main id="content" class="api-main">
          <header>
            <h1>{model.title}</h1>
            <p>
              <InlineCode text={intro} /> Version {model.version}; as an <a href={documentUrl}>OpenAPI 3.1 document</a>.
            </p>
          </header>
          {model.groups.map(({ tag, operations }) => (
            <section key={tag} id={anchorOf(tag)} aria-labelledby={`${anchorOf(tag)}-title`}>
              <h2 id={`${anchorOf(tag)}-title`}>{tag}</h2>
              {operations.map((operation) => (
                <Operation key={operation.id} operation={operation} server={model.server} />
              ))}
            </section>
          ))}
          {model.webhooks.length > 0 && <WebhooksSection webhooks={model.webhooks} server={model.server} />}
          <Problems />
        </main>
      </body>
    </html>,
  )}`
}
