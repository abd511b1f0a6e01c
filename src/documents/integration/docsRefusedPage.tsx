/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string'
import { siteAsset } from '../shared/siteAssets'

/** What somebody who is not signed in sees instead of the staff API's documentation. */
export const docsRefusedPage = ({
  title,
  detail,
  loginUrl,
}: {
  title: string
  detail: string
  loginUrl: string
}): string =>
  `<!doctype html>${renderToString(
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a whole document, rendered outside Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href={siteAsset('icon.svg').url} />
        <link rel="stylesheet" href={siteAsset('site.css').url} />
      </head>
      <body>
        <main class="notice" id="content">
          <div class="wrap">
            <h1 class="notice-title">{title}</h1>
            <p>{detail}</p>
            <p>
              <a class="button" href={loginUrl}>
                Sign in
              </a>
            </p>
          </div>
        </main>
      </body>
    </html>,
  )}`
